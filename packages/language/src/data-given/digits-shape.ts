import { digitsIn, isDigitAt } from './characters.ts'
import { endOfGroups } from './code-value.ts'

export interface DigitsShape {
  datum: 'phone' | 'date'
  start: number
  end: number
}

/** What digits show by their grouping alone, without a word beside them. `start` points at the first digit. */
export function digitsShape(text: string, start: number, tokenEnd: number): DigitsShape | null {
  return dayShape(text, start) ?? phoneShape(text, start, tokenEnd)
}

/** 2026-05-03, 03/05/2026, 2026.5.3: three groups with one mark between them, the first or the last a year. */
function dayShape(text: string, start: number): DigitsShape | null {
  const first = endOfDigits(text, start, 4)
  const mark = text.charAt(first)
  if (mark !== '-' && mark !== '/' && mark !== '.') return null
  const second = endOfDigits(text, first + 1, 2)
  if (second === first + 1 || text.charAt(second) !== mark) return null
  const end = endOfDigits(text, second + 1, 4)
  const last = end - second - 1
  if (isDigitAt(text, end) || (first - start === 4 ? last < 1 || last > 2 : last !== 4 || first - start > 2))
    return null
  return { datum: 'date', start, end }
}

function endOfDigits(text: string, from: number, most: number): number {
  let at = from
  while (at < from + most && isDigitAt(text, at)) at++
  return at
}

/** With a country code or a leading zero, in three groups 555-123-4567, or a mainland mobile. */
function phoneShape(text: string, start: number, tokenEnd: number): DigitsShape | null {
  const plus = text.charAt(start - 1) === '+'
  const end = endOfGroups(text, tokenEnd)
  const digits = digitsIn(text, start, end)
  const shaped =
    (plus && digits >= 8 && digits <= 15) ||
    (text.charAt(start) === '0' && digits >= 9 && digits <= 12) ||
    (digits === 10 && end - start === 12 && tokenEnd - start === 3) ||
    (tokenEnd - start === 11 && text.charAt(start) === '1' && text.charAt(start + 1) >= '3' && end === tokenEnd)
  return shaped ? { datum: 'phone', start: plus ? start - 1 : start, end } : null
}
