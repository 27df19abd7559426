import type { ScoreReport } from '@attune/core'
import { theilSenSlope } from '../timeline/statistics.ts'

/** What a visit cost the customer: their own turns, what was asked of them, and being sent on or asked again. */
export interface VisitEffort {
  conversationId: string
  steps: number
}

export interface EffortTrend {
  visits: VisitEffort[]
  /** Steps more (or less) from one visit to the next: the median of all slopes; `null` with fewer than three visits. */
  perVisit: number | null
  path: 'shorter' | 'longer' | 'same' | 'unknown'
}

const LEAST_VISITS = 3
/** Less than a step in two visits is no trend. */
const CLEAR = 0.5
/** To be sent on or asked again costs more than a step of one's own. */
const HASSLE = 2

/**
 * Whether the path gets shorter for somebody who has been here before (S2.6).
 *
 * @param reports of one customer's conversations, oldest first
 */
export function effortTrend(reports: readonly Pick<ScoreReport, 'conversationId' | 'timeline'>[]): EffortTrend {
  const visits = reports.map(({ conversationId, timeline }): VisitEffort => {
    const { customer, questions, transfers, dataAskedTwice } = timeline
    const steps = customer.turns + questions.asked + HASSLE * (transfers + dataAskedTwice.length)
    return { conversationId, steps }
  })
  if (visits.length < LEAST_VISITS) return { visits, perVisit: null, path: 'unknown' }
  const perVisit = theilSenSlope(visits.map(({ steps }) => steps)) ?? 0
  return { visits, perVisit, path: perVisit <= -CLEAR ? 'shorter' : perVisit >= CLEAR ? 'longer' : 'same' }
}
