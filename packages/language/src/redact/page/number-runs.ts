import { digitsOf, isSpace } from './characters.ts'
import type { Word } from './words.ts'

/** One group of digits: `index` is its word. */
export interface DigitGroup {
  from: number
  to: number
  digits: string
  index: number
}

/** Groups of digits on one line with at most three separators between neighbours: `+1 (541) 714-1388`. */
export interface NumberRun {
  groups: DigitGroup[]
}

const separators = new Set(['-', '.', '(', ')', '/', '+', '‐', '‑', '–', '—', '−', '－', '（', '）'])

/** Every run of a page, in order. Numbers that touch letters are not part of one, unless the letters are Han. */
export function numberRuns(text: string, words: readonly Word[]): NumberRun[] {
  const runs: NumberRun[] = []
  let groups: DigitGroup[] = []
  let gap = 0
  const end = () => {
    if (groups.length > 0) runs.push({ groups })
    groups = []
  }
  words.forEach((word, index) => {
    const last = groups.at(-1)
    if (word.kind === 'digits') {
      if (touchesLetters(words, index)) {
        end()
        return
      }
      if (last && (gap > 3 || spaces(text, last.to, word.from) > 3)) end()
      groups.push({ from: word.from, to: word.to, digits: digitsOf(word.lower), index })
      gap = 0
    } else if (word.kind === 'mark' && separators.has(word.lower)) gap++
    else end()
  })
  end()
  return runs
}

function touchesLetters(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const before = words[index - 1]
  const after = words[index + 1]
  return (
    (before?.kind === 'letters' && before.to === word?.from) || (after?.kind === 'letters' && after.from === word?.to)
  )
}

function spaces(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to && count < 4; at++) if (isSpace(text.charCodeAt(at))) count++
  return count
}
