import type { OverviewWords } from '../../words/overview-words.ts'
import type { PeriodTable } from '../periods.ts'
import { noSpread, together } from '../spread.ts'
import { meansDiffer } from './compare.ts'

/** Whether the latest day or week differs from all before it. */
export function latestPeriod({ unit, periods }: PeriodTable, words: OverviewWords): string | null {
  const latest = periods.at(-1)
  const before = periods.slice(0, -1).reduce((sum, { score }) => together(sum, score), noSpread())
  if (!latest || !meansDiffer(latest.score, before)) return null
  return words.latestPeriod(unit, latest.start, latest.score.mean, before.mean)
}
