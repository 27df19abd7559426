import type { Utterance } from '../utterance.ts'
import { contentWords } from './content-words.ts'

/** Letters of the shortest Latin word that shows where it was taken from. */
const SHORTEST_WORD = 5

/** Whether a service message takes up the customer's own words: three Chinese characters in a row, or a longer word. */
export function repeatsWords(utterance: Utterance, earlier: readonly Utterance[]): boolean {
  const said = new Set(earlier.flatMap(({ text }) => contentWords(text, SHORTEST_WORD).map(({ key }) => key)))
  let pairAt = -2
  for (const { key, span } of contentWords(utterance.text, SHORTEST_WORD)) {
    if (!said.has(key)) continue
    const [start, end] = span
    // Two characters are often chance; the next pair, which overlaps, makes them three.
    if (end - start > 2 || start === pairAt + 1) return true
    pairAt = start
  }
  return false
}
