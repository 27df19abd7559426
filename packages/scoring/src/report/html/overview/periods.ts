import type { ScoreReport } from '@attune/core'
import { addTo, noSpread, type Spread } from './spread.ts'

/** What is kept of one day or week. */
export interface Period {
  /** Its first day, `2026-05-04`, in UTC. */
  start: string
  conversations: number
  below: number
  score: Spread
}

export interface PeriodTable {
  unit: 'day' | 'week'
  /** In order; those without a conversation are left out. */
  periods: Period[]
  /** The first and the last day that was counted, `2026-05-04`, in UTC. A week begins before its first conversation. */
  from: string | null
  to: string | null
  /** Conversations without a date. */
  undated: number
}

export interface Periods {
  add(report: ScoreReport): void
  table(): PeriodTable
}

const dayMs = 86_400_000
/** Up to so many days the trend is shown by day, then by week. */
const MOST_DAYS = 45
/** Days are shown when on half of them at least so many took place: fewer say little, and one busy day is no habit. */
const ENOUGH_A_DAY = 10
/** Twenty years; what lies outside of the first so many weeks counts as undated. */
const MOST_WEEKS = 1044

/** Counts by the day (UTC) of a conversation's first message, in flat memory. */
export function createPeriods(): Periods {
  const days = new Map<number, Period>()
  const weeks = new Map<number, Period>()
  let hasDays = true
  let undated = 0
  let first: number | null = null
  let last: number | null = null

  function add(report: ScoreReport): void {
    const day = dayOf(report)
    const week = day === null ? null : day - ((((day + 3) % 7) + 7) % 7)
    if (day === null || week === null || (weeks.size >= MOST_WEEKS && !weeks.has(week))) {
      undated++
      return
    }
    first = Math.min(day, first ?? day)
    last = Math.max(day, last ?? day)
    note(weeks, week, report)
    if (hasDays) note(days, day, report)
    if (days.size <= MOST_DAYS) return
    hasDays = false
    days.clear()
  }

  function table(): PeriodTable {
    const busy = [...days.values()].filter(({ conversations }) => conversations >= ENOUGH_A_DAY).length
    const byDay = hasDays && (weeks.size < 2 || 2 * busy >= days.size)
    const periods = byDay ? days : weeks
    return {
      unit: byDay ? 'day' : 'week',
      periods: [...periods].sort(([a], [b]) => a - b).map(([, period]) => period),
      from: first === null ? null : dateOf(first),
      to: last === null ? null : dateOf(last),
      undated,
    }
  }

  return { add, table }
}

/** Days since 1970. A transcript with bare clock times is on day 0, which is no date. */
function dayOf({ arc }: ScoreReport): number | null {
  const at = arc.find((point) => point.at !== null)?.at
  const day = at == null ? Number.NaN : Math.floor(Date.parse(at) / dayMs)
  return Number.isNaN(day) || day === 0 ? null : day
}

const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

function note(periods: Map<number, Period>, start: number, { score, verdict }: ScoreReport): void {
  const period = periods.get(start) ?? {
    start: dateOf(start),
    conversations: 0,
    below: 0,
    score: noSpread(),
  }
  periods.set(start, period)
  period.conversations++
  if (verdict === 'below') period.below++
  if (score !== null) addTo(period.score, score)
}
