import { foldCharacter, isDigit, isHan, isLetter, isNewline, isSpace } from '../text/characters.ts'

const folded = (text: string, at: number): number => foldCharacter(text.charCodeAt(at))

export const isBlank = (text: string, at: number): boolean =>
  isSpace(text.charCodeAt(at)) || isNewline(text.charCodeAt(at))

export const isDigitAt = (text: string, at: number): boolean => isDigit(folded(text, at))
export const isHanAt = (text: string, at: number): boolean => isHan(text.charCodeAt(at))
export const isWordAt = (text: string, at: number): boolean => isLetter(folded(text, at)) || isDigitAt(text, at)

/** Where a value begins after the words that announce it: spaces, a colon and opening marks do not belong to it. */
export function skipLead(text: string, from: number): number {
  let at = from
  while (at < text.length && ' :：#"“「\'=\u3000'.includes(text.charAt(at))) at++
  return at
}

export function digitsIn(text: string, start: number, end: number): number {
  let digits = 0
  for (let at = start; at < end; at++) if (isDigitAt(text, at)) digits++
  return digits
}
