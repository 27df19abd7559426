import { TokenKind } from '../text/token-kind.ts'
import { digitsIn, isDigitAt, isWordAt } from './characters.ts'
import { digitsShape } from './digits-shape.ts'

export interface ShapedDatum {
  datum: string
  strength: number
  start: number
  end: number
}

/** Longest piece before the digits of a code: "INV2024-". */
const LONGEST_HEAD = 10
/** Digits a code with letters needs at least; fewer are sizes and versions. */
const FEWEST_DIGITS = 3

/** What a token is by its form alone, without a word beside it. */
export function datumByShape(text: string, start: number, end: number, kind: number): ShapedDatum | null {
  if (kind === TokenKind.email) return { datum: 'email', strength: 1, start, end }
  if (kind === TokenKind.money) return { datum: 'amount', strength: 1, start, end }
  if (kind === TokenKind.number) {
    const shape = digitsShape(text, start, end)
    if (shape) return { ...shape, strength: 0.6 }
    const code = joinedCode(text, start, end)
    if (code) return code
    // Seven digits and more: a phone, an order or an account; the words beside it may say which.
    return end - start >= 7 ? { datum: 'number', strength: 0.5, start, end } : null
  }
  if (kind !== TokenKind.code) return null
  if (isOrderCode(text, start, end)) return { datum: 'order-number', strength: 0.7, start, end }
  return joinedCode(text, start, end)
}

/** Letters before a hyphen, or a number sign: "TW-20931", "#A-123", "#88231". */
function joinedCode(text: string, start: number, end: number): ShapedDatum | null {
  let from = start
  while (from > start - LONGEST_HEAD && (isWordAt(text, from - 1) || (text.charAt(from - 1) === '-' && from > 1)))
    from--
  const isNumbered = text.charAt(from - 1) === '#'
  const hasLetter = isWordAt(text, from) && !isDigitAt(text, from)
  if (!isNumbered && !(hasLetter && text.charAt(start - 1) === '-')) return null
  return digitsIn(text, from, end) >= FEWEST_DIGITS ? { datum: 'order-number', strength: 0.6, start: from, end } : null
}

/** At least five characters with at least two digits: "AB1234", not "1st" or "24h". */
function isOrderCode(text: string, start: number, end: number): boolean {
  return end - start >= 5 && digitsIn(text, start, end) >= 2
}
