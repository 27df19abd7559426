import type { TimeDay } from '../time-expression.ts'
import type { TimeTable } from './time-table.ts'

const offset = (days: number): TimeDay => ({ type: 'offset', days })
const weekday = (day: number): TimeDay => ({ type: 'weekday', weekday: day, week: null })

/** English time words for `createTimeReader`. */
export const timesEnglish: TimeTable = {
  language: 'en',
  entries: [
    // Amounts
    [{ amount: [0, 0] }, 'zero'],
    [{ amount: [1, 1] }, 'one'],
    [{ amount: [2, 2] }, 'two'],
    [{ amount: [3, 3] }, 'three'],
    [{ amount: [4, 4] }, 'four'],
    [{ amount: [5, 5] }, 'five'],
    [{ amount: [6, 6] }, 'six'],
    [{ amount: [7, 7] }, 'seven'],
    [{ amount: [8, 8] }, 'eight'],
    [{ amount: [9, 9] }, 'nine'],
    [{ amount: [10, 10] }, 'ten'],
    [{ amount: [11, 11] }, 'eleven'],
    [{ amount: [12, 12] }, 'twelve'],
    [{ amount: [13, 13] }, 'thirteen'],
    [{ amount: [14, 14] }, 'fourteen'],
    [{ amount: [15, 15] }, 'fifteen'],
    [{ amount: [16, 16] }, 'sixteen'],
    [{ amount: [17, 17] }, 'seventeen'],
    [{ amount: [18, 18] }, 'eighteen'],
    [{ amount: [19, 19] }, 'nineteen'],
    [{ tens: 20 }, 'twenty'],
    [{ tens: 30 }, 'thirty'],
    [{ tens: 40 }, '(forty|fourty)'],
    [{ tens: 50 }, 'fifty'],
    [{ tens: 60 }, 'sixty'],
    [{ tens: 70 }, 'seventy'],
    [{ tens: 80 }, 'eighty'],
    [{ tens: 90 }, 'ninety'],
    [{ amount: [2, 2], rough: true }, '(a |)couple( of|)'],
    [{ amount: [2, 5], rough: true }, '(a |)few, several'],
    [{ article: true }, 'a, an'],
    [{ half: true }, 'half( a| an|)'],
    [{ quarter: true }, '(a |)quarter( of an| of|)'],

    // Units
    [{ unit: 'second' }, 'sec, secs, second, seconds'],
    [{ unit: 'minute' }, 'min, mins, minute, minutes'],
    [{ unit: 'hour' }, 'h, hr, hrs, hour, hours'],
    [{ unit: 'day' }, 'd, day, days'],
    [{ unit: 'day', business: true }, 'workday, workdays, bd, bds, weekdays'],
    [{ unit: 'week' }, 'w, wk, wks, week, weeks'],
    [{ unit: 'week', times: 2 }, 'fortnight, fortnights'],
    [{ unit: 'month' }, 'mth, mths, month, months'],
    [{ unit: 'year' }, 'yr, yrs, year, years'],
    [{ business: true }, 'business, working, work'],

    // Days
    [{ day: offset(0) }, 'today'],
    [{ day: offset(0), part: 'night' }, 'tonight, tonite'],
    [{ day: offset(1) }, 'tomorrow, tomorow, tommorow, tommorrow, tmrw, tmr, tmw'],
    [{ day: offset(2) }, '(the |)day after tomorrow'],
    [{ day: offset(-1) }, 'yesterday'],
    [{ day: offset(-1), part: 'night' }, 'last night'],
    [{ day: offset(-2) }, '(the |)day before yesterday'],
    [{ day: weekday(1) }, 'monday'],
    [{ day: weekday(2) }, 'tuesday, tue, tues'],
    [{ day: weekday(3) }, 'wednesday'],
    [{ day: weekday(4) }, 'thursday, thu, thur, thurs'],
    [{ day: weekday(5) }, 'friday, fri'],
    [{ day: weekday(6) }, 'saturday'],
    [{ day: weekday(7) }, 'sunday'],
    [{ day: weekday(1), weak: true }, 'mon'],
    [{ day: weekday(3), weak: true }, 'wed, weds'],
    [{ day: weekday(6), weak: true }, 'sat'],
    [{ day: weekday(7), weak: true }, 'sun'],
    [{ day: { type: 'period', unit: 'weekend', offset: 0, edge: null } }, 'weekend'],
    [{ day: { type: 'period', unit: 'quarter', offset: 0, edge: null }, weak: true }, 'quarter'],
    [{ day: { type: 'period', unit: 'week', offset: 0, edge: 'end' } }, 'eow'],
    [{ day: { type: 'period', unit: 'month', offset: 0, edge: 'end' } }, 'eom'],
    [{ day: { type: 'period', unit: 'week', offset: 0, edge: 'middle' } }, 'midweek, mid-week'],
    [{ which: 0 }, 'this, (the |this |)coming'],
    [{ which: 1 }, 'next, following'],
    [{ which: -1 }, 'last, (the |)previous'],
    [{ edge: 'end' }, '(the |)end of( the|), late'],
    [{ edge: 'start' }, '(the |)(start|beginning) of( the|), early'],
    [{ edge: 'middle' }, '(the |)middle of( the|), mid( -|)'],

    // Months
    [{ month: 1 }, 'january, jan'],
    [{ month: 2 }, 'february, feb'],
    [{ month: 3, weak: true }, 'march, mar'],
    [{ month: 4 }, 'april, apr'],
    [{ month: 5, weak: true }, 'may'],
    [{ month: 6 }, 'june, jun'],
    [{ month: 7 }, 'july, jul'],
    [{ month: 8 }, 'august, aug'],
    [{ month: 9 }, 'september, sep, sept'],
    [{ month: 10 }, 'october, oct'],
    [{ month: 11 }, 'november, nov'],
    [{ month: 12, weak: true }, 'december, dec'],

    // Parts of the day
    [{ part: 'morning', weak: true }, 'morning'],
    [{ part: 'first-thing' }, 'first thing( in the|)( morning|), early( in the|) morning'],
    [{ part: 'noon' }, 'noon, 12 noon'],
    [{ part: 'midday' }, 'midday, mid-day, lunchtime, lunch time'],
    [{ part: 'midday', weak: true }, 'lunch'],
    [{ part: 'afternoon', weak: true }, 'afternoon, arvo'],
    [{ part: 'evening', weak: true }, 'evening'],
    [{ part: 'night', weak: true }, 'night'],
    [{ part: 'midnight' }, 'midnight'],
    [
      { part: 'closing-time' },
      'cob, eob, (the |)close of (business|play), (the |)end of (business|play|the working day|the workday|the business day), close of day',
    ],
    [{ part: 'end-of-day' }, 'eod, (the |)end of (day|the day)'],
    [{ day: offset(0), part: 'end-of-day' }, '(the |)end of today'],
    [{ clock: 'hour', sure: true }, "o'clock, oclock"],
    [{ meridiem: 0 }, 'am, a.m, a.m.'],
    [{ meridiem: 12 }, 'pm, p.m, p.m.'],
    [{ past: 1 }, 'past'],

    // Before
    [
      { before: { does: 'deadline', includes: 'yes', hour: true } },
      'by, until, till, til, no later than, not later than, at the latest by, latest by, on or before',
    ],
    [{ before: { does: 'deadline', includes: 'yes' } }, 'due, expires'],
    [{ before: { does: 'deadline', includes: 'no', hour: true } }, 'before, prior to, ahead of'],
    [
      { before: { does: 'within' } },
      'within, inside, in under, in less than, next, up to, at most, (a |)max of, maximum of, no more than, no longer than, under, less than',
    ],
    [{ before: { does: 'within', one: true } }, '(within|in|over|for) (the|my|our) (next|coming), the next'],
    [{ before: { does: 'estimate' } }, 'takes, take, allow'],
    [{ before: { does: 'in' } }, 'in, in about'],
    [{ before: { does: 'at', hour: true } }, 'at'],
    [{ before: { does: 'at' } }, 'on, during'],
    [{ before: { does: 'from', includes: 'yes' } }, 'from, starting, starting from, beginning, as of, effective'],
    [{ before: { does: 'from', includes: 'no', hour: true } }, 'after, not before, no earlier than'],
    [{ before: { does: 'since' } }, 'since, ever since'],
    [
      { before: { does: 'elapsed' } },
      'for, (for |in |over |during |within |)(the |)(last|past), been, waited, waiting, waiting for, took, spent',
    ],
    [{ before: { does: 'every' } }, 'every, each'],
    [{ before: { does: 'between', hour: true } }, 'between'],
    [{ before: { does: 'wait' } }, '(give|allow) me, give us, (please |)wait'],
    [
      { about: true },
      'about, around, approximately, approx, roughly, almost, nearly, over, more than, at least, like, only, just, another, well over',
    ],

    // After
    [{ after: { does: 'elapsed' } }, 'ago, already, late, overdue, straight, in a row'],
    [{ after: { does: 'elapsed-outside' } }, 'now'],
    [{ after: { does: 'at' } }, 'from (now|today)'],
    [{ after: { does: 'within' } }, 'max, maximum, tops, at most, or less, or sooner, from now at the latest'],
    [{ after: { does: 'deadline', includes: 'yes' } }, 'at the (very |)latest, latest, deadline'],
    [{ after: { does: 'from', includes: 'yes' } }, 'onwards, onward, or later'],
    [{ after: { does: 'about' } }, 'or so, ish'],

    // Between
    [{ range: true }, 'to, through, thru, til, till, until'],
    [{ or: true }, 'or'],
    [{ and: true }, 'and, &'],
    [{ glue: true }, 'the'],
    [{ glue: true, event: true }, 'of'],
    [{ comma: true }, ','],

    // No time to hold on to
    [
      { nearness: 'at-once' },
      'immediately, right away, straight away, straightaway, right now, at once, instantly, this instant, momentarily',
    ],
    [
      { nearness: 'soon' },
      'soon, very soon, shortly, asap, a.s.a.p, a.s.a.p., as soon as( we can| i can|)( possible|), in a (sec|second|min|minute|moment|bit|jiffy|mo|tick), in a few moments, before long, any (minute|moment|day|time) now',
    ],
    [
      { nearness: 'later' },
      'later on, eventually, in due course, at some point, some time, sometime, one day, some day, someday, at a later (date|time), in the near future, in the future, when possible, in a while, after a while, sooner or later, down the line, another time, at your convenience',
    ],
    [{ nearness: 'later', about: true, after: { does: 'later' } }, 'later'],
    [
      { wait: true },
      '(just |)(a|one) (sec|moment|mo|tick), just (a|one) (second|minute|min), (one|a) (second|minute) please, (just |)give me a (sec|second|min|minute|moment|bit), hold on, hang on, bear with me, (be right back|brb), wait a (sec|second|min|minute|moment|bit), hold the line, stand by, please hold, hold please',
    ],

    // Look like time words and are not
    [
      {},
      'as of yet, so far, on time, in time, each other, in fact, all the time, first of all, at all, day to day, day and night, second hand, second time, second chance, second one, a second (time|chance|opinion|replacement|refund|order), second-hand, 24 / 7, 24 - 7, last but, at last, of late',
    ],
  ],
}
