import type { Roles } from '../tables/time-table.ts'

const noRole: Readonly<Record<keyof Roles, undefined>> = {
  digit: undefined,
  scale: undefined,
  tens: undefined,
  amount: undefined,
  rough: undefined,
  article: undefined,
  half: undefined,
  quarter: undefined,
  more: undefined,
  measure: undefined,
  unit: undefined,
  times: undefined,
  measured: undefined,
  business: undefined,
  names: undefined,
  clock: undefined,
  sure: undefined,
  fives: undefined,
  meridiem: undefined,
  past: undefined,
  day: undefined,
  part: undefined,
  which: undefined,
  edge: undefined,
  month: undefined,
  before: undefined,
  after: undefined,
  nearness: undefined,
  wait: undefined,
  about: undefined,
  range: undefined,
  or: undefined,
  and: undefined,
  slash: undefined,
  glue: undefined,
  event: undefined,
  comma: undefined,
  weak: undefined,
  ordinalMark: undefined,
  number: undefined,
  digits: undefined,
  time: undefined,
  ordinal: undefined,
}

/**
 * The same roles with all others named, too: what is read in dozens of places, of hundreds of words that each play
 * another role, is found at once only when all of it is laid out alike.
 */
export const withEveryRole = (roles: Roles): Roles => ({ ...noRole, ...roles }) as Roles
