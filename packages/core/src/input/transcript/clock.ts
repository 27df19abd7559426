import type { WrittenTime } from './scan-time.ts'

const dayMs = 86_400_000
const minuteMs = 60_000

/** Turns the times of a transcript into instants, one after the other. */
export interface TranscriptClock {
  /** Milliseconds since 1970 in UTC, or `null` for a time that does not exist (hour 25, 30 February). */
  read(time: WrittenTime): number | null
}

/**
 * A time with a date is taken as it is. A time of day goes on the day of the time before it, at first on `firstDay`
 * (milliseconds at 00:00 UTC), and on the next day when it would run backwards: gaps come out right, weekdays mean
 * nothing.
 */
export function transcriptClock(firstDay: number): TranscriptClock {
  let day = firstDay
  let last = Number.NEGATIVE_INFINITY

  return {
    read(time) {
      const { date, hour, minute, second, millisecond, offsetMinutes } = time
      if (hour > 23 || minute > 59 || (second ?? 0) > 59 || Math.abs(offsetMinutes) >= 1440) return null
      const timeOfDay = hour * 3_600_000 + minute * minuteMs + (second ?? 0) * 1000 + millisecond
      if (date) {
        const midnight = midnightOf(date)
        if (midnight === null) return null
        last = midnight + timeOfDay - offsetMinutes * minuteMs
        day = Math.floor(last / dayMs) * dayMs
        return last
      }
      let instant = day + timeOfDay - offsetMinutes * minuteMs
      // "10:02" after "10:02:30" is the same minute written shorter, not the next day.
      if (second === null && instant < last && last - instant < minuteMs) return last
      if (instant < last) {
        const days = Math.ceil((last - instant) / dayMs)
        day += days * dayMs
        instant += days * dayMs
      }
      last = instant
      return instant
    },
  }
}

/** Midnight UTC of a calendar day, or `null` when there is no such day. */
export function midnightOf({ year, month, day }: { year: number; month: number; day: number }): number | null {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  if (year < 100) return null
  const midnight = Date.UTC(year, month - 1, day)
  const date = new Date(midnight)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? midnight : null
}
