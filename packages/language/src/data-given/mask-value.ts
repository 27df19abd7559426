import type { Span } from '@attune/core'

/** Longest placeholder the tokenizer takes for one; bounds the look around a hit. */
const LONGEST = 32

/** The placeholder `[PHONE_1]` or `<order>` that ends at `end`, or null. */
export function maskEndingAt(text: string, end: number): Span | null {
  const closing = text.charAt(end - 1)
  if (closing !== ']' && closing !== '>') return null
  const from = Math.max(0, end - LONGEST)
  const at = text.slice(from, end).lastIndexOf(closing === ']' ? '[' : '<')
  return at < 0 ? null : [from + at, end]
}

/** The placeholder that starts at `start`, or null. */
export function maskStartingAt(text: string, start: number): Span | null {
  const opening = text.charAt(start)
  if (opening !== '[' && opening !== '<') return null
  const at = text.slice(start, start + LONGEST).indexOf(opening === '[' ? ']' : '>')
  return at < 0 ? null : [start, start + at + 1]
}
