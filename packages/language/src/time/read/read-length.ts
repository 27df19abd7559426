import type { TimeLength, TimeUnit } from '../time-expression.ts'
import { type Atoms, rolesAt, rolesNext, touches } from './atoms.ts'
import { readNumber } from './read-number.ts'

export interface ReadLength {
  length: TimeLength
  /** "a day", "an hour": alone it is rarely a time. */
  article: boolean
  /** A range, or working days: nobody says so of anything but an estimate. */
  estimate: boolean
  next: number
}

/** Longer than this nobody means, and arithmetic stays far from the ends of the calendar. */
const MOST = 100_000

/** How many of the smaller unit the larger one is, where they are spoken together: "1 hour 30 minutes", 1天12小时. */
const inside: Readonly<Record<string, readonly [smaller: TimeUnit, count: number]>> = {
  minute: ['second', 60],
  hour: ['minute', 60],
  day: ['hour', 24],
  week: ['day', 7],
}

/**
 * A length of time at an atom: "2-3 business days", "half an hour", 一个半小时, 三到五个工作日.
 *
 * @param bare whether a unit without a number counts as one: "every day", "within the hour"
 */
export function readLength(atoms: Atoms, at: number, bare = false): ReadLength | null {
  const first = readSingle(atoms, at, bare)
  if (!first) return null
  return withSecondLength(atoms, withSmallerUnit(atoms, first))
}

function readSingle(atoms: Atoms, at: number, bare: boolean): ReadLength | null {
  const fraction = readFraction(atoms, at)
  if (fraction) return fraction
  const number = readRange(atoms, at)
  if (!number) return bare ? finish(atoms, at, ONE, 0) : null
  const { most, next } = number
  if (number.unit) return most > MOST ? null : build(number, number.unit, false, 0, next)
  return finish(atoms, next, number, 0)
}

const ONE = { least: 1, most: 1, rough: false, article: true }

/** "half an hour", 半个小时, "a quarter of an hour", and 个半钟 for one and a half. */
function readFraction(atoms: Atoms, at: number): ReadLength | null {
  const { half, quarter, measure, unit } = rolesAt(atoms, at)
  if (measure && rolesNext(atoms, at + 1).half) return finish(atoms, at + 2, { ...ONE, article: false }, 0.5, true)
  if ((!half && !quarter) || unit) return null
  const amount = half ? 0.5 : 0.25
  return finish(atoms, at + 1, { ...ONE, article: false, least: amount, most: amount }, 0, half)
}

type Counted = Pick<NonNullable<ReturnType<typeof readNumber>>, 'least' | 'most' | 'rough' | 'article'>

/** "2-3", "three to five", "3 or 4", 三到五. */
function readRange(atoms: Atoms, at: number) {
  const first = readNumber(atoms, at)
  if (!first || first.unit || first.article) return first
  const { range, or, comma, and } = rolesNext(atoms, first.next)
  if (!range && !or && !comma && !and) return first
  const second = rolesNext(atoms, first.next + 1) && readNumber(atoms, first.next + 1)
  if (!second || second.article || second.most <= first.least || !touchesAll(atoms, first.next, second.next))
    return first
  // "two and a half", "3, 4"
  return { ...second, least: first.least, rough: first.rough || second.rough }
}

function touchesAll(atoms: Atoms, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!touches(atoms, at)) return false
  return true
}

/** What follows the number: 个, 多, "and a half", 半, "business", the unit, and 半 after it. */
function finish(atoms: Atoms, from: number, counted: Counted, extra: number, measured = false): ReadLength | null {
  let at = from
  let half = extra
  let rough = counted.rough
  let business = false
  let hasMeasure = measured
  let sawMeasure = false
  // Bounded: each role is taken once.
  for (let steps = 0; steps < 5; steps++) {
    const roles = rolesNext(atoms, at)
    if (roles.measure && !sawMeasure) hasMeasure = sawMeasure = true
    else if (roles.more && !roles.unit) rough = true
    else if (roles.half && half === 0 && counted.least >= 1) half = 0.5
    else if (roles.and && rolesNext(atoms, at + 1).article && rolesNext(atoms, at + 2).half) at += 1
    else if (roles.article && rolesNext(atoms, at + 1).half) rough = counted.rough
    else if (roles.business && !roles.unit) business = true
    else break
    at++
  }
  const roles = rolesNext(atoms, at)
  if (!roles.unit || roles.weak || counted.most > MOST || (roles.measured && !hasMeasure)) return null
  at++
  if (half === 0 && rolesNext(atoms, at).half && !rolesNext(atoms, at + 1).unit) {
    half = 0.5
    at++
  } else if (
    half === 0 &&
    rolesNext(atoms, at).and &&
    rolesNext(atoms, at + 1).article &&
    rolesNext(atoms, at + 2).half
  ) {
    half = 0.5
    at += 3
  }
  return build({ ...counted, rough }, roles.unit, business || roles.business === true, half, at, roles.times)
}

function build(counted: Counted, unit: TimeUnit, business: boolean, half: number, next: number, times = 1): ReadLength {
  const { least, most, rough, article } = counted
  const length = { unit, least: (least + half) * times, most: (most + half) * times, business, rough }
  return { length, article: article && half === 0, estimate: business || least !== most, next }
}

/** "1 hour 30 minutes", "2 hours and 15 mins", 一小时三十分 */
function withSmallerUnit(atoms: Atoms, first: ReadLength): ReadLength {
  const [smaller, count] = inside[first.length.unit] ?? []
  if (!smaller || !count || first.length.business || first.length.least !== first.length.most) return first
  const at = first.next + (rolesNext(atoms, first.next).and ? 1 : 0)
  if (!touches(atoms, at)) return first
  const number = readNumber(atoms, at)
  if (!number || number.article || number.least !== number.most || number.most >= count) return first
  const { unit } = rolesNext(atoms, number.next)
  if ((number.unit ?? unit) !== smaller) return first
  const amount = first.length.most * count + number.most
  const length = { ...first.length, unit: smaller, least: amount, most: amount }
  return { ...first, length, next: number.next + (number.unit ? 0 : 1) }
}

/** "2 days to 3 days", 24小时到48小时 */
function withSecondLength(atoms: Atoms, first: ReadLength): ReadLength {
  const { range, or } = rolesNext(atoms, first.next)
  if ((!range && !or) || !touches(atoms, first.next + 1)) return first
  const second = readSingle(atoms, first.next + 1, false)
  if (!second || second.length.unit !== first.length.unit || second.length.most <= first.length.least) return first
  return { ...second, length: { ...second.length, least: first.length.least }, article: false, estimate: true }
}
