import type { Span } from '@attune/core'
import { digitsIn, isDigitAt, isWordAt, skipLead } from './characters.ts'
import { maskEndingAt } from './mask-value.ts'

/** Longest number that is read; bounds the look around a hit. */
const LONGEST = 40
const joins = '-_/'

const isInside = (text: string, at: number): boolean =>
  isWordAt(text, at) || (joins.includes(text.charAt(at) || ' ') && isWordAt(text, at + 1))

/** The number of an order, an account, a case: letters, digits and what joins them, with `least` digits. */
export function codeValue(text: string, [, hitEnd]: Span, least: number): Span | null {
  const mask = maskEndingAt(text, hitEnd)
  if (mask) return mask
  let start = isWordAt(text, hitEnd - 1) ? hitEnd : skipLead(text, hitEnd - 1)
  const earliest = Math.max(0, start - LONGEST)
  while (start > earliest && isInside(text, start - 1)) start--
  let end = Math.max(start, hitEnd)
  const latest = Math.min(text.length, start + LONGEST)
  while (end < latest && isInside(text, end)) end++
  return digitsIn(text, start, end) >= least ? [start, end] : null
}

/** Groups of digits with what people put between them: "+44 (0)20 7946-0958". Seven to fifteen digits (ITU-T E.164). */
export function phoneValue(text: string, [, hitEnd]: Span): Span | null {
  const mask = maskEndingAt(text, hitEnd)
  if (mask) return mask
  let start = hitEnd
  const earliest = Math.max(0, hitEnd - LONGEST)
  for (let at = hitEnd - 1; at >= earliest && (isDigitAt(text, at) || ' -.()+'.includes(text.charAt(at))); at--) {
    if (isDigitAt(text, at) || '(+'.includes(text.charAt(at))) start = at
  }
  const end = endOfGroups(text, hitEnd)
  const digits = digitsIn(text, start, end)
  return digits >= 7 && digits <= 15 ? [start, end] : null
}

/** End of the digit groups that `from` stands in or behind; at most two marks between groups. */
export function endOfGroups(text: string, from: number): number {
  let end = from
  const latest = Math.min(text.length, from + LONGEST)
  for (let at = from, between = 0; at < latest && between < 3; at++) {
    if (isDigitAt(text, at)) {
      end = at + 1
      between = 0
    } else if (' -.()'.includes(text.charAt(at))) between++
    else break
  }
  return end
}
