import type { CanonicalValue } from '@attune/core'

/**
 * A helpdesk's word with the one Attune understands, by a table of theirs to ours. What the table does not know is
 * `otherwise`, with the word kept: custom statuses come up every day.
 *
 * @example
 * const statusOf = canonicalBy({ '2': 'open', '3': 'pending' }, 'unknown')
 * statusOf(2) // { canonical: 'open', raw: '2' }
 */
export function canonicalBy<T extends string, O extends string>(
  table: Readonly<Record<string, T>>,
  otherwise: O,
): (raw: string | number | boolean | null | undefined) => CanonicalValue<T | O> {
  return (raw) => {
    if (raw === null || raw === undefined || raw === '') return { canonical: otherwise, raw: null }
    const word = String(raw)
    const known = Object.hasOwn(table, word) ? table[word] : undefined
    return { canonical: known ?? otherwise, raw: word }
  }
}
