import type { Story } from '../story/story.ts'
import { median } from '../timeline/statistics.ts'
import { listOf } from '../timeline/tape.ts'

/** Whom the conversation waits for, and what silence means for it. */
export interface ExpectedNext {
  /** `customer`: they were asked something. `agent`: a word is owed to them. `null`: nobody has to speak. */
  by: 'customer' | 'agent' | null
  /** Half of this customer's next messages come within this time of ours, in milliseconds; `null` with too few to tell. */
  medianMs: number | null
  /** After this long without a word the customer has gone quiet; `null` with too few to tell. */
  quietAfterMs: number | null
  /** Whether they have gone quiet by `story.now`. `null`: it is not their turn, or nobody can tell. */
  goneQuiet: boolean | null
}

/** Fewer answers than this have no tempo. */
const LEAST = 3
/** Medians absolute deviations in one standard deviation, for normal logarithms. */
const TO_DEVIATION = 1.4826
/** Two deviations: one in forty answers takes longer. */
const RARE = 2
/** People who always take the same time are still no clocks. */
const LEAST_DEVIATION = 0.5
/** A second more, so that an answer at once has a logarithm. */
const SHIFT_MS = 1000

/**
 * When to expect the customer's next message, from the median and the median absolute deviation of the logarithms of
 * their own answer times. Why no Hawkes process: docs/decisions, "When the next message is expected".
 *
 * @example
 * expectedNext(story).by // 'agent': the customer spoke last
 */
export function expectedNext(story: Story): ExpectedNext {
  const { ball, rhythm } = story.pace
  const logs = listOf(rhythm.answers).map((gap) => Math.log(gap + SHIFT_MS))
  const middle = median(logs)
  const by = ball?.by ?? null
  if (middle === null || logs.length < LEAST) return { by, medianMs: null, quietAfterMs: null, goneQuiet: null }
  const deviation = TO_DEVIATION * (median(logs.map((log) => Math.abs(log - middle))) ?? 0)
  const quietAfterMs = Math.exp(middle + RARE * Math.max(LEAST_DEVIATION, deviation)) - SHIFT_MS
  const since = ball?.by === 'customer' ? ball.sinceMs : null
  return {
    by,
    medianMs: Math.exp(middle) - SHIFT_MS,
    quietAfterMs,
    goneQuiet: since === null || story.now === null ? null : story.now - since > quietAfterMs,
  }
}
