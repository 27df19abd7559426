import type { PeriodEdge, PeriodUnit, TimeDay } from '../time-expression.ts'
import { dateOf, dayNumberOf, dayOf, firstOf, mondayOf } from './calendar.ts'
import type { Reference } from './reference.ts'

/** Days from the first up to, not including, the second. */
export type Days = readonly [first: number, end: number]

/**
 * The days that can be meant, in the order they should be tried: the first that is not over when looking ahead, the last
 * that has begun when looking back. Only one when nothing is left open.
 */
export function candidateDays(named: TimeDay, reference: Reference): Days[] {
  const today = dayOf(reference.now)
  const way = reference.looking === 'ahead' ? 1 : -1
  switch (named.type) {
    case 'offset':
      return [single(today + named.days)]
    case 'weekday':
      return weekdays(named.weekday, named.week, today, way, reference)
    case 'period': {
      const days = period(named.unit, named.offset, named.edge, today)
      if (named.edge) reference.doubts.add('rough')
      // Bare "the weekend", 月底: when this one is over, the next one.
      return named.offset === 0 ? [days, period(named.unit, way, named.edge, today)] : [days]
    }
    default:
      return dates(named, today, way, reference)
  }
}

const single = (dayNumber: number): Days => [dayNumber, dayNumber + 1]

function weekdays(weekday: number, week: number | null, today: number, way: 1 | -1, { doubts }: Reference): Days[] {
  const inWeek = mondayOf(today) + weekday - 1
  if (week !== null) {
    // "next Friday" on a Monday may be the one of this week.
    if (week === 1 && inWeek > today) doubts.add('which-week')
    return [single(inWeek + week * 7)]
  }
  const first = way > 0 ? (inWeek < today ? inWeek + 7 : inWeek) : inWeek > today ? inWeek - 7 : inWeek
  return [single(first), single(first + 7 * way)]
}

function period(unit: PeriodUnit, offset: number, edge: PeriodEdge | null, today: number): Days {
  const { year, month } = dateOf(today)
  switch (unit) {
    case 'week':
      return edgeOfWeek(mondayOf(today) + offset * 7, edge)
    case 'weekend': {
      const saturday = mondayOf(today) + offset * 7 + 5
      return [saturday, saturday + 2]
    }
    case 'month':
      return edgeOf(firstOf(year, month + offset), firstOf(year, month + offset + 1), edge)
    case 'quarter': {
      const first = month - ((month - 1) % 3) + offset * 3
      return edgeOf(firstOf(year, first), firstOf(year, first + 3), edge)
    }
    default:
      return edgeOf(firstOf(year + offset, 1), firstOf(year + offset + 1, 1), edge)
  }
}

/** The end of a week is the end of its work; a weekend has a name of its own. */
function edgeOfWeek(monday: number, edge: PeriodEdge | null): Days {
  if (edge === 'start') return [monday, monday + 2]
  if (edge === 'middle') return [monday + 2, monday + 4]
  return edge === 'end' ? [monday + 3, monday + 5] : [monday, monday + 7]
}

function edgeOf(first: number, end: number, edge: PeriodEdge | null): Days {
  const third = Math.floor((end - first) / 3)
  const sixth = Math.min(31, Math.floor(third / 2))
  if (edge === 'start') return [first, first + third]
  if (edge === 'middle') return [first + third, end - third]
  return edge === 'end' ? [end - sixth, end] : [first, end]
}

type DateNamed = Extract<TimeDay, { type: 'date' }>

function dates(named: DateNamed, today: number, way: 1 | -1, reference: Reference): Days[] {
  const { year, month } = dateOf(today)
  if (named.month === null) return inMonths(named, year, month, way)
  if (named.edge) reference.doubts.add('rough')
  const orders = inOrders(named, reference)
  const years = named.year !== null ? [named.year] : Array.from({ length: 9 }, (_, step) => year + way * step)
  const found = years.flatMap((candidate) =>
    orders.map((date) => daysOfDate(date, candidate)).filter((days) => days !== null),
  )
  return found.sort((a, b) => way * (a[0] - b[0]))
}

/** 15号, 下个月5号: the next month that has such a day. */
function inMonths(named: DateNamed, year: number, month: number, way: 1 | -1): Days[] {
  if (named.months !== null) {
    const dayNumber = dayNumberOf({ year, month: month + named.months, day: named.day ?? 1 })
    return dayNumber === null ? [] : [single(dayNumber)]
  }
  return [0, 1, 2].flatMap((step) => {
    const dayNumber = dayNumberOf({ year, month: month + way * step, day: named.day ?? 1 })
    return dayNumber === null ? [] : [single(dayNumber)]
  })
}

function inOrders(named: DateNamed, { dateOrder, doubts }: Reference): DateNamed[] {
  if (!named.swappable) return [named]
  const turned = { ...named, month: named.day, day: named.month }
  if (dateOrder) return [dateOrder === 'month-first' ? named : turned]
  doubts.add('date-order')
  return [named, turned]
}

function daysOfDate({ month, day, edge }: DateNamed, year: number): Days | null {
  if (month === null) return null
  if (day === null) return edgeOf(firstOf(year, month), firstOf(year, month + 1), edge)
  const dayNumber = dayNumberOf({ year, month, day })
  return dayNumber === null ? null : single(dayNumber)
}
