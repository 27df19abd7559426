import type { Fact } from '@attune/core'
import { lastSaidAt } from './line.ts'

/** Predicates that say there is none of another: each has the one it denies. */
const denied: Readonly<Record<string, string>> = { allergy_none: 'allergy' }

const open = new Set<Fact['status']>(['active', 'proposed', 'disputed'])

/** A no with what is known against it. */
export interface Denial {
  no: Fact
  facts: Fact[]
  /** What is known was said after the no, so that the no is merely out of date. */
  outdated: boolean
}

/**
 * Where "no allergies" stands beside an allergy of the same person. A no never takes anything away: whoever answers a
 * question in passing may think of the meal, or of somebody else.
 */
export function denialsIn(facts: readonly Fact[]): Denial[] {
  return facts.flatMap((no) => {
    const predicate = open.has(no.status) ? denied[no.predicate] : undefined
    if (predicate === undefined || no.value !== true) return []
    const against = facts.filter(
      (fact) => fact.predicate === predicate && fact.subject === no.subject && open.has(fact.status),
    )
    return against.length === 0 ? [] : [{ no, facts: against, outdated: against.some((fact) => isLater(fact, no)) }]
  })
}

function isLater(fact: Fact, no: Fact): boolean {
  const [said, denied] = [lastSaidAt(fact), lastSaidAt(no)]
  return fact.status === 'active' && said !== null && denied !== null && said > denied
}
