import { type Conversation, type Instant, isPublic, isServiceSide, type Message, messagesOf } from '@attune/core'
import type { Visit } from '../profile/visit.ts'
import type { BriefPace } from './brief-page.ts'

const recentMs = 30 * 86_400_000

/** The customer's pace, from this conversation and from the visits before it. */
export function paceOf(conversation: Conversation | null, visits: readonly Visit[], now: Instant): BriefPace {
  const messages = conversation ? messagesOf(conversation).filter(isPublic) : []
  const own = messages.filter(({ author }) => author.role === 'customer')
  const before = visits.filter(({ conversationId }) => conversationId !== conversation?.id)
  const at = Date.parse(now)
  const last = before.toSorted((a, b) => ((a.startedAt ?? '') < (b.startedAt ?? '') ? -1 : 1)).at(-1)
  return {
    waitingMs: waitingSince(messages, at),
    answersWithinMs: median(answerTimes(messages)),
    usualLength: median(own.map(({ body }) => body.text.length)),
    recentVisits: before.filter(({ startedAt }) => startedAt !== null && isRecent(Date.parse(startedAt), at)).length,
    lastUnsolved: last === undefined || last.solved === null ? null : !last.solved,
  }
}

const isRecent = (started: number, at: number): boolean => started <= at && at - started < recentMs

/** Since the first message of the customer that nobody has answered. */
function waitingSince(messages: readonly Message[], at: number): number | null {
  const lastReply = messages.findLastIndex(({ author, automated }) => isServiceSide(author.role) && automated !== true)
  const first = messages.slice(lastReply + 1).find(({ author }) => author.role === 'customer')
  const sent = first?.sentAt
  return sent == null || Date.parse(sent) > at ? null : at - Date.parse(sent)
}

/** From each reply to what the customer answered next. */
function answerTimes(messages: readonly Message[]): number[] {
  return messages.flatMap((message, index) => {
    const before = messages[index - 1]
    if (message.author.role !== 'customer' || before === undefined || !isServiceSide(before.author.role)) return []
    if (message.sentAt === null || before.sentAt === null) return []
    const took = Date.parse(message.sentAt) - Date.parse(before.sentAt)
    return took >= 0 ? [took] : []
  })
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] as number
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2
}
