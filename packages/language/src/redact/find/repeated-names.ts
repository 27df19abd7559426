import { isEveryday } from '../lists/everyday-words.ts'
import type { Found, Page } from '../page/page.ts'
import type { Word } from '../page/words.ts'
import { withoutPossessive } from './read-name.ts'

const longest = 4

/** Every other place where a name that was found stands again, whole or, in capitals, a part of it. */
export function findRepeatedNames({ text, words }: Page, names: readonly string[]): Found[] {
  const wholes = new Set<string>()
  const parts = new Set<string>()
  for (const name of names) {
    const isChinese = /\p{Script=Han}/u.test(name)
    if (name.length >= (isChinese ? 2 : 3)) wholes.add(key(name))
    if (isChinese) continue
    for (const part of name.split(/[\s.]+/))
      if (part.length >= 3 && !isEveryday(part.toLowerCase())) parts.add(key(part))
  }
  const found: Found[] = []
  if (wholes.size === 0) return found
  words.forEach((word, at) => {
    if (word.kind !== 'letters' && word.kind !== 'han') return
    const to =
      endOfWhole(text, words, at, wholes) ??
      (word.capital && parts.has(base(word)) ? word.from + base(word).length : null)
    if (to !== null) found.push({ kind: 'name', from: word.from, to })
  })
  return found
}

const key = (name: string): string => name.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')

const base = (word: Word): string => withoutPossessive(word.lower)

function endOfWhole(text: string, words: readonly Word[], at: number, names: ReadonlySet<string>): number | null {
  const from = words[at]?.from ?? 0
  for (let last = at + longest - 1; last >= at; last--) {
    const word = words[last]
    if (!word) continue
    const to = word.from + (word.kind === 'letters' ? base(word).length : word.to - word.from)
    if (to - from <= 80 && names.has(key(text.slice(from, to)))) return to
  }
  return null
}
