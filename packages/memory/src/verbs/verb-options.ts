/** What every verb is told. */
export interface VerbOptions {
  /** When it is done. ISO 8601 with `Z` or an offset. */
  now: string
  /** Who does it: `customer`, or the id of an agent. Default `customer`. */
  by?: string
  /** Why, in somebody's words. */
  reason?: string | null
}
