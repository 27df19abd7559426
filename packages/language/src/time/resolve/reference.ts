import type { TimeDoubt } from './resolved-time.ts'
import type { ZoneClock } from './zone-clock.ts'

/** What an expression is resolved against, and what had to be assumed on the way. */
export interface Reference {
  /** When it was said, on the wall clock of the zone. */
  now: number
  clock: ZoneClock
  isWorkday: (dayNumber: number) => boolean
  dateOrder: 'month-first' | 'day-first' | null
  looking: 'ahead' | 'back'
  doubts: Set<TimeDoubt>
}

/** Half-open, in milliseconds of the wall clock. */
export interface Window {
  from: number
  to: number
}
