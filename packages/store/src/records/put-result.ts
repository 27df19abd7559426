import type { Outcome } from './put-versioned.ts'

/** What a put came to, in numbers of records. They add up to the records that were given. */
export interface PutResult {
  /** New here. */
  inserted: number
  /** Known, and newer than what was kept. */
  updated: number
  /** The same was already there; nothing was written. */
  unchanged: number
  /** A newer version was already there; nothing was written. */
  stale: number
  /** Of customers who were erased; refused. */
  suppressed: number
}

export function countOutcomes(outcomes: readonly (Outcome | 'suppressed')[]): PutResult {
  const result: PutResult = { inserted: 0, updated: 0, unchanged: 0, stale: 0, suppressed: 0 }
  for (const outcome of outcomes) result[outcome] += 1
  return result
}

export function addResults(one: PutResult, other: PutResult): PutResult {
  return {
    inserted: one.inserted + other.inserted,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
    stale: one.stale + other.stale,
    suppressed: one.suppressed + other.suppressed,
  }
}
