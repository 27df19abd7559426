import type { Span } from '@attune/core'

/**
 * What the words do with the time they name.
 *
 * `deadline` by Friday, 三点前 · `within` within 24 hours, 三天内 · `at` at 3pm, in 10 mins, 明天 · `from` after 3pm, 周一起 ·
 * `every` every day, 每周五 · `elapsed` for 3 days, since Monday, 都三天了 · `length` 3 days, and nothing says counted from
 * when · `wait` just a sec, 稍等 (asks for patience, promises nothing) · `vague` soon, 尽快.
 */
export type TimeKind = 'deadline' | 'within' | 'at' | 'from' | 'every' | 'elapsed' | 'length' | 'wait' | 'vague'

/** The smallest thing the words tell apart. `rough` is a number that is only about right, `none` no time at all. */
export type TimePrecision = 'minute' | 'hour' | 'part-of-day' | 'day' | 'week' | 'month' | 'year' | 'rough' | 'none'

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** "2-3 business days": `{ unit: 'day', least: 2, most: 3, business: true, rough: false }`. */
export interface TimeLength {
  unit: TimeUnit
  /** How many of `unit` at least. */
  least: number
  /** How many of `unit` at most; the same as `least` when it is exact. */
  most: number
  /** Only days, or hours, on which work is done. */
  business: boolean
  /** "a few", "about", 几, 左右. */
  rough: boolean
}

export type PartOfDay =
  | 'small-hours'
  | 'first-thing'
  | 'morning'
  | 'noon'
  | 'midday'
  | 'afternoon'
  | 'evening'
  | 'night'
  | 'midnight'
  /** When the day's work is over: COB, 下班. */
  | 'closing-time'
  | 'end-of-day'

/** `half: 'unknown'` is an hour from 1 to 12 that may lie in either half of the day. */
export interface TimeOfDay {
  hour: number
  minute: number
  half: 'known' | 'unknown'
}

export type PeriodUnit = 'week' | 'weekend' | 'month' | 'quarter' | 'year'
export type PeriodEdge = 'start' | 'middle' | 'end'

/** The day that an expression names, relative or absolute. */
export type TimeDay =
  /** today 0, tomorrow 1, 大后天 3, yesterday -1 */
  | { type: 'offset'; days: number }
  /** Monday is 1. `week` counts from this week; `null` when only the day is named. */
  | { type: 'weekday'; weekday: number; week: number | null }
  /**
   * A date; what it leaves out is `null`. `months` counts from this month (下个月5号 is 1). `swappable`: written like 5/3,
   * so that day and month may be the other way round.
   */
  | {
      type: 'date'
      year: number | null
      month: number | null
      day: number | null
      months: number | null
      edge: PeriodEdge | null
      swappable: boolean
    }
  /** next week, 月底, this weekend */
  | { type: 'period'; unit: PeriodUnit; offset: number; edge: PeriodEdge | null }

/** A place in the calendar. What is left out is for {@link TimeExpression} to be resolved against. */
export interface TimePoint {
  day: TimeDay | null
  part: PartOfDay | null
  clock: TimeOfDay | null
}

/** One time expression in a message, described without knowing when or where it was said. */
export interface TimeExpression {
  /** Indexes the text in UTF-16 units: `text.slice(...span)` is the quote. */
  span: Span
  kind: TimeKind
  precision: TimePrecision
  length: TimeLength | null
  point: TimePoint | null
  /** End of the range that starts at `point`: "between 2 and 4pm", 周一到周五. */
  until: TimePoint | null
  /**
   * Of a deadline, whether the named day itself still counts: "by Friday" yes, "before Friday" no. `unclear`: 周五前 is
   * used both ways, and is resolved to the later one. Of `from`: "from Friday" yes, "after Friday" no.
   */
  includes: 'yes' | 'no' | 'unclear'
  /** Of `vague`, how near it sounds. */
  nearness: 'at-once' | 'soon' | 'later' | null
  /** Counted from something other than the message: "within 30 days of purchase", 签收后7天内. Not resolved. */
  fromEvent: boolean
}
