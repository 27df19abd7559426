import {
  blankRecord,
  type Conversation,
  deterministicId,
  type Insight,
  type InsightKind,
  isPublic,
  type Message,
  messagesOf,
  type Span,
} from '@attune/core'
import { type MessageReading, type Reader, readMessage } from '@attune/language'
import { insightKindOf } from './insight-signals.ts'
import { sentencesOf } from './sentences.ts'
import { wishesIn } from './wishes.ts'

/** What reads the messages. */
export interface DeriveOptions {
  /** What reads the messages. Default: English and Chinese. */
  reader?: Pick<Reader, 'read'>
}

/**
 * What a conversation lets the front line notice, however small: discontents, worries, likes, ideas and needs, each in the
 * customer's own sentence. Derived by what the words show, so `noticedBy` is `null`; the same conversation gives the same
 * insights with the same ids.
 *
 * @example
 * deriveInsights(conversation) // customer: The tea is lovely. It would be nice if the lid opened more easily.
 * // [{ kind: 'like', statement: 'The tea is lovely.', … }, { kind: 'idea', statement: 'It would be nice if …', … }]
 */
export function deriveInsights(conversation: Conversation, options: DeriveOptions = {}): Insight[] {
  const reader = options.reader ?? { read: readMessage }
  return messagesOf(conversation)
    .filter((message) => message.author.role === 'customer' && isPublic(message))
    .flatMap((message) => insightsOf(conversation, message, reader))
}

function insightsOf(conversation: Conversation, message: Message, reader: Pick<Reader, 'read'>): Insight[] {
  const { text, language } = message.body
  const spoken = language ?? conversation.locale
  const reading = reader.read(text, { role: 'customer', ...(spoken === null ? {} : { language: spoken }) })
  return sentencesOf(text).flatMap((span) =>
    kindsIn(text, span, reading).map((kind) => insight(conversation, message, span, kind)),
  )
}

function kindsIn(text: string, [start, end]: Span, { signals }: MessageReading): InsightKind[] {
  const felt = signals.filter(({ span }) => span[0] >= start && span[0] < end).map(insightKindOf)
  const kinds = new Set([...felt.filter((kind) => kind !== null), ...wishesIn(text.slice(start, end))])
  // Who says what would be better says so kindly; the idea is what is worth passing on.
  if (kinds.has('idea')) kinds.delete('like')
  return [...kinds]
}

function insight(conversation: Conversation, message: Message, span: Span, kind: InsightKind): Insight {
  const quote = message.body.text.slice(...span)
  const id = JSON.stringify([conversation.id, message.id, span, kind])
  return {
    ...blankRecord(deterministicId({ system: 'attune', type: 'insight', id })),
    kind,
    statement: quote.replaceAll(/\s+/g, ' '),
    noticedBy: null,
    noticedAt: message.sentAt,
    conversationId: conversation.id,
    customerId: conversation.customer?.id ?? null,
    evidence: [{ messageId: message.id, span, quote }],
  }
}
