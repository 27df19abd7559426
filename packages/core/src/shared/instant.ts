import * as z from 'zod'

/**
 * An instant in ISO 8601, always UTC and always with a `Z`, for example `2026-05-03T09:30:00.000Z`.
 * A remote time zone is kept beside it where it matters (`timeZone`), never inside it.
 */
export type Instant = string

/** The Zod schema of {@link Instant}. */
export const instantSchema = z.iso.datetime({ offset: false }).meta({ description: 'Instant, ISO 8601 in UTC (…Z)' })

/** Input form of an instant: ISO 8601 with `Z` or an explicit offset. */
export const offsetInstantSchema = z.iso
  .datetime({ offset: true })
  // Beyond these years ISO 8601 needs a sign and more digits; an offset can carry a time just over the edge.
  .refine((time) => !outsideYears(Date.parse(time)), 'expected a time in the years 0000 to 9999')
  .meta({ description: 'ISO 8601 time with Z or an offset such as +08:00' })

/**
 * Brings an ISO 8601 time with `Z` or an offset to the one spelling Attune stores.
 *
 * @example
 * toInstant('2026-05-03T17:30:00+08:00') // '2026-05-03T09:30:00.000Z'
 */
export function toInstant(time: string): Instant {
  return new Date(time).toISOString()
}

function outsideYears(epochMs: number): boolean {
  return epochMs < Date.parse('0000-01-01T00:00:00Z') || epochMs > Date.parse('9999-12-31T23:59:59.999Z')
}
