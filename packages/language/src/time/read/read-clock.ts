import type { TimeOfDay } from '../time-expression.ts'
import { type Atoms, besideHan, goesOn, rolesAt, rolesNext, touches } from './atoms.ts'
import { readNumber } from './read-number.ts'

export interface ReadClock {
  clock: TimeOfDay
  /** The end of a range in one breath: "2-4pm", 两三点. */
  until: TimeOfDay | null
  /** Nothing but a time of day can be meant. */
  sure: boolean
  next: number
}

/** A time of day at an atom: 15:30, 3pm, "half past three", 三点半, 八點搭三. */
export function readClock(atoms: Atoms, at: number): ReadClock | null {
  return readDigits(atoms, at) ?? readPast(atoms, at) ?? readSpoken(atoms, at)
}

/** A lone hour where only a time can stand: "by 5", "between 2 and 4". */
export function readBareHour(atoms: Atoms, at: number): ReadClock | null {
  const { number, digits, unit } = rolesAt(atoms, at)
  if (number === undefined || unit || (digits ?? 0) > 2 || !isHour(number) || number < 1 || number > 12) return null
  return { clock: timeOf(number, 0), until: null, sure: false, next: at + 1 }
}

/** Whether nothing follows that "by 5" could count: "by 5 dollars", "at 3 points". */
export const standsAlone = (atoms: Atoms, next: number): boolean => !goesOn(atoms, next - 1)

const isHour = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 24

const timeOf = (hour: number, minute: number): TimeOfDay => ({
  hour,
  minute,
  half: hour > 12 || hour === 0 ? 'known' : 'unknown',
})

const withMeridiem = ({ hour, minute }: TimeOfDay, meridiem: 0 | 12): TimeOfDay | null =>
  hour >= 1 && hour <= 12 ? { hour: (hour % 12) + meridiem, minute, half: 'known' } : null

function readDigits(atoms: Atoms, at: number): ReadClock | null {
  const roles = rolesAt(atoms, at)
  const time = roles.time ?? readBareHour(atoms, at)?.clock
  if (!time) return null
  let next = at + 1
  if (roles.time === undefined && rolesNext(atoms, next).range) {
    // "2-4pm": the first takes the half of the second.
    const end = touches(atoms, next + 1) ? readDigits(atoms, next + 1) : null
    if (end?.sure && end.clock.half === 'known' && !end.until) {
      const sameHalf = withMeridiem(time, end.clock.hour >= 12 ? 12 : 0)
      const clock = sameHalf && sameHalf.hour < end.clock.hour ? sameHalf : withMeridiem(time, 0)
      return clock && { clock, until: end.clock, sure: true, next: end.next }
    }
    return null
  }
  const { meridiem, clock: word, sure } = rolesNext(atoms, next)
  if (meridiem !== undefined) {
    const clock = time.half === 'known' && time.hour > 12 ? time : withMeridiem(time, meridiem)
    return clock && { clock, until: null, sure: true, next: next + 1 }
  }
  if (word === 'hour' && sure && roles.time === undefined && !besideHan(atoms, at, 'after')) next++
  else if (roles.time === undefined) return null
  return { clock: time, until: null, sure: true, next }
}

/** "half past three", "quarter to five", "ten past 6" */
function readPast(atoms: Atoms, at: number): ReadClock | null {
  const { half, quarter } = rolesAt(atoms, at)
  const counted = half || quarter ? null : readNumber(atoms, at)
  const minutes = half ? 30 : quarter ? 15 : counted && counted.least === counted.most ? counted.most : null
  if (minutes === null || minutes > 59) return null
  const turn = counted?.next ?? at + 1
  const { past, range } = rolesNext(atoms, turn)
  // "to" also joins ranges, so that only a quarter is read before it.
  if (!past && !(quarter && range)) return null
  if (!touches(atoms, turn + 1)) return null
  const hour = readNumber(atoms, turn + 1)
  if (!hour || hour.least !== hour.most || hour.most < 1 || hour.most > 12) return null
  const clock = past ? timeOf(hour.most, minutes) : timeOf(hour.most === 1 ? 12 : hour.most - 1, 60 - minutes)
  const { meridiem } = rolesNext(atoms, hour.next)
  if (meridiem === undefined) return { clock, until: null, sure: true, next: hour.next }
  const known = withMeridiem(clock, meridiem)
  return known && { clock: known, until: null, sure: true, next: hour.next + 1 }
}

/** 三点, 三点半, 三点一刻, 三点二十, 15点30分, 两三点, and "three o'clock" */
function readSpoken(atoms: Atoms, at: number): ReadClock | null {
  const hour = readNumber(atoms, at)
  if (!hour || hour.unit || !isHour(hour.most) || !Number.isInteger(hour.least)) return null
  const sign = rolesNext(atoms, hour.next)
  const { meridiem } = sign
  if (meridiem !== undefined && hour.least === hour.most) {
    const clock = withMeridiem(timeOf(hour.most, 0), meridiem)
    return clock && { clock, until: null, sure: true, next: hour.next + 1 }
  }
  if (sign.clock !== 'hour') return null
  if (hour.least !== hour.most) {
    const range = [timeOf(hour.least, 0), timeOf(hour.most, 0)] as const
    return { clock: range[0], until: range[1], sure: true, next: hour.next + 1 }
  }
  const minutes = readMinutes(atoms, hour.next + 1)
  const clock = timeOf(hour.most, minutes?.minute ?? 0)
  if (clock.hour === 24 && clock.minute > 0) return null
  return { clock, until: null, sure: sign.sure === true || minutes !== null, next: minutes?.next ?? hour.next + 1 }
}

function readMinutes(atoms: Atoms, at: number): { minute: number; next: number } | null {
  const roles = rolesNext(atoms, at)
  if (!touches(atoms, at)) return null
  if (roles.half) return { minute: 30, next: at + 1 }
  if (roles.sure) return { minute: 0, next: at + 1 }
  const from = roles.fives ? at + 1 : at
  if (roles.fives && !touches(atoms, from)) return null
  const number = readNumber(atoms, from)
  if (!number || number.unit || number.least !== number.most || !Number.isInteger(number.most)) return null
  const { quarter, clock } = rolesNext(atoms, number.next)
  if (quarter && number.most <= 3) return { minute: number.most * 15, next: number.next + 1 }
  const minute = roles.fives ? number.most * 5 : number.most
  if (minute > 59) return null
  if (clock === 'minute') return { minute, next: number.next + 1 }
  // 三点五 is three and a half of something; 三点二十 and 三点零五 are times.
  return minute >= 10 || roles.digit === 0 || roles.fives ? { minute, next: number.next } : null
}
