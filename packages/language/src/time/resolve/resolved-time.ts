import type { Instant } from '@attune/core'

/** What is not said and had to be assumed. */
export type TimeDoubt =
  /** No time zone was given: UTC. */
  | 'time-zone'
  /** "5 o'clock" without morning or afternoon. */
  | 'half-of-day'
  /** 5/3 */
  | 'date-order'
  /** Only a clock or a part of the day, and today's is over: tomorrow's. */
  | 'which-day'
  /** "next Friday" said on a Monday; a weekday of this week that is over. */
  | 'which-week'
  /** A date without a year that is over: next year's. */
  | 'which-year'
  /** Whether 周五前 still includes Friday; when a day's business ends. */
  | 'edge'
  /** "a few", "about", 月底 */
  | 'rough'
  /** A length that nothing says is counted from now. */
  | 'start'
  /** Working hours were counted as eight to a day. */
  | 'working-hours'

/** What an expression of time means on the calendar, and how sure that is. */
export interface ResolvedTime {
  /** The time in which the expression holds; `null` is open. Of a deadline only `to` is known. */
  from: Instant | null
  to: Instant | null
  /** `certain`: no doubts, `likely`: one, `unsure`: more. */
  certainty: 'certain' | 'likely' | 'unsure'
  doubts: readonly TimeDoubt[]
}

/** When and where something was said, which decides what “tomorrow” is. */
export interface ResolveOptions {
  /** When it was said, ISO 8601 with `Z` or an offset. */
  at: string
  /** IANA name of the time zone of whoever said it. Omitted: UTC, and the result says so. */
  timeZone?: string
  /** Whether work is done on a day, `YYYY-MM-DD`. Omitted: Monday to Friday. */
  workdays?: (day: string) => boolean
  /** How 5/3 is read. Omitted: as the one that comes first. */
  dateOrder?: 'month-first' | 'day-first'
  /** Whether "on Monday" is the next one (omitted, as in promises) or the last one (as when somebody tells a story). */
  looking?: 'ahead' | 'back'
}
