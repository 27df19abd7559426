import { foldCharacter, isDigit, isHan, isLetter, isSpace } from './characters.ts'

/** Longest placeholder such as `[ORDERID_12345]` that is taken for one; keeps the look-ahead bounded. */
const LONGEST_MASK = 32

const isLetterOrDigit = (code: number): boolean => isLetter(code) || isDigit(code)
const isHostCharacter = (code: number): boolean => isLetterOrDigit(code) || code === 45 || code === 46

/** End of the address whose local part ends at `at`, or 0. `at` must point at the `@`. */
export function scanEmailTail(text: string, at: number): number {
  if (text.charCodeAt(at) !== 64 || !isLetterOrDigit(text.charCodeAt(at + 1))) return 0
  let end = at + 1
  let dots = 0
  while (end < text.length && isHostCharacter(foldCharacter(text.charCodeAt(end)))) {
    if (text.charCodeAt(end) === 46) dots++
    end++
  }
  while (text.charCodeAt(end - 1) === 46) {
    end--
    dots--
  }
  return dots > 0 && end > at + 3 ? end : 0
}

/** End of the web address that starts at `start`, or 0. */
export function scanUrl(text: string, folded: Uint16Array, start: number): number {
  // The second letter tells nearly every word from an address; the slice costs more.
  const second = folded[start + 1]
  if (second !== 116 && second !== 119) return 0
  const head = text.slice(start, start + 8).toLowerCase()
  if (!head.startsWith('http://') && !head.startsWith('https://') && !head.startsWith('www.')) return 0
  let end = start
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isSpace(code) || isHan(code) || code === 34 || code === 60 || code === 62) break
    end++
  }
  return end
}

/** End of a placeholder that starts at `start`, or 0: `[数字x]`, `<url>`. */
export function scanMask(folded: Uint16Array, length: number, start: number): number {
  const code = folded[start]
  const closing = code === 91 ? 93 : code === 60 ? 62 : 0
  if (closing === 0) return 0
  const limit = Math.min(length, start + LONGEST_MASK)
  for (let at = start + 1; at < limit; at++) {
    const next = folded[at] as number
    if (next === closing) return at > start + 1 ? at + 1 : 0
    if (!isLetter(next) && !isDigit(next) && !isHan(next) && next !== 95 && next !== 45) return 0
  }
  return 0
}
