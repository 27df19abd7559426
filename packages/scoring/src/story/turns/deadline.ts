import { hour } from '../../durations.ts'
import { timesAhead } from '../../timeline/said-time.ts'
import { onceIn } from '../once.ts'

/** As near as this nothing else matters; as far as that it hardly presses yet. */
const NEAR_MS = hour
const FAR_MS = 14 * 24 * hour

/** By when a customer needs it, in milliseconds since 1970: the first time to come that they name; `null` for none. */
export const deadlineIn = onceIn((story, utterance) =>
  timesAhead(utterance.text, utterance.at, story)
    .filter(({ expression: { kind } }) => kind === 'deadline' || kind === 'within' || kind === 'at')
    .reduce<number | null>(
      (first, { untilMs }) => (untilMs === null ? first : Math.min(first ?? untilMs, untilMs)),
      null,
    ),
)

/**
 * How hard a deadline presses when so much time is left: 1 in its last hour and after it, 0 from two weeks on. It falls
 * with the logarithm, as time is felt: from a day to an hour is as far as from two weeks to half a day.
 */
export function nearness(leftMs: number): number {
  if (leftMs <= NEAR_MS) return 1
  return Math.max(0, 1 - Math.log(leftMs / NEAR_MS) / Math.log(FAR_MS / NEAR_MS))
}
