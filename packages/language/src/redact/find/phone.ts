import type { DigitGroup, NumberRun } from '../page/number-runs.ts'
import type { Finder, Found, Page } from '../page/page.ts'
import { isAmount, isDate } from './not-a-phone.ts'

/**
 * Telephone numbers that can be told by their form: with `+` or `00`, Chinese and Taiwanese mobiles and landlines, Indian
 * mobiles, North American numbers, and groups of nine to fifteen digits that are no date and no amount. Others need to be introduced.
 */
export const findPhones: Finder = (page) => page.runs.flatMap((run) => phonesIn(page, run))

function phonesIn(page: Page, run: NumberRun): Found[] {
  const found: Found[] = []
  for (let first = 0; first < run.groups.length; ) {
    const last = lastGroupOfPhone(page, run.groups, first)
    if (last === null) {
      first++
      continue
    }
    found.push({ kind: 'phone', from: start(page.text, run.groups[first]), to: run.groups[last]?.to ?? 0 })
    first = last + 1
  }
  return found
}

/** With the `+` or `(` it begins with. */
function start(text: string, group: DigitGroup | undefined): number {
  let from = group?.from ?? 0
  while (from > 0 && '+(（'.includes(text.charAt(from - 1))) from--
  return from
}

const mostGroups = 7

function lastGroupOfPhone(page: Page, groups: readonly DigitGroup[], first: number): number | null {
  let digits = ''
  let best: number | null = null
  for (let last = first; last < groups.length && last < first + mostGroups && digits.length <= 15; last++) {
    digits += groups[last]?.digits ?? ''
    if (digits.length >= 7 && digits.length <= 15 && isPhone(page, groups.slice(first, last + 1), digits)) best = last
    // A long group is a number by itself; what follows it is something else.
    if ((groups[last]?.digits.length ?? 0) >= 9) break
  }
  return best
}

function isPhone({ text }: Page, groups: readonly DigitGroup[], digits: string): boolean {
  const first = groups[0]
  const last = groups.at(-1)
  if (!first || !last) return false
  const written = text.slice(first.from, last.to)
  const plus = text.charAt(first.from - 1) === '+' || text.slice(first.from - 2, first.from) === '+('
  if (plus) return digits.length >= 8
  if (isAmount(text, first.from, last.to) || isDate(groups)) return false
  if (digits.startsWith('00') && digits.length >= 11) return true
  if (groups.length === 1) return isOnePiece(digits) || isLabelled(text, last.to, digits)
  if (digits.length < 7) return false
  if (isLabelled(text, last.to, digits)) return true
  if (digits.length === 7) return false
  if (isNorthAmerican(groups, digits)) return true
  const bracket = '(（'.includes(text.charAt(first.from - 1)) && first.from > 0
  if (bracket || digits.startsWith('0')) return digits.length >= 8
  const joined = groups.length >= 3 || /[-.]/.test(written)
  return (
    joined &&
    digits.length >= 9 &&
    groups.length <= 6 &&
    groups.every((group) => group.digits.length >= 2) &&
    !written.includes('/')
  )
}

function isOnePiece(digits: string): boolean {
  if (digits.length === 11) return isChineseMobile(digits) || (digits.startsWith('1') && isNanp(digits.slice(1)))
  if (digits.length === 13) return digits.startsWith('86') && isChineseMobile(digits.slice(2))
  if (digits.length === 12) return digits.startsWith('8869')
  if (digits.length === 10) return digits.startsWith('09') || digits.charAt(0) >= '6' || isNanp(digits)
  return false
}

const isChineseMobile = (digits: string): boolean => digits.charAt(0) === '1' && digits.charAt(1) >= '3'

/** Area and exchange of a North American number begin with 2 to 9, and neither is like 911. */
function isNanp(digits: string): boolean {
  return (
    digits.charAt(0) >= '2' && digits.charAt(3) >= '2' && digits.slice(1, 3) !== '11' && digits.slice(4, 6) !== '11'
  )
}

function isNorthAmerican(groups: readonly DigitGroup[], digits: string): boolean {
  const sizes = groups.map((group) => group.digits.length).join('-')
  return sizes === '3-3-4' || (sizes === '1-3-3-4' && digits.startsWith('1')) || (sizes === '3-7' && isNanp(digits))
}

const labels = /^[ \t]*\(?(?:office|fax|mobile|cell|home|work|direct|tel|phone|ext)\b/i

/** `781 1704 office`. */
function isLabelled(text: string, to: number, digits: string): boolean {
  return digits.length >= 7 && labels.test(text.slice(to, to + 16))
}
