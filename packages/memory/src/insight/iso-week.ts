import type { Instant } from '@attune/core'

const dayMs = 86_400_000

/** The week an instant is in, by ISO 8601 and in UTC: `2026-W18`. */
export function isoWeek(instant: Instant): string {
  const day = Math.floor(Date.parse(instant) / dayMs)
  // The Thursday of a week decides which year it belongs to. 1 January 1970 was one.
  const thursday = day - ((((day + 3) % 7) + 7) % 7) + 3
  const year = new Date(thursday * dayMs).getUTCFullYear()
  const firstDay = Math.floor(Date.UTC(year, 0, 1) / dayMs)
  const week = Math.floor((thursday - firstDay) / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}
