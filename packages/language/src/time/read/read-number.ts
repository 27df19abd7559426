import type { Roles } from '../tables/time-table.ts'
import type { TimeUnit } from '../time-expression.ts'
import { type Atoms, rolesAt, rolesNext, touches } from './atoms.ts'

export interface ReadNumber {
  least: number
  most: number
  rough: boolean
  /** A single "a": weak evidence that anything is counted. */
  article: boolean
  /** Written in digits of the keyboard, or in numerals. */
  digits: boolean
  /** The unit when it is written together with the number: 10mins. */
  unit: TimeUnit | null
  next: number
}

/** Characters of a Chinese numeral that are looked at. */
const LONGEST_NUMERAL = 8

/** One number at an atom: 24, 1.5, twelve, "twenty-four", a couple of, 十二, 两三 (2 to 3), 十几 (11 to 19). */
export function readNumber(atoms: Atoms, at: number): ReadNumber | null {
  const roles = rolesAt(atoms, at)
  if (touches(atoms, at) && rolesAt(atoms, at - 1).ordinalMark) return null
  if (roles.number !== undefined) return withMore(atoms, one(roles, roles.number, at + 1))
  if (
    roles.digit !== undefined ||
    roles.scale !== undefined ||
    (roles.tens !== undefined && isNumeral(atoms, at + 1))
  ) {
    const numeral = readNumeral(atoms, at)
    if (numeral) return withMore(atoms, { ...one(roles, numeral.least, numeral.next, numeral.most), unit: null })
    return null
  }
  if (roles.tens !== undefined) return withOnes(atoms, at, roles, roles.tens)
  if (roles.amount) return { ...one(roles, roles.amount[0], at + 1, roles.amount[1]), unit: null }
  if (roles.article) {
    // "an additional", "a further": only the number itself may stand between.
    return { ...one(roles, 1, at + 1), article: true, unit: null }
  }
  return null
}

const one = ({ rough, number, unit }: Roles, least: number, next: number, most = least): ReadNumber => ({
  least,
  most,
  rough: rough === true,
  article: false,
  digits: number !== undefined,
  unit: unit ?? null,
  next,
})

const isNumeral = (atoms: Atoms, at: number): boolean => {
  const { digit, scale } = rolesNext(atoms, at)
  return digit !== undefined || scale !== undefined
}

/** "twenty", "twenty-four" */
function withOnes(atoms: Atoms, at: number, roles: Roles, tens: number): ReadNumber {
  const dash = rolesNext(atoms, at + 1).range ? 1 : 0
  const ones = rolesNext(atoms, at + 1 + dash).amount
  if (ones && ones[0] === ones[1] && ones[0] < 10) return one(roles, tens + ones[0], at + 2 + dash)
  return one(roles, tens, at + 1)
}

/** 十多, 三十几: up to the next ten. */
function withMore(atoms: Atoms, read: ReadNumber): ReadNumber {
  const { more, amount } = rolesNext(atoms, read.next)
  if (!more || read.least !== read.most || read.least < 10) return read
  const upTo = read.least % 10 === 0 ? read.least + 9 : read.least + 1
  return { ...read, least: amount ? read.least + 1 : read.least, most: upTo, rough: true, next: read.next + 1 }
}

function readNumeral(atoms: Atoms, start: number): { least: number; most: number; next: number } | null {
  let total = 0
  let ones = -1
  let second = -1
  let at = start
  for (; at < start + LONGEST_NUMERAL && (at === start || touches(atoms, at)); at++) {
    const { digit, scale, tens } = rolesAt(atoms, at)
    if (digit !== undefined) {
      if (second >= 0) return null
      if (ones > 0) second = digit
      else ones = digit
    } else if (scale !== undefined && second < 0) {
      total += (ones < 0 ? 1 : ones) * scale
      ones = -1
    } else if (tens !== undefined && at === start) total = tens
    else break
  }
  const least = total + Math.max(ones, 0)
  if (second < 0) return { least, most: least, next: at }
  return second > ones ? { least, most: total + second, next: at } : null
}
