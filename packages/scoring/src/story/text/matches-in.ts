/**
 * All places where a global pattern is met. `matchAll` makes a copy of the pattern for every text, which costs more than
 * going through a message.
 *
 * @param most no more places are looked for
 * @example
 * matchesIn(/\d+/g, '2 of 14').map(({ index }) => index) // [0, 5]
 */
export function matchesIn(pattern: RegExp, text: string, most = Number.POSITIVE_INFINITY): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    if (found.push(match) >= most) break
    if (match[0] === '') pattern.lastIndex++
  }
  pattern.lastIndex = 0
  return found
}

const none: readonly RegExpExecArray[] = []
