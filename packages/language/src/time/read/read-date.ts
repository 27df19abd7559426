import type { TimeDay } from '../time-expression.ts'
import { type Atoms, besideHan, rolesAt, rolesNext, touches } from './atoms.ts'
import { readNumber } from './read-number.ts'
import { isRealDate } from './real-date.ts'

export interface ReadDay {
  day: TimeDay
  until: TimeDay | null
  /** Could be something else without company that makes it a time: 5/3, "may", 7日. */
  weak: boolean
  next: number
}

type DateParts = { year?: number | null; month?: number | null; day?: number | null; swappable?: boolean }

const date = ({ year = null, month = null, day = null, swappable = false }: DateParts): TimeDay => ({
  type: 'date',
  year,
  month,
  day,
  months: null,
  edge: null,
  swappable,
})

/** A calendar date at an atom: "3 May", "May 3rd, 2026", 2026-05-03, 5/3, 5月3日, 15号, "the 15th". */
export function readDate(atoms: Atoms, at: number): ReadDay | null {
  return readMonthFirst(atoms, at) ?? readNumbered(atoms, at) ?? readChinese(atoms, at) ?? readDayFirst(atoms, at)
}

const dayNumber = (atoms: Atoms, at: number): number | null => {
  if (!touches(atoms, at)) return null
  const { ordinal, number, digits, unit } = rolesAt(atoms, at)
  const day = ordinal ?? (unit || (digits ?? 3) > 2 ? undefined : number)
  return day !== undefined && Number.isInteger(day) && day >= 1 && day <= 31 ? day : null
}

const yearNumber = (atoms: Atoms, at: number): { year: number; next: number } | null => {
  const from = rolesNext(atoms, at).comma ? at + 1 : at
  const { number, digits } = rolesNext(atoms, from)
  return number !== undefined && digits === 4 && number >= 1900 && number <= 2199
    ? { year: number, next: from + 1 }
    : null
}

/** "May 3rd", "May 3, 2026", "May 3-5", and "May" alone */
function readMonthFirst(atoms: Atoms, at: number): ReadDay | null {
  const { month, weak } = rolesAt(atoms, at)
  if (month === undefined) return null
  const from = at + (rolesNext(atoms, at + 1).glue ? 1 : 0)
  const day = dayNumber(atoms, from + 1)
  const clocked = rolesNext(atoms, from + 2)
  if (day === null || clocked.meridiem !== undefined || clocked.unit || !isRealDate(null, month, day)) {
    const year = yearNumber(atoms, at + 1)
    return {
      day: date({ month, year: year?.year ?? null }),
      until: null,
      weak: weak === true,
      next: year?.next ?? at + 1,
    }
  }
  const lastDay = rolesNext(atoms, from + 2).range ? dayNumber(atoms, from + 3) : null
  const isRange = lastDay !== null && lastDay > day && isRealDate(null, month, lastDay)
  const next = from + (isRange ? 4 : 2)
  const year = yearNumber(atoms, next)
  const dated = year && isRealDate(year.year, month, day) ? year.year : null
  const until = isRange ? date({ year: dated, month, day: lastDay }) : null
  return { day: date({ year: dated, month, day }), until, weak: false, next: dated ? (year?.next ?? next) : next }
}

/** "3 May", "3rd of May 2026", "3-5 May", "the 15th" */
function readDayFirst(atoms: Atoms, at: number): ReadDay | null {
  const { ordinal, number, digits, unit } = rolesAt(atoms, at)
  const day = ordinal ?? (unit || (digits ?? 3) > 2 ? undefined : number)
  if (day === undefined || !Number.isInteger(day) || day < 1 || day > 31) return null
  const lastDay = rolesNext(atoms, at + 1).range ? dayNumber(atoms, at + 2) : null
  const afterDay = at + (lastDay === null ? 1 : 3)
  const monthAt = afterDay + (rolesNext(atoms, afterDay).glue ? 1 : 0)
  const { month } = rolesNext(atoms, monthAt)
  if (month === undefined) {
    return ordinal === undefined ? null : { day: date({ day }), until: null, weak: true, next: at + 1 }
  }
  if (!isRealDate(null, month, day) || (lastDay !== null && !isRealDate(null, month, lastDay))) return null
  const year = yearNumber(atoms, monthAt + 1)
  const dated = year && isRealDate(year.year, month, day) ? year.year : null
  const until = lastDay === null ? null : date({ year: dated, month, day: lastDay })
  return { day: date({ year: dated, month, day }), until, weak: false, next: dated ? (year?.next ?? at) : monthAt + 1 }
}

