import { dateOf, dayNumberOf, dayOf, firstOf } from './calendar.ts'
import { day } from './zone-clock.ts'

/** The same time of day some months on; the 31st becomes the last day of a shorter month. */
export function addMonths(wallMs: number, months: number): number {
  const dayNumber = dayOf(wallMs)
  const date = dateOf(dayNumber)
  const month = date.month + months
  const moved = dayNumberOf({ ...date, month }) ?? firstOf(date.year, month + 1) - 1
  return wallMs + (moved - dayNumber) * day
}
