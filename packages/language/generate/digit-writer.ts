import { type CodeEnd, DIGITS } from '../src/match/number-model.ts'

const bitOf: CodeEnd['bitOf'] = (given, isSmall, length, left, coded) => {
  if (isSmall) return coded < given ? 1 : 0
  return ((length < 0 ? 31 - Math.clz32(given + 1) : given + 1) >> (left - 1)) & 1
}

/** The writing end of a text of digits, which `readDigits` reads. */
export function writeDigits() {
  let text = ''
  const end: CodeEnd = {
    bitOf,
    first: 0,
    exchange(settled) {
      text += DIGITS.charAt(settled)
      return 0
    },
  }
  return { end, text: () => text }
}
