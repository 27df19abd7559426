import type { Evidence, PromiseFate, Span, TimelinePromise } from '@attune/core'
import type { Signal } from '@attune/language'
import { deedsIn } from '../story/done/deeds.ts'
import {
  brokenBy,
  elapsedMs,
  isAnother,
  isLate,
  isOverdue,
  type Promised,
  promisesIn,
  promisesNews,
  received,
} from '../story/done/promise.ts'
import { takesBack } from '../story/done/takes-back.ts'
import type { Story } from '../story/story.ts'
import { firstWords } from '../story/text/first-words.ts'
import { takenUp } from '../story/text/shared-words.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { quote, type Utterance } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'
import { append, listOf, type Tape } from './tape.ts'

/** A second message this long after the promise is a message of its own. */
const FOLLOW_UP_MS = 2 * 60_000
/** So soon after it the conversation still runs on; what was promised for later is still to come. */
const SAME_SITTING_MS = 10 * 60_000
const FAIR_PART = 0.25
/** Promises that are waited for at a time. */
const MOST_OPEN = 6
const times =
  /\b(\w+day|noon|morning|afternoon|evening|tonight|tomorrow|weeks?|hours?|minutes?|latest)\b|[上中下]午|[今明][天晚早]|[周週][一二三四五六日末]|星期.|[礼禮]拜.|小[时時]|分[钟鐘]/gi

/** A promise and what became of it so far. */
export interface PromiseKept {
  promised: Promised
  evidence: Evidence
  fate: PromiseFate
  /** The words that decided it. */
  decidedBy: Evidence | null
  /** Index of the message that decided it. */
  decidedAt: number | null
}

export interface Promises {
  /** Not yet decided, oldest first. */
  open: readonly PromiseKept[]
  decided: Tape<PromiseKept>
}

export const noPromises: Promises = { open: [], decided: null }

/** What a message keeps, breaks and promises. */
export function notePromises(before: Promises, story: Story, utterance: Utterance): Promises {
  const { open, decided } = before
  const promises = promisesIn(story, utterance)
  if (open.length === 0 && promises.length === 0) return before
  let over = decided
  const still: PromiseKept[] = []
  for (const promise of open) {
    const fate = decide(story, promise, utterance)
    if (fate) over = append(over, { ...promise, ...fate, decidedAt: utterance.index })
    else still.push(promise)
  }
  const withdrawn =
    promises.length === 0
      ? []
      : open.filter((promise) => !still.includes(promise) && takesBack(utterance, promise.promised))
  const made = promises.filter(
    (promised) =>
      open.every((other) => other.promised.by.turn !== utterance.turn || isAnother(promised, other.promised)) &&
      withdrawn.every((other) => isLater(promised, other.promised)),
  )
  for (const promised of made) {
    if (still.length >= MOST_OPEN) {
      const [oldest] = still.splice(0, 1)
      if (oldest) over = append(over, { ...oldest, fate: unresolved(oldest), decidedAt: utterance.index })
    }
    const evidence = quote(utterance, promised.signal)
    still.push({ promised, evidence, fate: 'open', decidedBy: null, decidedAt: null })
  }
  return made.length === 0 && over === decided ? before : { open: still, decided: over }
}

const unresolved = ({ promised }: PromiseKept): PromiseFate => (promised.vague ? 'vague' : 'released')

/** The promises that a message has decided. */
export function decidedAt({ decided }: Promises, index: number): PromiseKept[] {
  const found: PromiseKept[] = []
  for (let cell = decided; cell?.value.decidedAt === index; cell = cell.before) found.push(cell.value)
  return found.reverse()
}

/**
 * What an open promise has come to when no more is heard: vague, or broken when a word was promised, its time is over at
 * `nowMs` and nobody has said anything since. What was promised to be done may have been done unseen, and stays open.
 */
export function fateAtEnd({ promised }: PromiseKept, story: Story, nowMs: number | null): PromiseFate {
  if (promised.vague) return 'vague'
  const spoken = story.lastServiceTurn > promised.by.turn
  return promisesNews(promised.words) && !spoken && isOverdue(promised, nowMs) ? 'broken' : 'open'
}

