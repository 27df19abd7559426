/** Whether a stretch of a text is one of some words, in capitals or not. */
export type WordTest = (text: string, start: number, end: number) => boolean

/** Initial and length of a word as one bit. They tell most other words apart before anything is copied. */
const bitOf = (initial: number, length: number): number => 1 << (initial + 5 * length)

/** A test for words written with spaces between them. Where it is called, mark the call pure: bundles leave unused tests out. */
export function wordTest(words: string): WordTest {
  const known = new Set(words.split(' '))
  let bits = 0
  for (const word of known) bits |= bitOf(word.charCodeAt(0), word.length)
  return (text, start, end) =>
    (bits & bitOf(text.charCodeAt(start), end - start)) !== 0 && known.has(text.slice(start, end).toLowerCase())
}
