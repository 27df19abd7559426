import type { Fact } from '@attune/core'
import type { Profile } from '../profile/profile.ts'
import { denialsIn } from './denials.ts'
import { sameValue } from './line.ts'

/** Facts that cannot all be true now. None of them is dropped; somebody has to ask. */
export interface Contradiction {
  subject: string
  predicate: string
  qualifier: string | null
  /** In the order they were recorded. */
  facts: Fact[]
}

const open = new Set<Fact['status']>(['active', 'proposed', 'disputed'])

/**
 * What contradicts each other: different values where there is only one, none of which could be shown to be the older, and
 * a no ("no allergies") that was said after what it denies. The no takes nothing away.
 *
 * @example
 * contradictions(profile) // [{ predicate: 'home_city', facts: [Leeds, York] }]
 */
export function contradictions({ facts }: Profile): Contradiction[] {
  const lines = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (fact.cardinality !== 'one' || !open.has(fact.status)) continue
    const key = JSON.stringify([fact.subject, fact.predicate, fact.qualifier])
    const line = lines.get(key)
    if (line) line.push(fact)
    else lines.set(key, [fact])
  }
  return [...lines.values()].flatMap(ofLine).concat(ofDenials(facts))
}

function ofDenials(facts: readonly Fact[]): Contradiction[] {
  return denialsIn(facts)
    .filter(({ outdated }) => !outdated)
    .flatMap(({ no, facts: against }) => {
      const [first] = against
      const named = first && { subject: first.subject, predicate: first.predicate, qualifier: null }
      return named ? [{ ...named, facts: [...against, no] }] : []
    })
}

function ofLine(line: Fact[]): Contradiction[] {
  const [first] = line
  if (first === undefined || line.every(({ value }) => sameValue(value, first.value))) return []
  return [{ subject: first.subject, predicate: first.predicate, qualifier: first.qualifier, facts: line }]
}
