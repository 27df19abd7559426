import type { PartOfDay, PeriodEdge, TimeDay, TimeExpression, TimeUnit } from '../time-expression.ts'

/** What a word before or after a time does with it. */
export interface Mark {
  does:
    | 'deadline'
    | 'within'
    /** "takes", 预计: a length after it is counted from now; of a day it says nothing. */
    | 'estimate'
    /** English "in": a length from now, or a place in the calendar. */
    | 'in'
    | 'at'
    | 'from'
    /** 后, "later": a length from now; after a day it means from then on. */
    | 'later'
    | 'every'
    | 'since'
    /** "for 3 days": elapsed when a length follows. */
    | 'elapsed'
    /** 前: after a length "ago", after a day "before". */
    | 'ago-or-before'
    | 'between'
    | 'wait'
    /** 左右, "or so" */
    | 'about'
    /** 没, 未: what follows did not happen in that time. Not part of the expression. */
    | 'elapsed-outside'
  includes?: TimeExpression['includes']
  /** A unit alone is one of it: "within the next hour". */
  one?: boolean
  /** Part of another word: the quote begins after it. */
  outside?: boolean
  /** A lone hour may follow: "by 5". */
  hour?: boolean
}

/**
 * Everything a word or phrase can be in a time expression. Most play one role; 日 is a unit and the name of a day, "later"
 * is vague alone and a mark after a length.
 */
export interface Roles {
  /** 一 … 九, 零: may stand beside each other, 两三天. */
  digit?: number
  /** 十, 百 */
  scale?: number
  /** twenty, 廿: may be followed by a smaller one. */
  tens?: number
  amount?: readonly [least: number, most: number]
  /** Goes with `amount`: "a few". */
  rough?: boolean
  article?: boolean
  half?: boolean
  quarter?: boolean
  /** 多, 来, 几 after 十: up to the next ten. */
  more?: boolean
  /** 个 */
  measure?: boolean
  unit?: TimeUnit
  /** How many of the unit the word is: fortnight 2 weeks, 刻钟 15 minutes. */
  times?: number
  /** A unit only after 个: 三个月 is a length, 三月 is March. */
  measured?: boolean
  business?: boolean
  /** What a number before it becomes: 2026年, 5月, 3日. */
  names?: 'year' | 'month' | 'day'
  /** 点 and "o'clock" name the hour, 分 the minute. `sure` cannot mean anything else. */
  clock?: 'hour' | 'minute'
  sure?: boolean
  /** 搭: the next number counts five minutes each. */
  fives?: boolean
  /** am 0, pm 12 */
  meridiem?: 0 | 12
  /** "half past" */
  past?: 1 | -1
  day?: TimeDay
  part?: PartOfDay
  /** this 0, next 1, last -1 */
  which?: number
  edge?: PeriodEdge
  month?: number
  before?: Mark
  after?: Mark
  nearness?: NonNullable<TimeExpression['nearness']>
  wait?: boolean
  about?: boolean
  range?: boolean
  /** "or", "and", 、: a range between two numbers. */
  or?: boolean
  and?: boolean
  slash?: boolean
  glue?: boolean
  /** "of": what follows a length is the event it is counted from. */
  event?: boolean
  comma?: boolean
  /** A word of many meanings: counts only with company that makes it a time. */
  weak?: boolean
  /** 第: the number after it counts nothing. */
  ordinalMark?: boolean
  /** Set on tokens, not in tables: digits, 15:30 or 3pm, 3rd. */
  number?: number
  digits?: number
  time?: { hour: number; minute: number; half: 'known' | 'unknown' }
  ordinal?: number
}

/**
 * The time words of one language. `words` are phrases separated by a comma and a blank; alternatives stand in brackets,
 * and an empty one makes the bracket optional: `(this|next|) week`.
 */
export interface TimeTable {
  language: string
  entries: readonly (readonly [roles: Roles, words: string])[]
}
