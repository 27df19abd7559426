import { attributionLength, isDelimiter, isHeaderBlock, isQuotedLine, isReplyAbove } from './quote-headers.ts'

/**
 * Indexes of the lines that are quoted or forwarded: those with `>` in front, and everything from a header that mail
 * programs put above what they quote. Answers written between `>` lines are not quoted.
 */
export function findQuotes(lines: readonly string[]): ReadonlySet<number> {
  const quoted = new Set<number>()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (isQuotedLine(line)) quoted.add(at)
    else if (isReplyAbove(line) || isDelimiter(line) || isHeaderBlock(lines, at)) {
      if (!hasOwnText(lines, quoted, at)) continue
      return addFrom(quoted, startWithRule(lines, at), lines.length)
    } else {
      const length = attributionLength(lines, at)
      if (length === 0) continue
      if (nextIsQuoted(lines, at + length)) for (let index = at; index < at + length; index++) quoted.add(index)
      else if (hasOwnText(lines, quoted, at)) return addFrom(quoted, at, lines.length)
      at += length - 1
    }
  }
  return quoted
}

function addFrom(quoted: Set<number>, from: number, to: number): ReadonlySet<number> {
  for (let index = from; index < to; index++) quoted.add(index)
  return quoted
}

/** The header of a forwarded mail with nothing above it introduces what the message is about. */
function hasOwnText(lines: readonly string[], quoted: ReadonlySet<number>, before: number): boolean {
  for (let index = 0; index < before; index++) {
    if (!quoted.has(index) && lines[index]?.trim() !== '' && !isRule(lines[index])) return true
  }
  return false
}

/** With the line that a program draws above the header. */
function startWithRule(lines: readonly string[], at: number): number {
  let before = at - 1
  while (before >= 0 && before > at - 4 && lines[before]?.trim() === '') before--
  return isRule(lines[before]) ? before : at
}

const isRule = (line: string | undefined): boolean => line !== undefined && /^[_-]{8,200}$/.test(line.trim())

function nextIsQuoted(lines: readonly string[], at: number): boolean {
  let next = at
  while (next < lines.length && next < at + 3 && lines[next]?.trim() === '') next++
  return isQuotedLine(lines[next] ?? '')
}
