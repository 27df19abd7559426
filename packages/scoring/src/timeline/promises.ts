import type { Evidence, PromiseFate, TimelinePromise } from '@attune/core'
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
import { deniesAct } from '../story/done/promised-act.ts'
import { isForIt, takesBack } from '../story/done/takes-back.ts'
import type { Story } from '../story/story.ts'
import { firstWords } from '../story/text/first-words.ts'
import { quote, type Utterance } from '../story/utterance.ts'
import { isMadeAnew, isSameSitting, keptBy } from './kept-by.ts'
import { append, listOf, type Tape } from './tape.ts'

/** Promises that are waited for at a time. */
const MOST_OPEN = 6

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
  const waitedFor = open.flatMap(({ promised }) => (promised.timed ? [promised] : []))
  for (const promise of open) {
    const fate = decide(story, promise, utterance, waitedFor)
    if (fate) over = append(over, { ...promise, ...fate, decidedAt: utterance.index })
    else still.push(promise)
  }
  const withdrawn =
    promises.length === 0
      ? []
      : open.filter((promise) => !still.includes(promise) && takesBack(utterance, promise.promised, waitedFor))
  const made = promises.filter(
    (promised) =>
      open.every((other) => other.promised.by.turn !== utterance.turn || isAnother(promised, other.promised)) &&
      withdrawn.every((other) => isBesides(promised, other.promised) || isLater(promised, other.promised)),
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

/** Promises with a time that were made before a turn and are still open. */
export const promisedBefore = ({ pace }: Story, turn: number): PromiseKept[] =>
  pace.promises.open.filter(({ promised }) => promised.timed && promised.by.turn < turn - 1)

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

/** Whether a promise is for another act: a time for the invoice says nothing of the call that is taken back. */
export const isBesides = (promised: Promised, other: Promised): boolean => !isForIt(other.words, promised.words)

/** To say that it will not be done by five promises nothing for five. */
const isLater = (promised: Promised, other: Promised): boolean =>
  promised.dueMs === null || other.dueMs === null ? isAnother(promised, other) : promised.dueMs > other.dueMs

type Fate = Pick<PromiseKept, 'fate' | 'decidedBy'>

/** Whether what is said keeps or breaks a promise; `null` when it does neither. */
function decide(story: Story, { promised }: PromiseKept, said: Utterance, open: readonly Promised[]): Fate | null {
  const { by, far } = promised
  if (said.side === 'customer') {
    const returned = brokenBy(said, promised) ?? deniesAct(said, promised)
    if (returned) return { fate: 'broken', decidedBy: quote(said, returned) }
    const here = received(said)
    const elapsed = elapsedMs(by, said)
    const early = elapsed === null ? said.turn === by.turn + 1 : isSameSitting(elapsed)
    return here && !(far && early) ? { fate: 'kept', decidedBy: quote(said, here) } : null
  }
  // Told in time it is taken back; told afterwards it was broken.
  const taken = takesBack(said, promised, open)
  if (taken && promised.timed)
    return { fate: isLate(said, promised) ? 'broken' : 'released', decidedBy: quote(said, taken) }
  const kept = said.index > by.index ? keptBy(story, promised, said) : undefined
  if (kept) return { fate: isLate(said, promised) ? 'late' : 'kept', decidedBy: quote(said, kept) }
  // Who promises it for another time when its own is over has not done it.
  const over = promised.timed && (elapsedMs(by, said) ?? 0) > promised.allowedMs
  return over && isMadeAnew(promised, said) ? { fate: 'broken', decidedBy: quote(said, firstWords(said)) } : null
}

/** In the order they were made. */
export function timelinePromises({ open, decided }: Promises, story: Story): TimelinePromise[] {
  const atEnd = open.map((promise) => ({ ...promise, fate: fateAtEnd(promise, story, story.now) }))
  return [...listOf(decided), ...atEnd]
    .sort((a, b) => a.promised.by.index - b.promised.by.index || a.evidence.span[0] - b.evidence.span[0])
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
