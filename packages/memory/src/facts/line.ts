import { contentHash, type Fact, type Instant, type JsonValue } from '@attune/core'

/** What a fact says something about. Within one line with cardinality one, only one value holds at a time. */
export interface Line {
  subject: string
  predicate: string
  qualifier: string | null
}

export const inLine = (fact: Fact, line: Line): boolean =>
  fact.subject === line.subject && fact.predicate === line.predicate && fact.qualifier === line.qualifier

/** One hash for values that say the same: capitals, width of characters and spaces at the ends do not count. */
export const valueKey = (value: JsonValue): string => contentHash(plainValue(value))

function plainValue(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  if (Array.isArray(value)) return value.map(plainValue)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainValue(member)]))
}

export function sameValue(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true
  const isObject = typeof a === 'object' && typeof b === 'object'
  return isObject ? valueKey(a) === valueKey(b) : plainValue(a) === plainValue(b)
}

/** When it was first said; `null` = not known. */
export function firstSaidAt({ provenance }: Fact): Instant | null {
  return provenance.reduce<Instant | null>(
    (first, { at }) => (at !== null && (first === null || at < first) ? at : first),
    null,
  )
}

/** When it was last said; `null` = not known. */
export function lastSaidAt({ provenance }: Fact): Instant | null {
  return provenance.reduce<Instant | null>(
    (last, { at }) => (at !== null && (last === null || at > last) ? at : last),
    null,
  )
}
