import {
  type Author,
  authorSchema,
  blankRecord,
  type Conversation,
  contentHash,
  deterministicId,
  type Evidence,
  InputError,
  type Insight,
  type InsightKind,
  type Instant,
  insightKindSchema,
  instantSchema,
  messagesOf,
  optionsErrorFromZod,
  type Span,
  spanSchema,
} from '@attune/core'
import * as z from 'zod'

/** What an agent noticed. */
export interface NewInsight {
  kind: InsightKind
  /** In the agent's words, or better in the customer's. */
  statement: string
  noticedBy: Author
  noticedAt: Instant
  /** Where it was noticed. Needed for evidence; without it the insight stands for itself. */
  conversation?: Conversation | null
  /** Which words show it. */
  evidence?: readonly { messageId: string; span: Span }[]
  /** Default: the customer of the conversation. */
  customerId?: string | null
}

const newInsightSchema = z.strictObject({
  kind: insightKindSchema,
  statement: z.string().trim().min(1),
  noticedBy: authorSchema,
  noticedAt: instantSchema,
  conversation: z.custom<Conversation>((value) => typeof value === 'object').nullish(),
  evidence: z.array(z.strictObject({ messageId: z.string().min(1), span: spanSchema })).optional(),
  customerId: z.string().min(1).nullish(),
})

/**
 * Records what somebody on the front line noticed: a need, a worry, something liked, a small discontent, an idea. The same
 * insight of the same person at the same time gets the same id, so that sending it twice records it once.
 *
 * @throws {OptionsError} for something missing or misspelt
 * @throws {InputError} for evidence that is not in the conversation
 * @example
 * createInsight({
 *   kind: 'discontent', statement: 'The lid is hard to open for older hands.', noticedBy: { role: 'agent', id: 'a7', name: 'Mei' },
 *   noticedAt: now, conversation, evidence: [{ messageId: 'm3', span: [0, 31] }],
 * })
 */
export function createInsight(given: NewInsight): Insight {
  const checked = newInsightSchema.safeParse(given)
  if (!checked.success) throw optionsErrorFromZod(checked.error, given, 'createInsight', newInsightSchema)
  const { kind, noticedBy, noticedAt, conversation = null } = given
  const statement = given.statement.trim()
  const evidence = (given.evidence ?? []).map(({ messageId, span }, index) =>
    quoteOf(conversation, messageId, span, index),
  )
  const conversationId = conversation?.id ?? null
  const id = contentHash({ kind, statement, by: noticedBy, at: noticedAt, conversationId, evidence })
  return {
    ...blankRecord(deterministicId({ system: 'attune', type: 'insight', id })),
    kind,
    statement,
    noticedBy,
    noticedAt,
    conversationId,
    customerId: given.customerId ?? conversation?.customer?.id ?? null,
    evidence,
  }
}

function quoteOf(conversation: Conversation | null, messageId: string, span: Span, index: number): Evidence {
  const path = `evidence[${index}]`
  if (conversation === null) throw new InputError(`${path}: give the conversation that it is quoted from`, { path })
  const message = messagesOf(conversation).find(({ id }) => id === messageId)
  if (!message) throw new InputError(`${path}.messageId: the conversation has no message of that id`, { path })
  const { text } = message.body
  if (span[0] >= span[1] || span[1] > text.length) {
    throw new InputError(`${path}.span: expected [start, end) within the ${text.length} characters of the message`, {
      path,
    })
  }
  return { messageId, span, quote: text.slice(...span) }
}
