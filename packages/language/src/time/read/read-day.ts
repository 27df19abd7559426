import type { PeriodEdge, PeriodUnit, TimeDay, TimeUnit } from '../time-expression.ts'
import { type Atoms, rolesAt, rolesNext, touches } from './atoms.ts'
import { type ReadDay, readDate } from './read-date.ts'

const periods: Partial<Record<TimeUnit, PeriodUnit>> = { week: 'week', month: 'month', year: 'year' }

/** A day or a stretch of days at an atom: tomorrow, "next Tuesday", "end of the month", 下周三, 下个月5号, a date. */
export function readDay(atoms: Atoms, at: number): ReadDay | null {
  const { edge, which } = rolesAt(atoms, at)
  if (edge) return readEdge(atoms, at, edge)
  if (which !== undefined) return readWhich(atoms, at, which)
  return readNamed(atoms, at) ?? readDate(atoms, at)
}

function readNamed(atoms: Atoms, at: number): ReadDay | null {
  const { day, weak } = rolesAt(atoms, at)
  if (!day) return null
  if (day.type === 'period' && day.unit === 'month' && day.edge === null) return withDayOfMonth(atoms, at, day.offset)
  return { day, until: null, weak: weak === true, next: at + 1 }
}

/** 下个月5号, 下月底, and the month alone */
function withDayOfMonth(atoms: Atoms, at: number, months: number): ReadDay {
  const { edge } = rolesNext(atoms, at + 1)
  if (edge)
    return { day: { type: 'period', unit: 'month', offset: months, edge }, until: null, weak: false, next: at + 2 }
  const named = touches(atoms, at + 1) ? readDate(atoms, at + 1) : null
  if (named?.day.type === 'date' && named.day.month === null && named.day.day !== null) {
    return { ...named, day: { ...named.day, months }, weak: false }
  }
  return { day: { type: 'period', unit: 'month', offset: months, edge: null }, until: null, weak: false, next: at + 1 }
}

/** "this Friday", "next week", "next May", "last weekend" */
function readWhich(atoms: Atoms, at: number, which: number): ReadDay | null {
  const { day, unit, month } = rolesNext(atoms, at + 1)
  const read = (named: TimeDay): ReadDay => ({ day: named, until: null, weak: false, next: at + 2 })
  if (day?.type === 'weekday') return read({ ...day, week: which })
  if (day?.type === 'period') return read({ ...day, offset: which })
  const period = unit && periods[unit]
  if (period) return read({ type: 'period', unit: period, offset: which, edge: null })
  return month === undefined ? null : readDate(atoms, at + 1)
}

/** "end of May", "early next week", "the end of the month" */
function readEdge(atoms: Atoms, at: number, edge: PeriodEdge): ReadDay | null {
  const from = at + 1
  if (!touches(atoms, from)) return null
  const { unit, which } = rolesAt(atoms, from)
  const period = unit && periods[unit]
  if (period && which === undefined) {
    return { day: { type: 'period', unit: period, offset: 0, edge }, until: null, weak: false, next: from + 1 }
  }
  const named = rolesAt(atoms, from).edge ? null : readDay(atoms, from)
  if (!named) return null
  if (named.day.type === 'period') return { ...named, day: { ...named.day, edge }, weak: false }
  if (named.day.type === 'date' && named.day.day === null) return { ...named, day: { ...named.day, edge }, weak: false }
  return named
}
