import type { BitCoder } from './number-model.ts'

/** Digits of the text, 6 bits each. */
export const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_'
export const DIGIT_BITS = 6
/** The coder's numbers have five digits, so that all of it fits whole numbers of 32 bits. */
export const RANGE_MASK = (1 << 30) - 1
/** All bits below the first digit. */
export const LOW_BITS = 24

/** Where the part that stands for a 1 ends, between `low` and `high`. */
export const splitOf = (low: number, high: number, share: number): number =>
  low + Math.floor(((high - low) / 65536) * share)

/**
 * Reads an arithmetic code: a text is one long number between 0 and 1, and each bit halves what is left of that range in
 * the proportion that the model holds likely (Witten, Neal and Cleary, “Arithmetic Coding for Data Compression”, 1987).
 */
export function createBitReader(text: string): BitCoder {
  const digitOf = new Uint8Array(128)
  for (let digit = 0; digit < DIGITS.length; digit++) digitOf[DIGITS.charCodeAt(digit)] = digit
  let at = 0
  let low = 0
  let high = RANGE_MASK
  let value = 0
  /** Zeros behind the end, as many as the coder looks ahead; more are asked for only when something is missing. */
  const take = (): number => {
    if (at > text.length + 5) throw new Error('The language pack is damaged: its phrases do not end.')
    return digitOf[text.charCodeAt(at++) & 127] as number
  }
  for (let digit = 0; digit < 5; digit++) value = (value << DIGIT_BITS) | take()

  return (share) => {
    const split = splitOf(low, high, share)
    const bit = value <= split ? 1 : 0
    if (bit === 1) high = split
    else low = split + 1
    while ((low ^ high) >> LOW_BITS === 0) {
      low = (low << DIGIT_BITS) & RANGE_MASK
      high = ((high << DIGIT_BITS) & RANGE_MASK) | 63
      value = ((value << DIGIT_BITS) & RANGE_MASK) | take()
    }
    return bit
  }
}
