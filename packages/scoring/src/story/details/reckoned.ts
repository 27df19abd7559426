import { pattern } from '../text/pattern.ts'
import type { Utterance } from '../utterance.ts'
import type { Slot } from './slots.ts'

/** A table for six and two more: eight; billed for 25 with only 18: seven too many. */
export const isReckoned = ({ value }: Slot, told: readonly (Slot & { by: Utterance })[]): boolean =>
  told.some(
    (one) =>
      moreOrLess.test(one.by.text) &&
      told.some((other) => [1, -1].some((sign) => Number(one.value) + sign * Number(other.value) === Number(value))),
  )
const moreOrLess = pattern('i')`
  \b(?:more|extra|another|fewer|less|also|only|instead of|rather than|
    (?:but|and) (?:i|we) (?:only )?(?:got|have|had|received))\b|
  [再多少加只才]|[实實][际際]
`