/** To say that it will not be done by five promises nothing for five. */
const isLater = (promised: Promised, other: Promised): boolean =>
  promised.dueMs === null || other.dueMs === null ? isAnother(promised, other) : promised.dueMs > other.dueMs

type Fate = Pick<PromiseKept, 'fate' | 'decidedBy'>

/** Whether what is said keeps or breaks a promise; `null` when it does neither. */
function decide(story: Story, { promised }: PromiseKept, said: Utterance): Fate | null {
  const { by, far } = promised
  if (said.side === 'customer') {
    const returned = brokenBy(said, promised)
    if (returned) return { fate: 'broken', decidedBy: quote(said, returned) }
    const here = received(said)
    const elapsed = elapsedMs(by, said)
    const early = elapsed === null ? said.turn === by.turn + 1 : elapsed < SAME_SITTING_MS
    return here && !(far && early) ? { fate: 'kept', decidedBy: quote(said, here) } : null
  }
  // Told in time it is taken back; told afterwards it was broken.
  const taken = takesBack(said, promised)
  if (taken && promised.timed)
    return { fate: isLate(said, promised) ? 'broken' : 'released', decidedBy: quote(said, taken) }
  const kept = said.index > by.index ? keptBy(story, promised, said) : undefined
  return kept ? { fate: isLate(said, promised) ? 'late' : 'kept', decidedBy: quote(said, kept) } : null
}

/** What in a later service message does what was promised: a deed, news that was promised, or its own words again. */
function keptBy(story: Story, promised: Promised, said: Utterance): Signal | Span | undefined {
  const { by, far, words, allowedMs, vague } = promised
  const elapsed = elapsedMs(by, said)
  // To say the day again is not to keep it.
  const takesItUp = () => takenUp(said, words.replace(times, ' '))
  const [done] = deedsIn(said)
  // What was promised for Friday is not done by the next thing done today, unless it speaks of it.
  const later = said.turn > by.turn || (elapsed ?? 0) > FOLLOW_UP_MS
  // News that answers what was asked is never too early.
  const answer =
    later && !done && !vague && promisesNews(words) && hasSubstance(story, said)
      ? takenUp(said, lastCustomerTurn(story, by))
      : null
  if (answer && answer.count >= 2) return answer.span
  const inItsTime = !far || elapsed === null || elapsed >= SAME_SITTING_MS
  if (!(later && inItsTime)) return done && takesItUp() ? done : undefined
  if (done) return done
  if (bringsTheNews(story, promised, said)) return firstWords(said)
  // Without a deed, words count only when a fair part of the time has gone by.
  const fair = allowedMs * FAIR_PART
  const waited = allowedMs > SAME_SITTING_MS ? Math.max(SAME_SITTING_MS, fair) : fair
  if (!hasSubstance(story, said) || (elapsed !== null && elapsed < waited)) return undefined
  const shared = takesItUp()
  if (shared && shared.count >= 2) return shared.span
  return !vague && elapsed !== null && promisesNews(words) ? firstWords(said) : undefined
}

/** “I’ll be back to you”, and here is what the customer had asked about. */
function bringsTheNews(story: Story, { by, words }: Promised, said: Utterance): boolean {
  if (!promisesNews(words) || said.turn === by.turn || !hasSubstance(story, said)) return false
  return (takenUp(said, lastCustomerTurn(story, by))?.count ?? 0) >= SAME_MATTER
}
const SAME_MATTER = 2

/** In the order they were made. */
export function timelinePromises({ open, decided }: Promises, story: Story): TimelinePromise[] {
  const atEnd = open.map((promise) => ({ ...promise, fate: fateAtEnd(promise, story, story.now) }))
  return [...listOf(decided), ...atEnd]
    .sort((a, b) => a.promised.by.index - b.promised.by.index)
    .map(({ promised, evidence, fate, decidedBy }) => ({
      evidence,
      madeAt: promised.by.sentAt,
      dueAt: iso(promised.dueMs),
      slackMs: promised.slackMs,
      state: fate,
      decidedBy,
    }))
}

const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString())