/** 2026-05-03, 2026/5/3, 5/3/2026, 5/3 */
function readNumbered(atoms: Atoms, at: number): ReadDay | null {
  const first = rolesAt(atoms, at)
  const joint = rolesNext(atoms, at + 1)
  const second = rolesNext(atoms, at + 2)
  if (first.number === undefined || first.unit || second.number === undefined || second.unit) return null
  if (!joint.slash && !joint.range) return null
  const sameJoint = rolesNext(atoms, at + 3) === joint
  const third = sameJoint ? rolesNext(atoms, at + 4) : {}
  const next = at + 5
  if (first.digits === 4 && third.number !== undefined && !third.unit) {
    const parts = { year: first.number, month: second.number, day: third.number }
    return isRealDate(parts.year, parts.month, parts.day) ? { day: date(parts), until: null, weak: false, next } : null
  }
  if (!joint.slash || (first.digits ?? 3) > 2 || (second.digits ?? 3) > 2) return null
  const year = third.digits === 4 ? (third.number ?? null) : null
  if (sameJoint && year === null) return null
  const han = besideHan(atoms, at, 'before') || besideHan(atoms, year === null ? at + 2 : at + 4, 'after')
  const day = inEitherOrder(first.number, second.number, year, han)
  return day && { day, until: null, weak: year === null && !han, next: year === null ? at + 3 : next }
}

/** Chinese writes the month first; elsewhere 5/3 may be either, and 26/9 only one. */
function inEitherOrder(first: number, second: number, year: number | null, monthFirst: boolean): TimeDay | null {
  const usual = isRealDate(year, first, second)
  const turned = isRealDate(year, second, first)
  if (usual) return date({ year, month: first, day: second, swappable: turned && first !== second && !monthFirst })
  return turned && !monthFirst ? date({ year, month: second, day: first }) : null
}

/** 2026年5月3日, 5月3号, 5月底, 5月, 15号 */
function readChinese(atoms: Atoms, at: number): ReadDay | null {
  let year: number | null = null
  let month: number | null = null
  let day: number | null = null
  let next = at
  let weak = false
  let until: TimeDay | null = null
  for (let steps = 0; steps < 3; steps++) {
    if (next > at && !touches(atoms, next)) break
    const number = readNumber(atoms, next)
    if (!number || number.unit || number.least !== number.most) break
    const { names, unit, day: period } = rolesNext(atoms, number.next)
    if (period?.type === 'period' && period.unit === 'month' && period.edge && month === null) {
      // 5月底: 月底 is one word.
      if (!isRealDate(null, number.most, 1)) break
      const { edge } = period
      return {
        day: { ...date({ year, month: number.most }), edge } as TimeDay,
        until,
        weak: false,
        next: number.next + 1,
      }
    }
    if (names === 'year' && year === null && month === null && number.most >= 1900) year = number.most
    else if (names === 'month' && month === null && number.most >= 1 && number.most <= 12) month = number.most
    else if (names === 'day' && isRealDate(year, month ?? 1, number.most)) {
      // 三日 and 7日 are days as well as a day; 號 is always one of the month.
      weak = unit !== undefined && month === null
      if (weak && !number.digits) return null
      day = number.most
      next = number.next + 1
      break
    } else break
    next = number.next + 1
  }
  if (month === null && day === null) return null
  const after = day === null ? rolesNext(atoms, next) : {}
  // 5月底, 5月下旬
  const edge = after.edge ?? (after.day?.type === 'period' && after.day.unit === 'month' ? after.day.edge : null)
  if (edge) return { day: { ...date({ year, month }), edge } as TimeDay, until, weak: false, next: next + 1 }
  if (day !== null && rolesNext(atoms, next).range && touches(atoms, next + 1)) {
    const last = readNumber(atoms, next + 1)
    const sign = last ? rolesNext(atoms, last.next) : {}
    if (last && sign.names === 'day' && last.most > day && isRealDate(year, month ?? 1, last.most)) {
      until = date({ year, month, day: last.most })
      next = last.next + 1
    }
  }
  return { day: date({ year, month, day }), until, weak, next }
}
