import type { Mark } from '../tables/time-table.ts'
import type { PartOfDay, TimeDay, TimeOfDay, TimePoint } from '../time-expression.ts'
import { type Atoms, rolesAt, rolesNext, touches } from './atoms.ts'
import { readBareHour, readClock, standsAlone } from './read-clock.ts'
import { readDay } from './read-day.ts'

export interface ReadPoint {
  point: TimePoint
  until: TimePoint | null
  /** Says what it does in its middle: "Friday by noon". */
  mark: Mark | null
  weak: boolean
  next: number
}

/** Day, part, clock, and what joins them; more is not one expression. */
const MOST_STEPS = 8

interface Slots {
  day: TimeDay | null
  part: PartOfDay | null
  clock: TimeOfDay | null
  untilDay: TimeDay | null
  untilClock: TimeOfDay | null
  weak: boolean
  filled: number
  at: number
}

/**
 * A place in the calendar at an atom: day, part of the day and clock in whatever order the language has them.
 *
 * @param mark what comes before it; "by 5" and "between 2 and 4" are times only because of it
 * @param outer what starts the range that this one ends
 */
export function readPoint(atoms: Atoms, at: number, mark: Mark | null, outer: Slots | null = null): ReadPoint | null {
  const slots: Slots = {
    day: null,
    part: null,
    clock: null,
    untilDay: null,
    untilClock: null,
    weak: false,
    filled: 0,
    at,
  }
  let inner: Mark | null = null
  let until: TimePoint | null = null
  for (let step = 0; step < MOST_STEPS; step++) {
    if (slots.filled === 0) {
      if (!fill(atoms, slots, at, mark?.hour === true, outer)) return null
      continue
    }
    if (until && slots.day) break
    if (touches(atoms, slots.at) && fill(atoms, slots, slots.at, false, outer)) continue
    if (!until && !outer) {
      const range = readUntil(atoms, slots, mark)
      if (range) {
        until = range.point
        slots.at = range.next
        continue
      }
    }
    const joined = skipJoins(atoms, slots.at)
    if (!joined || !fill(atoms, slots, joined.at, joined.mark?.hour === true, outer)) break
    if (joined.mark && joined.mark.does !== 'at' && joined.mark.does !== 'in') inner = joined.mark
  }
  const { day, part, clock, untilDay, untilClock } = slots
  if (!until && (untilDay || untilClock)) until = { day: untilDay, part: null, clock: untilClock }
  return { point: { day, part, clock }, until, mark: inner, weak: slots.weak && slots.filled === 1, next: slots.at }
}

/** ", at", "on the", "by": words between the parts of one point. */
function skipJoins(atoms: Atoms, from: number): { at: number; mark: Mark | null } | null {
  let at = from
  let mark: Mark | null = null
  for (let step = 0; step < 3 && touches(atoms, at); step++) {
    const { glue, comma, before, about } = rolesAt(atoms, at)
    if (before && (before.does === 'at' || before.does === 'in' || before.does === 'deadline')) mark = before
    else if (!glue && !comma && !about) break
    at++
  }
  return at > from && touches(atoms, at) ? { at, mark } : null
}

/** "to 4pm", 到四点, "and 4" after "between" */
function readUntil(atoms: Atoms, slots: Slots, mark: Mark | null): { point: TimePoint; next: number } | null {
  const { range, and } = rolesNext(atoms, slots.at)
  if ((!range && !(and && mark?.does === 'between')) || !touches(atoms, slots.at + 1)) return null
  const hour: Mark | null = slots.clock ? { does: 'at', hour: true } : null
  const end = readPoint(atoms, slots.at + 1, hour, slots)
  if (!end || (end.point.clock !== null && slots.clock === null && slots.day === null)) return null
  if (end.point.clock?.half === 'known' && slots.clock?.half === 'unknown')
    slots.clock = inSameHalf(slots.clock, end.point.clock)
  return end
}

/** "between 2 and 4pm": both in the afternoon; "between 9 and 5pm" cannot be. */
function inSameHalf(first: TimeOfDay, second: TimeOfDay): TimeOfDay {
  const hour = (first.hour % 12) + (second.hour >= 12 ? 12 : 0)
  return { ...first, hour: hour < second.hour ? hour : first.hour % 12, half: 'known' }
}

/** Takes what stands at an atom into a slot that is still empty. The end of a range has no more in it than its start. */
function fill(atoms: Atoms, slots: Slots, at: number, bareHour: boolean, outer: Slots | null): boolean {
  const clock = !outer || outer.clock !== null
  return (
    (clock && fillClock(atoms, slots, at)) ||
    fillDay(atoms, slots, at) ||
    ((clock || outer?.part !== null) && fillPart(atoms, slots, at)) ||
    (bareHour && fillHour(atoms, slots, at))
  )
}

function fillClock(atoms: Atoms, slots: Slots, at: number): boolean {
  const read = slots.clock ? null : readClock(atoms, at)
  if (!read) return false
  const isOne = rolesAt(atoms, at).digit === 1 && read.next === at + 2
  // "三点建议" are three points, and 一点 is mostly "a little".
  if (!read.sure) slots.weak = isOne || !standsAlone(atoms, read.next)
  slots.clock = read.clock
  slots.untilClock = read.until
  return advance(slots, read.next)
}

function fillHour(atoms: Atoms, slots: Slots, at: number): boolean {
  const read = slots.clock ? null : readBareHour(atoms, at)
  if (!read) return false
  const { day, which, part, range, and, comma, before } = rolesNext(atoms, read.next)
  const company = day || which !== undefined || part || range || and || comma || before
  if (!company && !standsAlone(atoms, read.next)) return false
  slots.clock = read.clock
  return advance(slots, read.next)
}

function fillDay(atoms: Atoms, slots: Slots, at: number): boolean {
  const read = readDay(atoms, at)
  if (!read) return false
  const day = slots.day ? mergeDays(slots.day, read.day) : read.day
  if (!day) return false
  const { part } = rolesAt(atoms, at)
  if (part && slots.part) return false
  slots.weak ||= read.weak && slots.filled === 0
  if (part && read.next === at + 1) slots.part = part
  slots.day = day
  slots.untilDay ??= read.until
  return advance(slots, read.next)
}

/** "Friday 3 May" is the date; "Friday next week", 下周的周五 is that week's Friday. */
function mergeDays(first: TimeDay, second: TimeDay): TimeDay | null {
  const weekday = first.type === 'weekday' ? first : second.type === 'weekday' ? second : null
  const other = weekday === first ? second : first
  if (!weekday) return null
  if (other.type === 'date' && other.day !== null) return other
  if (other.type === 'period' && other.unit === 'week' && weekday.week === null)
    return { ...weekday, week: other.offset }
  return null
}

function fillPart(atoms: Atoms, slots: Slots, at: number): boolean {
  const { part, weak, which } = rolesAt(atoms, at)
  if (which === 0 && !slots.day && !slots.part) {
    const named = rolesNext(atoms, at + 1).part
    if (!named) return false
    slots.day = { type: 'offset', days: 0 }
    slots.part = named
    return advance(slots, at + 2)
  }
  if (!part) return false
  // "first thing tomorrow morning"
  const first = slots.part === 'first-thing' || (slots.part === 'morning' && part === 'first-thing')
  if (slots.part && !first) return false
  slots.part = first ? 'first-thing' : part
  slots.weak ||= weak === true && slots.filled === 0
  return advance(slots, at + 1)
}

function advance(slots: Slots, next: number): true {
  slots.filled++
  slots.at = next
  return true
}
