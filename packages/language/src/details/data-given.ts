import { givenValue } from '../data-given/given-value.ts'
import type { Detail } from './detail.ts'

/**
 * Narrows a `gives-datum` from the words that announce a value to the value: of "my name is Ann Lee" the span is
 * "Ann Lee". Where no value follows ("my name is wrong") nothing was given, and the signal is left out.
 *
 * @example
 * const reader = createReader({ packs: [english], details: [dataGiven] })
 * reader.read('my name is Ann Lee').signals[0]?.span // [11, 18]
 */
export const dataGiven: Detail = {
  id: 'data-given',
  kinds: ['gives-datum'],
  refine(signal, text) {
    const span = givenValue(text, signal.span, signal.data.datum)
    return span === null ? null : { ...signal, span }
  },
}
