import { walk } from '../lexicon/word-tree.ts'
import type { Page } from '../match/page.ts'
import type { MarkName } from '../packs/pack-data.ts'

/** A word or words that change what stands around them. */
export interface Mark {
  name: MarkName
  /** Of the family: who. */
  who: string | null
  from: number
  to: number
}

/** The mark each token belongs to, if any; left to right, the longest wording wins. */
export type Marks = readonly (Mark | null)[]

export function readMarks({ ear, symbols, tokens }: Page): Marks {
  const marks: (Mark | null)[] = new Array(tokens.count).fill(null)
  for (let at = 0; at < tokens.count; ) {
    const found = walk(ear.marks, symbols, at, sentenceEnd(tokens.sentence, at, tokens.count), 1)[0]
    if (!found) {
      at++
      continue
    }
    const { mark: name, who } = found.value as { mark: MarkName; who: string | null }
    const mark: Mark = { name, who, from: at, to: found.at }
    while (at < found.at) marks[at++] = mark
  }
  return marks
}

/** Longest wording of a mark, in tokens; what bounds the look ahead. */
const LONGEST = 12

function sentenceEnd(sentence: Int32Array, at: number, count: number): number {
  let end = at
  while (end < count && end < at + LONGEST && sentence[end] === sentence[at]) end++
  return end
}
