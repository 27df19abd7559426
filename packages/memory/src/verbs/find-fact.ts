import { type Fact, nearest, OptionsError } from '@attune/core'
import type { FactBook } from '../facts/fact-book.ts'

/** @throws OptionsError when the profile has no such fact */
export function findFact({ facts }: Pick<FactBook, 'facts'>, id: string): Fact {
  const found = facts.find((fact) => fact.id === id)
  if (found) return found
  const near = nearest(
    id,
    facts.map((fact) => fact.id),
  )
  throw new OptionsError(
    `fact: no fact of that id in this profile; ${near === null ? 'see the ids of profile.facts' : `did you mean "${near}"?`}`,
    'fact',
  )
}

/** @throws OptionsError when the fact was taken back, for then nothing is left to be said about it */
export function findLiving(book: Pick<FactBook, 'facts'>, id: string): Fact {
  const fact = findFact(book, id)
  if (fact.status !== 'retracted' && fact.status !== 'erased') return fact
  throw new OptionsError('fact: it was taken back already; what is said now is a new fact', 'fact')
}
