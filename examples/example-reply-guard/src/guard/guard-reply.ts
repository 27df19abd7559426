import type { ConversationInput } from '@attune/core'
import type { Reader } from '@attune/language'
import { openSession, type ReportLocale, reachesFinding, type Session } from '@attune/scoring'
import type { LanguageModel } from 'ai'
import { type Bar, checkReply, type Outcome } from './check-reply.ts'
import { editReply } from './edit-reply.ts'
import type { GuardEvent } from './guard-event.ts'
import { type HandOver, type HandOverReason, handOver } from './hand-over.ts'
import { needsAPerson } from './needs-a-person.ts'
import type { Policy } from './policy.ts'
import { asMessages, instructions, sentBack } from './prompts.ts'
import { type Written, writeDraft } from './write-draft.ts'

export interface GuardOptions {
  input: ConversationInput
  locale: ReportLocale
  reader: Reader
  model: LanguageModel
  policy: Policy
}

/**
 * Has a reply written, and ends with exactly one `reply` or one `handed-over`. Whatever goes wrong with the model ends with
 * a person.
 */
export async function* guardReply(options: GuardOptions): AsyncGenerator<GuardEvent, void> {
  const { input, locale, reader, model, policy } = options
  const session = openSession({ reader, conversation: { ...input.conversation, ...input.context }, locale })
  const giveUp = (reason: HandOverReason, draft: HandOver['draft']): GuardEvent => ({
    type: 'handed-over',
    handOver: handOver(session, locale, reason, draft),
  })
  const call = needsAPerson(input.conversation, reader)
  if (call !== null) return yield giveUp({ because: call }, null)

  const drafts = 1 + policy.rewrites
  const request = { model, instructions: instructions[locale], session, timeoutMs: policy.modelTimeoutMs }
  let messages = asMessages(input.conversation)
  let last: HandOver['draft'] = null
  for (let draft = 1; draft <= drafts; draft++) {
    let written: Written
    try {
      written = yield* writeDraft({ ...request, messages })
    } catch (error) {
      return yield giveUp({ because: 'model-failed', error: nameOf(error) }, last)
    }
    const outcome = yield* judge(session, written, policy)
    if ('passed' in outcome) return yield { type: 'reply', reply: outcome.passed }
    last = { text: written.text, findings: outcome.findings }
    messages = [...messages, ...sentBack(written.text, outcome.findings, locale)]
  }
  yield giveUp({ because: 'not-good-enough', drafts }, last)
}

/** Checks a draft and, when that is allowed, edits it. What was found in the draft itself is what the model is told. */
function* judge(session: Session, { text, stoppedBy }: Written, policy: Policy): Generator<GuardEvent, Outcome> {
  const bar: Bar = (finding) => reachesFinding(finding, policy.holdAt)
  const outcome: Outcome = stoppedBy === null ? checkReply(session, text, bar) : { findings: [stoppedBy] }
  if ('passed' in outcome) return outcome
  yield { type: 'held', text, findings: outcome.findings, stopped: stoppedBy !== null }
  if (!policy.mayEdit || stoppedBy !== null) return outcome
  const edited = editReply(session, text, bar)
  if (!('passed' in edited.outcome)) return outcome
  for (const step of edited.steps) yield { type: 'edited', text: step }
  return edited.outcome
}

/** What kind of failure it was. Not its message: a provider may repeat in it what the customer wrote. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
