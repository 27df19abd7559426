import type { Channel, ServiceHours, Silence, Tempo } from '@attune/core'
import { minute } from '../durations.ts'
import { putsOff } from '../story/done/puts-off.ts'
import type { Utterance } from '../story/utterance.ts'
import { serviceMsBetween } from './service-time.ts'
import { median, theilSenSlope } from './statistics.ts'
import { append, listOf, type Tape } from './tape.ts'

/** A silence this long is noticed on the channel. On the phone a minute is long; a letter may lie for a day. */
export const noticedSilence: Readonly<Record<Channel, number>> = {
  chat: 2 * minute,
  phone: minute,
  social: 60 * minute,
  email: 24 * 60 * minute,
  unknown: 5 * minute,
}

/** Lines closer together than this are one thought. */
const ONE_THOUGHT_MS = minute
/** Fewer answers than this have no tempo, fewer than that no trend. */
const LEAST_ANSWERS = 3
const LEAST_FOR_TREND = 5
/** A trend is about of late. */
const TREND_WINDOW = 40

/** The gaps between messages. Automatic messages break no silence. */
export interface Rhythm {
  last: Utterance | null
  timed: number
  /** How long the customer took to write back, each time. */
  answers: Tape<number>
  doubleTexts: number
  /** Customer messages in a row of which one has no time. */
  untimedPairs: number
  silences: Tape<Silence>
}

export const noRhythm: Rhythm = {
  last: null,
  timed: 0,
  answers: null,
  doubleTexts: 0,
  untimedPairs: 0,
  silences: null,
}

export function noteGap(
  rhythm: Rhythm,
  utterance: Utterance,
  { channel, hours }: { channel: Channel; hours: ServiceHours | null },
): Rhythm {
  const { last } = rhythm
  const { at } = utterance
  const next: Rhythm = { ...rhythm, last: utterance }
  if (at !== null) next.timed++
  if (!last) return next
  const inARow = last.side === 'customer' && utterance.side === 'customer'
  if (at === null || last.at === null) return inARow ? { ...next, untimedPairs: next.untimedPairs + 1 } : next
  const gapMs = Math.max(0, at - last.at)
  if (inARow && gapMs >= ONE_THOUGHT_MS) next.doubleTexts++
  if (last.side === 'service' && utterance.side === 'customer') next.answers = append(next.answers, gapMs)
  if (gapMs >= noticedSilence[channel])
    next.silences = append(next.silences, {
      by: last.side === 'customer' || putsOff(last) ? 'agent' : 'customer',
      afterMessageId: last.messageId,
      ms: gapMs,
      serviceMs: hours ? serviceMsBetween(hours, last.at, at) : null,
    })
  return next
}

/** `null`: whether the customer's lines were far apart cannot be told. */
export const doubleTextsOf = ({ doubleTexts, untimedPairs, timed }: Rhythm): number | null =>
  doubleTexts === 0 && (untimedPairs > 0 || timed === 0) ? null : doubleTexts

/** The customer's tempo, robust against single odd answers; `null` with fewer than three. */
export function tempoOf({ answers }: Rhythm): Tempo | null {
  const gaps = listOf(answers)
  const medianMs = median(gaps)
  if (gaps.length < LEAST_ANSWERS || medianMs === null) return null
  const spreadMs = median(gaps.map((gap) => Math.abs(gap - medianMs))) ?? 0
  // A second more, so that an answer at once has a logarithm.
  const recent = gaps.slice(-TREND_WINDOW).map((gap) => Math.log(gap + 1000))
  const slope = gaps.length < LEAST_FOR_TREND ? null : theilSenSlope(recent)
  return { medianMs, spreadMs, trend: slope === null ? null : Math.exp(slope) - 1, n: gaps.length }
}

export const medianAnswer = ({ answers }: Rhythm): number | null => median(listOf(answers))
