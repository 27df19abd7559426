import type { Fact, Instant } from '@attune/core'
import type { FactBook } from './fact-book.ts'
import { compareInstants, inLine, type Line, saidTimes } from './line.ts'
import { isEndNote } from './told-ends.ts'

const settled = new Set<Fact['status']>(['active', 'superseded', 'expired'])

/** Facts of a line that hold or held: not what was only proposed, is disputed, was taken back, or is only an end. */
export const settledIn = (book: FactBook, line: Line): Fact[] =>
  book.facts.filter((fact) => settled.has(fact.status) && inLine(fact, line) && !isEndNote(book, fact))

/** Is over, and the customer never said that it was so: at most that it no longer is. It never outdoes what was told. */
export const isPastNote = ({ status, provenance }: Fact): boolean =>
  status === 'expired' && provenance.every(({ statedBy }) => statedBy !== 'customer')

/** What was told of a line, in the order in which it was said; what carries no time apart, in the order it was recorded. */
export function inOrder(book: FactBook, line: Line): [dated: Fact[], undated: Fact[]] {
  const told = settledIn(book, line).filter((fact) => !isPastNote(fact))
  const dated = told.filter((fact) => saidOf(fact) !== '')
  dated.sort((a, b) => compareInstants(saidOf(a), saidOf(b)))
  return [dated, told.filter((fact) => saidOf(fact) === '')]
}

const saidOf = (fact: Fact): Instant => saidTimes(fact)[0] ?? ''
