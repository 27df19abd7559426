import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { contentWords } from './content-words.ts'
import { head } from './head.ts'
import { matchesIn } from './matches-in.ts'
import { piecesOf } from './pieces.ts'

/** What stands between two commas, points or “and”s: one thing with its number, its deed or its place. */
export interface Segment {
  text: string
  span: Span
  /** Words that carry matter, short ones too; no numbers. */
  words: ReadonlySet<string>
  /** As they stand there, without commas between thousands. */
  numbers: readonly { value: string; span: Span }[]
}

/** A comma or a point between two figures parts nothing. */
const joints = /[,.](?!\d)|[，、；。！？!?;:：\n]| (?:and|but|while|then|plus) /g

export const segmentsOf = once((utterance): readonly Segment[] => {
  const text = head(utterance.text)
  const numbers = piecesOf(utterance).filter(({ kind }) => kind === 'number')
  const segments: Segment[] = []
  let start = 0
  for (const end of [...matchesIn(joints, text).map(({ index }) => index), text.length]) {
    const part = text.slice(start, end)
    if (part.trim().length > 1)
      segments.push({
        text: part,
        span: [start, end],
        words: wordsIn(part),
        numbers: numbers
          .filter(({ span }) => span[0] >= start && span[1] <= end)
          .map((piece) => ({ value: piece.text.replaceAll(',', ''), span: piece.span })),
      })
    start = end
  }
  return segments
})

/** The words of a stretch that name something. */
export const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(
    contentWords(text, SHORT)
      .map(({ key }) => key)
      .filter((key) => !/^\d/.test(key)),
  )
/** Hats, mugs and rugs. */
const SHORT = 3
