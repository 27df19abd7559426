import type { Clause } from '../clause.ts'
import { aborts } from './aborts.ts'
import { attachments } from './attachments.ts'
import { authorship } from './authorship.ts'
import { brokenAnswers } from './broken-answers.ts'
import { changeWhilePaging } from './change-while-paging.ts'
import { checkConnection } from './check-connection.ts'
import { cleanText } from './clean-text.ts'
import { completePages } from './complete-pages.ts'
import { conflicts } from './conflicts.ts'
import { customersValid } from './customers-valid.ts'
import { deletions } from './deletions.ts'
import { emptyAccount } from './empty-account.ts'
import { fieldsSiblings } from './fields-siblings.ts'
import { firstMessageOnce } from './first-message-once.ts'
import { foreignCursor } from './foreign-cursor.ts'
import { headFields } from './head-fields.ts'
import { honestCapabilities } from './honest-capabilities.ts'
import { inputsUnchanged } from './inputs-unchanged.ts'
import { instants } from './instants.ts'
import { killAnywhere } from './kill-anywhere.ts'
import { laterChanges } from './later-changes.ts'
import { manyPages } from './many-pages.ts'
import { merges } from './merges.ts'
import { noSecrets } from './no-secrets.ts'
import { noStartingOver } from './no-starting-over.ts'
import { noteAfterCrash } from './note-after-crash.ts'
import { noteInternal } from './note-internal.ts'
import { noteOnce } from './note-once.ts'
import { noteOwn } from './note-own.ts'
import { nulls } from './nulls.ts'
import { oldestFirst } from './oldest-first.ts'
import { oneById } from './one-by-id.ts'
import { otherTimeZone } from './other-time-zone.ts'
import { passingFailures } from './passing-failures.ts'
import { privateNotes } from './private-notes.ts'
import { rateLimits } from './rate-limits.ts'
import { ratings } from './ratings.ts'
import { refusalsTyped } from './refusals.ts'
import { replyOnce } from './reply-once.ts'
import { resumeAnywhere } from './resume-anywhere.ts'
import { schemaValid } from './schema-valid.ts'
import { serviceHoursValid } from './service-hours-valid.ts'
import { sideBySide } from './side-by-side.ts'
import { sinceBoundary } from './since-boundary.ts'
import { stableIds } from './stable-ids.ts'
import { statusChanges } from './status-changes.ts'
import { stuckHelpdesk } from './stuck-helpdesk.ts'
import { tagsAdditive } from './tags-additive.ts'
import { tagsRemoved } from './tags-removed.ts'
import { timeouts } from './timeouts.ts'
import { unknownFields } from './unknown-fields.ts'
import { vanishedMeanwhile } from './vanished-meanwhile.ts'
import { webhookBytes } from './webhook-bytes.ts'
import { webhookForged } from './webhook-forged.ts'
import { webhookGarbage } from './webhook-garbage.ts'
import { webhookGood } from './webhook-good.ts'
import { webhookMute } from './webhook-mute.ts'
import { webhookOwn } from './webhook-own.ts'
import { webhookReplay } from './webhook-replay.ts'
import { webhookRotation } from './webhook-rotation.ts'
import { webhookStale } from './webhook-stale.ts'
import { webhookTampered } from './webhook-tampered.ts'
import { webhookUnknown } from './webhook-unknown.ts'
import { webhookUnsigned } from './webhook-unsigned.ts'
import { wholeConversations } from './whole-conversations.ts'
import { writesElsewhere } from './writes-elsewhere.ts'

/** The whole contract, in the order it is tried. */
export const clauses: readonly Clause[] = [
  // What comes back
  schemaValid,
  customersValid,
  serviceHoursValid,
  stableIds,
  wholeConversations,
  firstMessageOnce,
  privateNotes,
  authorship,
  cleanText,
  instants,
  otherTimeZone,
  headFields,
  statusChanges,
  ratings,
  attachments,
  oneById,
  checkConnection,
  honestCapabilities,
  // Keeping on
  completePages,
  manyPages,
  oldestFirst,
  sinceBoundary,
  emptyAccount,
  resumeAnywhere,
  laterChanges,
  noStartingOver,
  changeWhilePaging,
  killAnywhere,
  sideBySide,
  vanishedMeanwhile,
  deletions,
  merges,
  stuckHelpdesk,
  foreignCursor,
  // When things go wrong
  refusalsTyped,
  conflicts,
  rateLimits,
  passingFailures,
  timeouts,
  brokenAnswers,
  aborts,
  noSecrets,
  unknownFields,
  nulls,
  inputsUnchanged,
  // Writing back
  noteOnce,
  noteInternal,
  noteAfterCrash,
  noteOwn,
  replyOnce,
  tagsAdditive,
  tagsRemoved,
  fieldsSiblings,
  writesElsewhere,
  // Webhooks
  webhookGood,
  webhookForged,
  webhookUnsigned,
  webhookStale,
  webhookTampered,
  webhookBytes,
  webhookGarbage,
  webhookUnknown,
  webhookRotation,
  webhookReplay,
  webhookOwn,
  webhookMute,
]
