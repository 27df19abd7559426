import { type CodeEnd, DIGITS } from '../src/match/number-model.ts'

/** The writing end of a text of digits, which `readDigits` reads. */
export function writeDigits() {
  let text = ''
  const end: CodeEnd = {
    writes: true,
    first: 0,
    exchange(settled) {
      text += DIGITS.charAt(settled)
      return 0
    },
  }
  return { end, text: () => text }
}
