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

/**
 * When the customer said it, the earliest first; of what only others noted, when they did. What others say of it beside
 * the customer tells nothing about when it held.
 */
export function saidTimes({ provenance }: Fact): Instant[] {
  const own = provenance.filter(({ statedBy, at }) => statedBy === 'customer' && at !== null)
  return (own.length > 0 ? own : provenance).flatMap(({ at }) => at ?? []).sort(compareInstants)
}

export const compareInstants = (a: Instant, b: Instant): number => (a < b ? -1 : a > b ? 1 : 0)

/** When it was last said by anybody; `null` = not known. */
export function lastSaidAt({ provenance }: Fact): Instant | null {
  return provenance.reduce<Instant | null>(
    (last, { at }) => (at !== null && (last === null || at > last) ? at : last),
    null,
  )
}
