import type { ServiceHours } from '@attune/core'
import { dayOf, UTC, zoneClock } from '@attune/language/time'
import { day } from '../durations.ts'
import { openingCalendar } from './opening-calendar.ts'

/** Nobody counts on for longer than ten years. */
const MOST_DAYS = 3660

/**
 * How long something took by the wall clock, in milliseconds, the days left out on which nobody works where the service
 * hours are known: a matter may rest over a weekend, but not for the nights between two workdays.
 */
export function workdayMsBetween(hours: ServiceHours | null, fromMs: number, toMs: number): number {
  if (!hours || toMs <= fromMs) return Math.max(0, toMs - fromMs)
  const { worksOn } = openingCalendar(hours)
  const clock = zoneClock(hours.timeZone) ?? UTC
  let total = 0
  for (let at = fromMs, days = 0; at < toMs && days < MOST_DAYS; days++) {
    const wallMs = clock.wallOf(at)
    // To the next midnight on the wall clock.
    const next = Math.min(toMs, at + day - (((wallMs % day) + day) % day))
    if (worksOn(dayOf(wallMs))) total += next - at
    at = next
  }
  return total
}
