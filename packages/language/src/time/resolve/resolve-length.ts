import type { TimeLength } from '../time-expression.ts'
import { addMonths } from './add-months.ts'
import { dayOf } from './calendar.ts'
import type { Reference, Window } from './reference.ts'
import { day, hour, minute } from './zone-clock.ts'

const fixed: Partial<Record<TimeLength['unit'], number>> = { second: 1000, minute, hour }
const WORKING_HOURS = 8
/** Holidays never last as long; a calendar without any working day ends the search. */
const LONGEST_BREAK = 60

/** A length after `now` or before it; days and months as the calendar counts them. */
export function later(length: TimeLength, amount: number, reference: Reference, sign: 1 | -1): number | null {
  const { now } = reference
  if (length.business) {
    const days =
      length.unit === 'hour' ? Math.ceil(amount / WORKING_HOURS) : length.unit === 'day' ? Math.ceil(amount) : null
    if (days !== null) return workdaysLater(days, reference, sign)
  }
  const ms = fixed[length.unit]
  if (ms !== undefined) return now + sign * amount * ms
  const whole = Math.trunc(amount)
  const rest = amount - whole
  switch (length.unit) {
    case 'day':
      return now + sign * (whole * day + rest * day)
    case 'week':
      return now + sign * (whole * 7 + Math.round(rest * 7)) * day
    case 'month':
      return addMonths(now, sign * whole) + sign * Math.round(rest * 30) * day
    default:
      return addMonths(now, sign * (whole * 12 + Math.round(rest * 12)))
  }
}

/** The end of the last of that many working days after today; looking back, the start of the first of them. */
function workdaysLater(days: number, { now, isWorkday }: Reference, sign: 1 | -1): number | null {
  let dayNumber = dayOf(now)
  let free = 0
  for (let left = Math.min(days, 400); left > 0 && free < LONGEST_BREAK; ) {
    dayNumber += sign
    free++
    if (!isWorkday(dayNumber)) continue
    left--
    free = 0
  }
  if (free > 0 || days > 400) return null
  return (dayNumber + (sign > 0 ? 1 : 0)) * day
}

/** The window of a length that is counted from now on. */
export function windowOfLength(length: TimeLength, reference: Reference): Window | null {
  const isShort = fixed[length.unit] !== undefined && !length.business
  const least = later(length, length.least, reference, 1)
  const most = later(length, length.most, reference, 1)
  if (least === null || most === null) return null
  if (isShort) return { from: least, to: most }
  // "In two days" is some time on that day.
  const from = length.business ? least - day : dayOf(least) * day
  return { from: Math.max(reference.now, from), to: length.business ? most : (dayOf(most) + 1) * day }
}
