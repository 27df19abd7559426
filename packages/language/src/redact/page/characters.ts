/** Stands in a page for what is already redacted; private to this folder, and a border for whatever is looked for next. */
export const MASK = '\uE000'

export const maskCode = 0xe000

/** The value of a digit, ASCII or full-width, or -1. */
export function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10
  return -1
}

export const isDigit = (code: number): boolean => digitValue(code) >= 0

export const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007

/** ASCII digits of a text that may have full-width ones and separators between them. */
export function digitsOf(text: string): string {
  let digits = ''
  for (let index = 0; index < text.length; index++) {
    const value = digitValue(text.charCodeAt(index))
    if (value >= 0) digits += value
  }
  return digits
}

const letter = /\p{L}|\p{M}/u

/** Letters of any script but Han, whose characters are words by themselves. */
export function isLetter(code: number): boolean {
  if (code < 128) return isAsciiLetter(code)
  return !isHan(code) && code !== maskCode && letter.test(String.fromCharCode(code))
}

export const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f

export const isLineEnd = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029
