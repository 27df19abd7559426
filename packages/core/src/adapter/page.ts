/**
 * One page of a pull.
 *
 * `cursor` is opaque: it belongs to the adapter that made it, and may be kept as long as you like. Given back as
 * `cursor`, the pull goes on behind this page – today after a crash, or next week for what has changed since. A record
 * may come twice across pages (helpdesks tie at the second); it never goes missing. Keep the version that came last.
 */
export interface Page<T> {
  items: T[]
  /** Where to go on. Never empty, also on the last page. */
  cursor: string
  /** `false`: this was everything up to now. */
  more: boolean
}
