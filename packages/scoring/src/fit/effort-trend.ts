import type { ScoreReport, VisitCost } from '@attune/core'
import { theilSenSlope } from '../timeline/statistics.ts'

/** What a visit cost the customer: their own turns, what was asked of them, and being sent on or asked again. */
export interface VisitEffort {
  conversationId: string
  /** Turns and questions of this visit, and hand-overs and repetitions, which count for more. */
  steps: number
}

/** How the effort moves from visit to visit. */
export interface Path {
  /** Steps more (or less) from one visit to the next: the median of all slopes; `null` with fewer than three visits. */
  perVisit: number | null
  path: 'shorter' | 'longer' | 'same' | 'unknown'
}

/** Whether it gets easier for a customer, visit by visit. */
export interface EffortTrend extends Path {
  visits: VisitEffort[]
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
 *
 * @example
 * effortTrend(reports) // { visits: [{ conversationId: 'march', steps: 6 }, …], perVisit: -2, path: 'shorter' }
 */
export function effortTrend(reports: readonly Pick<ScoreReport, 'conversationId' | 'timeline'>[]): EffortTrend {
  const visits = reports.map((report): VisitEffort => {
    return { conversationId: report.conversationId, steps: stepsOf(visitCostOf(report)) }
  })
  return { visits, ...pathOf(visits.map(({ steps }) => steps)) }
}

/**
 * What a conversation cost the customer, for the `history` of the next one.
 *
 * @param at when it began, ISO 8601; left out = not known
 *
 * @example
 * const history = reports.map((report) => visitCostOf(report))
 * scoreConversation({ messages, history })
 */
export function visitCostOf(
  { conversationId, timeline }: Pick<ScoreReport, 'conversationId' | 'timeline'>,
  at: string | null = null,
): VisitCost {
  const { customer, questions, transfers, dataAskedTwice } = timeline
  return {
    id: conversationId,
    at,
    turns: customer.turns,
    questions: questions.asked,
    transfers,
    askedAgain: dataAskedTwice.length,
  }
}

/** The steps of a visit, as one number. */
export const stepsOf = ({
  turns,
  questions,
  transfers,
  askedAgain,
}: Pick<VisitCost, 'turns' | 'questions' | 'transfers' | 'askedAgain'>): number =>
  turns + questions + HASSLE * (transfers + askedAgain)

/** @param steps of one customer's visits, oldest first */
export function pathOf(steps: readonly number[]): Path {
  if (steps.length < LEAST_VISITS) return { perVisit: null, path: 'unknown' }
  const perVisit = theilSenSlope(steps) ?? 0
  return { perVisit, path: perVisit <= -CLEAR ? 'shorter' : perVisit >= CLEAR ? 'longer' : 'same' }
}
