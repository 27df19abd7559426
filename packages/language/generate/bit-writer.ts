import { DIGIT_BITS, DIGITS, LOW_BITS, RANGE_MASK, splitOf } from '../src/match/coded-text.ts'
import type { BitCoder } from '../src/match/number-model.ts'

/** Writes what `createBitReader` reads. */
export function createBitWriter() {
  let text = ''
  let low = 0
  let high = RANGE_MASK

  const code: BitCoder = (share, bit) => {
    const split = splitOf(low, high, share)
    if (bit === 1) high = split
    else low = split + 1
    while ((low ^ high) >> LOW_BITS === 0) {
      text += DIGITS.charAt(low >> LOW_BITS)
      low = (low << DIGIT_BITS) & RANGE_MASK
      high = ((high << DIGIT_BITS) & RANGE_MASK) | 63
    }
    return bit
  }

  /** The reader takes zeros behind the end, so the first digit of a number between `low` and `high` closes the text. */
  const close = (): string => (low === 0 ? text : text + DIGITS.charAt((low >> LOW_BITS) + 1))

  return { code, close }
}
