import type { Fact } from '@attune/core'
import type { Rememberer } from './apply-statement.ts'
import { clipEnds } from './clip-ends.ts'
import { inLine, type Line, saidTimes, sameValue } from './line.ts'
import type { Statement } from './statement.ts'

/**
 * "I no longer live in Leeds": closes what was said before it. What was said later is left alone, for an old conversation
 * may be read late.
 *
 * @returns what ended
 */
export function endFact({ heard, saidAt }: Statement, line: Line, { book, outcome }: Rememberer): Fact[] {
  const over = book.facts.filter((fact) => {
    if (!inLine(fact, line) || !['active', 'proposed', 'superseded'].includes(fact.status)) return false
    if (heard.value !== null && !sameValue(fact.value, heard.value)) return false
    const last = saidTimes(fact).at(-1)
    if (saidAt === null || last === undefined) return fact.status !== 'superseded'
    return last <= saidAt && (fact.status !== 'superseded' || (fact.validTo !== null && saidAt < fact.validTo))
  })
  const ended = over.map((fact) =>
    book.change(
      fact.id,
      { status: 'expired', validTo: heard.validTo ?? heard.validFrom ?? saidAt ?? book.now, retractedAt: book.now },
      { because: 'ended', by: 'customer' },
    ),
  )
  if (ended.some(({ cardinality }) => cardinality === 'one')) clipEnds(book, line)
  outcome.ended.push(...ended)
  return ended
}
