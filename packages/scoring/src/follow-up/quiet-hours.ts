import type { Channel, QuietHours } from '@attune/core'
import type { ZoneClock } from '@attune/language/time'
import { day, minute } from '../durations.ts'

/**
 * Before 8 and after 21 o'clock nobody is called who has not said otherwise (the hours of 47 CFR § 64.1200(c)(1), which
 * are good manners elsewhere, too).
 */
const usual: readonly QuietHours[] = [{ from: '21:00', to: '08:00' }]
/** Mail waits quietly; a ring does not. */
const rings: readonly Channel[] = ['phone', 'chat', 'social', 'unknown']

/** The quiet hours that hold for a customer on a channel. */
export function quietHoursOf(own: readonly QuietHours[], channel: Channel): readonly QuietHours[] {
  if (own.length > 0) return own
  return rings.includes(channel) ? usual : []
}

/** The end of the quiet hours that an instant lies in, in milliseconds since 1970; the instant itself when it lies in none. */
export function afterQuiet(at: number, quiet: readonly QuietHours[], clock: ZoneClock): number {
  const wall = clock.wallOf(at)
  const midnight = Math.floor(wall / day) * day
  for (const { from, to } of quiet) {
    const [start, end] = [minutesOf(from) * minute, minutesOf(to) * minute]
    const time = wall - midnight
    if (start < end ? time >= start && time < end : time >= start || time < end) {
      const nextDay = start < end || time < end ? 0 : day
      return Math.max(at + 1, clock.epochOf(midnight + nextDay + end))
    }
  }
  return at
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}
