import { CODER_DIGITS, type CodeEnd, DIGITS } from './number-model.ts'

/** The reading end of a text of digits. */
export function readDigits(text: string): CodeEnd {
  const digitOf = new Uint8Array(128)
  for (let digit = 0; digit < DIGITS.length; digit++) digitOf[DIGITS.charCodeAt(digit)] = digit
  let at = 0
  /** Zeros behind the end, as many as the coder looks ahead; more are asked for only when something is missing. */
  const next = (): number => {
    if (at > text.length + CODER_DIGITS) throw new Error('The language pack is damaged.')
    return digitOf[text.charCodeAt(at++) & 127] as number
  }
  let first = 0
  for (let digit = 0; digit < CODER_DIGITS; digit++) first = (first << 6) | next()
  return { bitOf: null, exchange: next, first }
}
