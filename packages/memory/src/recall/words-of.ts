let segmenter: Intl.Segmenter | undefined

/** The words of a text, in small letters; Chinese is parted where words part. Linear in the text. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase()
  // The segmenter knows every script, and takes far longer than plain English needs.
  return isAscii(plain) ? (plain.match(/[a-z0-9]+(?:['-][a-z0-9]+)*/g) ?? []) : segmented(plain)
}

function segmented(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const words: string[] = []
  for (const { segment, isWordLike } of segmenter.segment(text)) if (isWordLike) words.push(segment)
  return words
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false
  return true
}

/** One spelling for `nut` and `nuts`. Rough on purpose: it only has to bring the same word together with itself. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word) || word.endsWith('ss')) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') ? word.slice(0, -1) : word
}
