import { type Instant, OptionsError } from '@attune/core'
import type { InstantText } from '../schema/tables.ts'

const fractionDigits = 6

/**
 * An instant at one width, so that texts sort as times: `…T09:30:00Z` and `…T09:30:00.000Z` are the same instant, and would
 * not sort so. Microseconds are as fine as helpdesks count.
 *
 * @throws OptionsError when it is no instant in UTC
 */
export function instantText(instant: Instant, path = 'instant'): InstantText {
  const seconds = instant.slice(0, 19)
  const fraction = instant.slice(20, -1)
  if (!Number.isFinite(Date.parse(instant)) || !instant.endsWith('Z') || !/^\d{0,20}$/.test(fraction)) {
    throw new OptionsError(`${path}: expected an instant in UTC such as 2026-05-03T09:30:00Z`, path)
  }
  return `${seconds}.${fraction.slice(0, fractionDigits).padEnd(fractionDigits, '0')}Z`
}

export const instantTextOrNull = (instant: Instant | null): InstantText | null =>
  instant === null ? null : instantText(instant)
