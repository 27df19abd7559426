export { type Capabilities, type Capability, capabilities, type Support } from './adapter/capability.ts'
export type { ConnectionCheck, HelpdeskAdapter } from './adapter/helpdesk-adapter.ts'
export type { ConnectOptions, HelpdeskKind, HelpdeskLogger, HelpdeskSetting } from './adapter/helpdesk-kind.ts'
export type { Page } from './adapter/page.ts'
export { paginate } from './adapter/paginate.ts'
export type { CallOptions, PullOptions } from './adapter/pull-options.ts'
export type {
  WebhookEvent,
  WebhookOptions,
  WebhookReceipt,
  WebhookReceiver,
  WebhookRequest,
} from './adapter/webhook.ts'
export type { WriteFields, WriteTags, WriteText, Written } from './adapter/write-back.ts'
export { type Assignee, type Assignment, assigneeSchema, assignmentSchema } from './conversation/assignment.ts'
export { type Attachment, attachmentSchema } from './conversation/attachment.ts'
export { type Author, authorSchema } from './conversation/author.ts'
export { type Call, type CallOutcome, callOutcomeSchema, callSchema } from './conversation/call.ts'
export { type Channel, channelSchema } from './conversation/channel.ts'
export { type Conversation, conversationSchema, messagesOf } from './conversation/conversation.ts'
export { type Handoff, handoffSchema } from './conversation/handoff.ts'
export { type Interaction, interactionAt, interactionSchema } from './conversation/interaction.ts'
export { type Merge, mergeSchema } from './conversation/merge.ts'
export {
  isPublic,
  type Message,
  type MessageBody,
  messageBodySchema,
  messageSchema,
  type Visibility,
  visibilitySchema,
} from './conversation/message.ts'
export { type Note, noteSchema } from './conversation/note.ts'
export { type Participant, participantSchema } from './conversation/participant.ts'
export { type Typing, typingSchema, type Viewed, viewedSchema } from './conversation/presence.ts'
export { type Priority, prioritySchema } from './conversation/priority.ts'
export { type Rated, ratedSchema } from './conversation/rated.ts'
export { type Redaction, redactionSchema } from './conversation/redaction.ts'
export { isServiceSide, type Role, roleSchema } from './conversation/role.ts'
export { type Stage, stageSchema } from './conversation/stage.ts'
export {
  type ConversationStatus,
  conversationStatusSchema,
  type Status,
  type StatusChange,
  statusChangeSchema,
} from './conversation/status.ts'
export { type Assurance, assuranceSchema } from './customer/assurance.ts'
export { type Consent, consentSchema, type LegalBasis, legalBasisSchema } from './customer/consent.ts'
export {
  type ContactCap,
  type ContactPreference,
  contactPreferenceSchema,
  type QuietHours,
} from './customer/contact-preference.ts'
export {
  type CustomField,
  type CustomFieldType,
  customFieldSchema,
  customFieldTypeSchema,
} from './customer/custom-field.ts'
export { type Customer, type CustomerNames, customerNamesSchema, customerSchema } from './customer/customer.ts'
export {
  type Fact,
  type FactKind,
  type FactStatus,
  factKindSchema,
  factSchema,
  factStatusSchema,
  type Mention,
  mentionSchema,
  type Sensitivity,
  sensitivitySchema,
} from './customer/fact.ts'
export { type Identity, type IdentityKind, identityKindSchema, identitySchema } from './customer/identity.ts'
export { type Provenance, provenanceSchema, type StatedBy, statedBySchema } from './customer/provenance.ts'
export { AttuneError, type AttuneErrorOptions, isAttuneError } from './errors/attune-error.ts'
export { ContractError } from './errors/contract-error.ts'
export { describeValue } from './errors/describe-value.ts'
export { inputErrorFromZod, optionsErrorFromZod } from './errors/error-from-zod.ts'
export { InputError } from './errors/input-error.ts'
export { OptionsError } from './errors/options-error.ts'
export type { Where } from './errors/where.ts'
export {
  type ConversationContext,
  expandServiceHours,
  type ShortServiceHours,
  shortServiceHoursSchema,
} from './input/context.ts'
export { type ConversationInput, parseConversation } from './input/parse-conversation.ts'
export { type ParseConversationsOptions, parseConversations, parseJsonLine } from './input/parse-conversations.ts'
export { parseInteraction } from './input/parse-interaction.ts'
export {
  type ShortAssignee,
  type ShortConversation,
  type ShortMessage,
  shortAssigneeSchema,
  shortConversationSchema,
  shortMessageSchema,
} from './input/short-conversation.ts'
export { type ShortContactPreference, type ShortCustomer, shortCustomerSchema } from './input/short-customer.ts'
export { type ShortFact, type ShortProvenance, shortFactSchema } from './input/short-fact.ts'
export { conversationFromTranscript, type TranscriptOptions, type UnknownLabel } from './input/transcript/transcript.ts'
export { type ShortVisitCost, shortVisitCostSchema, type VisitCost } from './input/visit-cost.ts'
export { type ArcPoint, arcPointSchema } from './report/arc-point.ts'
export {
  type Dimension,
  dimensionSchema,
  dimensions,
  empathyDimensions,
  type Family,
  families,
  familyDimensions,
  outcomeDimensions,
  pacingDimensions,
} from './report/dimension.ts'
export { type Duty, type DutyState, dutySchema, dutyStateSchema } from './report/duty.ts'
export { type Evidence, evidenceSchema, type Span, spanSchema } from './report/evidence.ts'
export {
  type Finding,
  type FindingOutcome,
  findingOutcomeSchema,
  findingSchema,
  type Severity,
  severitySchema,
} from './report/finding.ts'
export { type FiveC, fiveCSchema, fiveCs } from './report/five-c.ts'
export { type Moment, type Moments, momentSchema, momentsSchema } from './report/moment.ts'
export {
  type MomentAspect,
  type MomentCell,
  type MomentGap,
  type MomentMap,
  type MomentPhase,
  type MomentStretch,
  momentAspects,
  momentCellSchema,
  momentMapSchema,
  momentPhases,
  momentStretchSchema,
} from './report/moment-map.ts'
export {
  type Contribution,
  contributionSchema,
  type DimensionScore,
  dimensionScoreSchema,
  type ObservedRule,
  observedRuleSchema,
  type ScoreReport,
  type SuppressedFinding,
  scoreReportSchema,
  suppressedFindingSchema,
  type Verdict,
  verdictSchema,
} from './report/score-report.ts'
export { type TimelineMeasures, timelineMeasuresSchema } from './report/timeline-measures.ts'
export type {
  PresenceMeasures,
  QuestionLoad,
  RepeatedAsk,
  SpeakingMeasures,
  Tempo,
} from './report/timeline-turns.ts'
export type {
  AnnouncedWait,
  OwedReply,
  OwedSpan,
  PromiseFate,
  Silence,
  TimelinePromise,
} from './report/timeline-waits.ts'
export {
  type Authority,
  type AuthorityRule,
  authorityRuleSchema,
  authoritySchema,
  type Money,
  moneySchema,
} from './service/authority.ts'
export {
  type Commitment,
  type CommitmentState,
  commitmentSchema,
  commitmentStateSchema,
} from './service/commitment.ts'
export { type Insight, type InsightKind, insightKindSchema, insightSchema } from './service/insight.ts'
export { type Rating, type RatingKind, ratingKindSchema, ratingSchema } from './service/rating.ts'
export {
  type OpenInterval,
  openIntervalSchema,
  type ServiceHours,
  serviceHoursSchema,
  type Weekday,
  weekdays,
} from './service/service-hours.ts'
export { type CanonicalValue, canonicalValueSchema } from './shared/canonical-value.ts'
export { type CalendarDay, type ClockTime, calendarDaySchema, clockTimeSchema } from './shared/clock-time.ts'
export { contentHash } from './shared/content-hash.ts'
export { type Deletion, deletionSchema } from './shared/deletion.ts'
export { deterministicId, type SourceKey } from './shared/deterministic-id.ts'
export { type Instant, instantSchema, offsetInstantSchema, toInstant } from './shared/instant.ts'
export { type JsonValue, jsonValueSchema } from './shared/json-value.ts'
export { type Locale, localeSchema } from './shared/locale.ts'
export { nearest } from './shared/nearest.ts'
export { blankRecord, type RecordBase, recordShape } from './shared/record.ts'
export { type SourceRef, sourceRefSchema } from './shared/source-ref.ts'
export { type TimeZone, timeZoneSchema } from './shared/time-zone.ts'
