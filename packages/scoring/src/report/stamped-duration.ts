import type { ScoreReport } from '@attune/core'
import { durationText } from './duration-text.ts'
import type { Words } from './words/words.ts'

const minuteMs = 60_000

/** Whether all times of a conversation fall on whole minutes, as where only hours and minutes were written down. */
export function isToTheMinute({ arc }: ScoreReport): boolean {
  const times = arc.flatMap(({ at }) => (at === null ? [] : Date.parse(at)))
  return times.length > 0 && times.every((time) => time % minuteMs === 0)
}

/** Writes durations of a conversation no finer than its times are: between equal minutes lies up to a minute. */
export function stampedDuration(report: ScoreReport, words: Words): (durationMs: number) => string {
  const isCoarse = isToTheMinute(report)
  return (durationMs) => (isCoarse && durationMs < minuteMs ? words.underOneMinute : durationText(durationMs, words))
}
