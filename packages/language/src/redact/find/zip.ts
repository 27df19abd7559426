import { stateCodes } from '../lists/streets.ts'
import type { Finder, Found } from '../page/page.ts'
import type { Word } from '../page/words.ts'

/** Post codes by their form: `WA 98101`, `SW1A 1AA`, `K1A 0B1`. Others need to be introduced. */
export const findZips: Finder = ({ text, words }) => {
  const found: Found[] = []
  words.forEach((word, at) => {
    if (word.kind !== 'letters' || words[at - 1]?.to === word.from) return
    const end = afterState(words, at) ?? british(text, words, at) ?? canadian(text, words, at)
    if (end) found.push({ kind: 'zip', from: end.from, to: end.to })
  })
  return found
}

interface Span {
  from: number
  to: number
}

function afterState(words: readonly Word[], at: number): Span | null {
  const [state, zip] = words.slice(at, at + 2)
  if (!state?.capital || !stateCodes.has(state.lower) || state.to - state.from !== 2) return null
  return zip?.kind === 'digits' && zip.to - zip.from === 5 ? { from: zip.from, to: zip.to } : null
}

const britishShape = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/
const canadianShape = /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/

function british(text: string, words: readonly Word[], at: number): Span | null {
  return shaped(text, words, at, 8, britishShape)
}

function canadian(text: string, words: readonly Word[], at: number): Span | null {
  return shaped(text, words, at, 7, canadianShape)
}

/** The longest slice of at most `most` units from this word that has the shape and ends with a word. */
function shaped(text: string, words: readonly Word[], at: number, most: number, shape: RegExp): Span | null {
  const from = words[at]?.from ?? 0
  for (let last = at + 6; last > at; last--) {
    const to = words[last]?.to
    if (to === undefined || to - from > most) continue
    if (words[last + 1]?.from === to && words[last + 1]?.kind !== 'mark') continue
    if (shape.test(text.slice(from, to))) return { from, to }
  }
  return null
}
