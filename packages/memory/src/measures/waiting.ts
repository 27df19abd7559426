import { type Instant, instantSchema, OptionsError, type ScoreReport } from '@attune/core'
import type { MeasureOptions } from './familiarity.ts'
import { type CustomerHistory, type HeardConversation, type HeardMessage, hear, signalsOf } from './heard.ts'

/** How long customers were owed a word. Wall-clock milliseconds. */
export interface Waiting {
  /** Median of all waits; `null` = there was none that could be timed. */
  medianMs: number | null
  because: string | null
  longestMs: number | null
  totalMs: number
  /** Waits that could be timed. */
  waits: number
  /** Of these: still owed at `now`. */
  open: number
  /** Waits without a time. */
  untimed: number
}

/** When it is asked, and what is known already. */
export interface WaitingOptions extends MeasureOptions {
  now: Instant
  /** Score reports of some of the conversations: who was owed a word is taken from them where there is one. */
  reports?: Iterable<ScoreReport>
}

interface Wait {
  from: Instant | null
  /** `null` = not yet. */
  until: Instant | null
  open: boolean
}

/**
 * How long customers waited for an answer: from the first message that was not answered yet to the next word of the service
 * side that is no automatic receipt; what is still owed counts until `now`. A mere farewell is owed nothing, nor is anything
 * in a conversation that is resolved.
 *
 * @throws {OptionsError} for a time that cannot be used
 * @example
 * waiting([{ profile, conversations }], { now }).medianMs // 240000
 */
export function waiting(customers: Iterable<CustomerHistory>, options: WaitingOptions): Waiting {
  const { now, reports = [], reader } = options
  if (!instantSchema.safeParse(now).success) {
    throw new OptionsError('options of waiting: now: expected an ISO instant such as "2026-05-03T09:30:00Z"', 'now')
  }
  const byId = new Map([...reports].map((report) => [report.conversationId, report]))
  const waits: Wait[] = []
  for (const customer of customers) {
    for (const visit of hear(customer, reader)) {
      const report = byId.get(visit.conversation.id)
      waits.push(...(report ? reportedWaits(report) : seenWaits(visit)))
    }
  }
  return sum(waits, now)
}

function reportedWaits({ timeline }: ScoreReport): Wait[] {
  return timeline.owedSpans
    .filter(({ by }) => by === 'agent')
    .map(({ from, until, untilMessageId }) => ({ from, until, open: untilMessageId === null }))
}

function seenWaits({ conversation, messages }: HeardConversation): Wait[] {
  const waits: Wait[] = []
  let owed: HeardMessage[] = []
  for (const each of messages) {
    if (each.by === 'customer') owed.push(each)
    else if (each.message.automated !== true) {
      if (owed[0]) waits.push({ from: owed[0].message.sentAt, until: each.message.sentAt, open: false })
      owed = []
    }
  }
  const isOver = ['resolved', 'closed'].includes(conversation.status.canonical)
  const [first] = owed.filter((each) => !isFarewell(each))
  if (first && !isOver) waits.push({ from: first.message.sentAt, until: null, open: true })
  return waits
}

/** Thanks or a goodbye, and nothing that asks for an answer. */
function isFarewell(each: HeardMessage): boolean {
  const leaves = (['thanks', 'goodbye', 'resolved'] as const).some((kind) => signalsOf(each, kind).length > 0)
  const asks = (['question', 'request', 'complaint', 'trouble', 'not-resolved', 'urgency'] as const).some(
    (kind) => signalsOf(each, kind).length > 0,
  )
  return leaves && !asks
}

function sum(waits: readonly Wait[], now: Instant): Waiting {
  const timed = waits.flatMap(({ from, until, open }) => {
    const end = open ? now : until
    const ms = from === null || end === null ? null : Date.parse(end) - Date.parse(from)
    // A clock that runs backwards tells nothing.
    return ms === null || ms < 0 ? [] : [{ ms, open }]
  })
  const lengths = timed.map(({ ms }) => ms).sort((a, b) => a - b)
  const counts = {
    totalMs: lengths.reduce((total, ms) => total + ms, 0),
    waits: lengths.length,
    open: timed.filter(({ open }) => open).length,
    untimed: waits.length - timed.length,
  }
  if (lengths.length === 0) {
    const because = waits.length === 0 ? 'nobody had to wait for an answer' : 'the messages have no times'
    return { medianMs: null, because, longestMs: null, ...counts }
  }
  return { medianMs: median(lengths), because: null, longestMs: lengths.at(-1) ?? null, ...counts }
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] as number
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2
}
