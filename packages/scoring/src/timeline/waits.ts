import type { AnnouncedWait } from '@attune/core'
import { reasonOfWait } from '../story/done/wait-cause.ts'
import { onceIn } from '../story/once.ts'
import type { Story } from '../story/story.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { chases } from '../story/turns/chases.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'
import { nearestTime, type SaidTime, type TimeFrame, timesAhead } from './said-time.ts'
import { append, listOf, type Tape } from './tape.ts'

/** "Two minutes" may be three; nobody holds a stop-watch. */
const GRACE = 0.5
const LEAST_GRACE_MS = 60_000
/** Nobody means a longer time than this by a moment. */
const LONGEST_MOMENT_MS = 4 * 3_600_000
/** Characters in which an estimate may follow. */
const NEXT_SENTENCE = 200

/** "One moment" and what came of it. */
export interface Wait extends AnnouncedWait {
  /** Index of the message that announced it. */
  at: number
  startedMs: number | null
}

export interface Waits {
  open: Wait | null
  over: Tape<Wait>
}

export const noWaits: Waits = { open: null, over: null }

/** Opens a wait that a service message announces, ends one that it comes back from, notes that the customer had to ask. */
export function noteWaits({ open, over }: Waits, story: Story, utterance: Utterance): Waits {
  if (utterance.automated) return { open, over }
  if (utterance.side === 'customer') return open ? { open: asked(open, story, utterance), over } : { open, over }
  const isBack = open !== null && utterance.index > open.at && hasSubstance(story, utterance)
  const ended = isBack ? append(over, endWait(open, utterance)) : over
  const stillOpen = isBack ? null : open
  return { open: stillOpen ?? waitIn(story, utterance), over: ended }
}

const asked = (open: Wait, story: Story, utterance: Utterance): Wait | null => {
  // Who leaves waits no longer.
  if (takesLeave(story, utterance) || heard(utterance, 'withdraws').length > 0) return null
  return open.chased || !chases(utterance) ? open : { ...open, chased: true }
}

function waitIn(story: Story, utterance: Utterance): Wait | null {
  const notice = strongest(heard(utterance, 'wait-notice'))
  if (!notice) return null
  const estimate = estimateIn(story, utterance)
  return {
    at: utterance.index,
    evidence: quote(utterance, notice),
    announcedAt: utterance.sentAt,
    startedMs: utterance.at,
    reason: reasonOfWait(utterance) !== undefined,
    estimateMs: estimate,
    lengthMs: null,
    kept: null,
    chased: false,
  }
}

/** How long a message says the wait will take, in milliseconds. */
export const estimateIn = onceIn((frame, utterance): number | null => {
  const notice = strongest(heard(utterance, 'wait-notice'))
  return notice ? readEstimate(utterance, notice.span, frame) : null
})

function readEstimate({ text, at }: Utterance, span: readonly [number, number], frame: TimeFrame): number | null {
  const sentence = sentenceAround(text, [span[0], span[1]])
  const inSentence = timesAhead(text.slice(...sentence), at, frame).filter(isEstimate)
  // "One moment, please. It takes about two minutes."
  const times =
    inSentence.length > 0
      ? inSentence
      : timesAhead(text.slice(sentence[1], sentence[1] + NEXT_SENTENCE), at, frame).filter(isEstimate)
  return nearestTime(times, [span[0] - sentence[0], span[1] - sentence[0]])?.allowedMs ?? null
}

/** "Your order of Friday" and "your two weeks' trial" are no time to wait. */
function isEstimate({ expression: { kind, length }, allowedMs }: SaidTime): boolean {
  if (kind === 'at' || kind === 'length') return length !== null && (allowedMs ?? 0) <= LONGEST_MOMENT_MS
  return true
}

function endWait(wait: Wait, { at }: Utterance): Wait {
  const lengthMs = at === null || wait.startedMs === null ? null : Math.max(0, at - wait.startedMs)
  const { estimateMs } = wait
  return {
    ...wait,
    lengthMs,
    kept: lengthMs === null || estimateMs === null ? null : lengthMs <= longestFor(estimateMs),
  }
}

/** How long a wait may really last that was said to take `estimateMs`. */
export const longestFor = (estimateMs: number): number => estimateMs + Math.max(LEAST_GRACE_MS, GRACE * estimateMs)

export const announcedWaits = ({ open, over }: Waits): AnnouncedWait[] =>
  [...listOf(over), ...(open ? [open] : [])].map(
    ({ evidence, announcedAt, reason, estimateMs, lengthMs, kept, chased }) => ({
      evidence,
      announcedAt,
      reason,
      estimateMs,
      lengthMs,
      kept,
      chased,
    }),
  )
