import type { Family } from '@attune/core'
import { durationText } from '../../duration-text.ts'
import type { Histogram } from './histogram.ts'
import type { OverviewPage } from './overview-page.ts'

/** Of fewer values, halves and tenths say less than the values themselves. */
const FEW = 10

const secondMs = 1000
const minuteMs = 60 * secondMs
const steps = [1, 5, 10, 30, 60, 300, 600, 1800, 3600, 21_600, 86_400, 604_800].map((seconds) => seconds * secondMs)

/** Where the middle of the values lies, as a place in a drawing; `null` = too few to speak of a middle. */
export const middleOf = (histogram: Histogram): number | null =>
  histogram.count < FEW ? null : histogram.quantile(0.5)

/** Of how many conversations, where half of the scores lie and where eight in ten; of a few, the scores themselves. */
export function scoreSpan(histogram: Histogram, family: Family | null, { words, overviewWords }: OverviewPage): string {
  const { count, values } = histogram
  const judgedOn = family === null ? null : words.families[family]
  if (count < FEW) return overviewWords.scoresFew({ judgedOn, scores: (values ?? []).map((value) => value.toFixed(2)) })
  const at = (share: number) => marked((histogram.quantile(share) ?? 0).toFixed(2), histogram, overviewWords)
  return overviewWords.scoresNote({ count, judgedOn, median: at(0.5), low: at(0.1), high: at(0.9) })
}

/** The same for times to the first reply. */
export function replySpan(histogram: Histogram, page: OverviewPage): string {
  const { overviewWords } = page
  const { count, values } = histogram
  if (count < FEW) return overviewWords.firstReplyFew((values ?? []).map((value) => timeOf(value, page)))
  return overviewWords.firstReplyNote({
    count,
    median: quantileTime(histogram, 0.5, page) ?? '',
    ninety: quantileTime(histogram, 0.9, page) ?? '',
  })
}

/** A percentile of times, rounded and called so where only counts are left; `null` without any. */
export function quantileTime(histogram: Histogram, share: number, page: OverviewPage): string | null {
  const value = histogram.quantile(share)
  if (value === null) return null
  return histogram.values === null ? page.overviewWords.about(timeOf(roughly(value), page)) : timeOf(value, page)
}

/** No finer than the finest times of all conversations. */
function timeOf(durationMs: number, { figures, words }: OverviewPage): string {
  return figures.toTheMinute && durationMs < minuteMs ? words.underOneMinute : durationText(durationMs, words)
}

const marked = (text: string, { values }: Histogram, { about }: OverviewPage['overviewWords']): string =>
  values === null ? about(text) : text

/** To the biggest round step within a tenth: more digits than the bins can tell would be made up. */
function roughly(durationMs: number): number {
  const step = steps.findLast((each) => each <= durationMs / 10) ?? secondMs
  return Math.round(durationMs / step) * step
}
