import {
  blankRecord,
  type Commitment,
  type Conversation,
  deterministicId,
  isPublic,
  isServiceSide,
  type Message,
  messagesOf,
  type Span,
} from '@attune/core'
import type { Reader } from '@attune/language'
import { readTimes, resolveTime } from '@attune/language/time'

export interface PromiseOptions {
  customerId: string
  /** IANA zone of whoever promises: "by noon" is theirs. `null` = not known, then it is UTC. */
  timeZone: string | null
}

/**
 * What the side that serves promised in a conversation with a time to it. Whether it was kept, nobody here can tell: it is
 * open until somebody says so.
 */
export function promisesIn(conversation: Conversation, reader: Reader, options: PromiseOptions): Commitment[] {
  return messagesOf(conversation)
    .filter((message) => isServiceSide(message.author.role) && isPublic(message) && message.deletion === null)
    .flatMap((message) => promisesOf(message, conversation, reader, options))
}

function promisesOf(
  message: Message,
  { id: conversationId }: Conversation,
  reader: Reader,
  { customerId, timeZone }: PromiseOptions,
): Commitment[] {
  const { text } = message.body
  const seen = new Set<number>()
  return reader.read(text, { role: 'agent' }).signals.flatMap(({ kind, span, data }) => {
    if (kind !== 'promise' || data.due !== true || data.asked === true) return []
    const sentence = sentenceAround(text, span)
    if (seen.has(sentence[0])) return []
    seen.add(sentence[0])
    const quote = text.slice(...sentence)
    const id = JSON.stringify([customerId, conversationId, message.id, sentence, quote])
    return [
      {
        ...blankRecord(deterministicId({ system: 'attune', type: 'commitment', id })),
        conversationId,
        customerId,
        promisedBy: message.author,
        statement: quote.replace(/\s+/g, ' '),
        madeAt: message.sentAt,
        dueAt: dueIn(quote, message.sentAt, timeZone),
        state: 'open' as const,
        keptAt: null,
        evidence: [{ messageId: message.id, span: sentence, quote }],
      },
    ]
  })
}

/** The last time the words name; without the time they were said, none. */
function dueIn(words: string, at: string | null, timeZone: string | null): string | null {
  if (at === null) return null
  const ahead = readTimes(words)
    .filter(({ kind }) => kind === 'deadline' || kind === 'within' || kind === 'at')
    .map((time) => resolveTime(time, { at, ...(timeZone === null ? {} : { timeZone }) })?.to)
    .filter((to) => to != null && to > at)
  return ahead.at(-1) ?? null
}

const ends = new Set('.!?。！？\n')

/** From the end of the sentence before to the end of this one, without blanks at the ends. A point within a number ends nothing. */
function sentenceAround(text: string, [from, to]: Span): Span {
  let start = from
  while (start > 0 && !endsAt(text, start - 1)) start--
  let end = Math.max(to, from + 1)
  while (end < text.length && !endsAt(text, end - 1)) end++
  while (start < from && /\s/.test(text.charAt(start))) start++
  return [start, end]
}

const endsAt = (text: string, index: number): boolean => {
  const sign = text.charAt(index)
  return ends.has(sign) && !(sign === '.' && /[\p{L}\p{N}]/u.test(text.charAt(index + 1)))
}
