import type { Span } from '@attune/core'
import { isChinese } from './languages.ts'
import { inChinese, inOthers, type SameSign } from './same-signs.ts'

/** A message in the one form that words are matched in. */
export interface OneForm {
  text: string
  /** Where a place in `text` stands in the message as it was written. */
  written(span: Span): Span
}

/**
 * Spaces, apostrophes, widths and characters that are written in several ways and mean the same, in one of them. Rules look
 * for words in hundreds of places: what means nothing must not reach them, or one message gets as many scores as it has
 * spellings. Case, accents, punctuation and lines as such mean something and stay.
 *
 * @example
 * const { text, written } = inOneForm('  I can’t\u00a0 wait')
 * text // "I can't wait"
 * written([2, 7]) // [4, 9]
 */
export function inOneForm(message: string): OneForm {
  let form: Pieces = { text: message, starts: null, ends: null }
  for (const [pattern, by] of isChinese(message) ? inChinese : inOthers) form = replaced(form, pattern, by)
  const { text, starts, ends } = form
  if (starts === null || ends === null) return { text, written: ([start, end]) => [start, end] }
  return {
    text,
    written([start, end]) {
      const from = start < starts.length ? (starts[start] as number) : message.length
      return [from, end > start ? (ends[end - 1] as number) : from]
    },
  }
}

/** A text on its way, and where in the message each character of it starts and ends; `null` where nothing has moved. */
interface Pieces {
  text: string
  starts: readonly number[] | null
  ends: readonly number[] | null
}

function replaced(form: Pieces, pattern: RegExp, by: SameSign[1]): Pieces {
  const { text } = form
  if (text.search(pattern) < 0) return form
  let made = ''
  let last = 0
  const starts: number[] = []
  const ends: number[] = []
  const keep = (until: number) => {
    for (let at = last; at < until; at++) {
      starts.push(form.starts?.[at] ?? at)
      ends.push(form.ends?.[at] ?? at + 1)
    }
    made += text.slice(last, until)
  }
  for (const match of text.matchAll(pattern)) {
    const { index } = match
    const [found, ...groups] = match
    keep(index)
    last = index + found.length
    const words = by(found, ...groups)
    const start = form.starts?.[index] ?? index
    const end = form.ends?.[last - 1] ?? last
    for (let at = 0; at < words.length; at++) {
      // Of as many characters each stands for one.
      const isOne = words.length === found.length
      starts.push(isOne ? (form.starts?.[index + at] ?? index + at) : start)
      ends.push(isOne ? (form.ends?.[index + at] ?? index + at + 1) : end)
    }
    made += words
  }
  keep(text.length)
  return { text: made, starts, ends }
}
