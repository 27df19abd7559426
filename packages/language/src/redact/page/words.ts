import { isDigit, isHan, isLetter, isLineEnd, isSpace, maskCode } from './characters.ts'

export type WordKind = 'letters' | 'digits' | 'han' | 'mask' | 'line' | 'mark'

/** One token of a page. Letters and digits that touch are two words; a run of masks is one. */
export interface Word {
  kind: WordKind
  from: number
  to: number
  /** In lower case, with a straight apostrophe. */
  lower: string
  /** Written with a capital first letter. */
  capital: boolean
}

/** Every token but spaces, in order, in one pass. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let at = 0
  while (at < text.length) {
    const from = at
    const code = text.charCodeAt(at++)
    if (isSpace(code)) continue
    const kind = kindOf(code)
    if (kind === 'letters') while (at < text.length && goesOn(text, at)) at++
    else if (kind === 'digits') while (at < text.length && isDigit(text.charCodeAt(at))) at++
    else if (kind === 'mask') while (at < text.length && text.charCodeAt(at) === maskCode) at++
    const written = text.slice(from, at)
    const lower = kind === 'letters' ? written.toLowerCase().replaceAll('’', "'") : written
    words.push({ kind, from, to: at, lower, capital: kind === 'letters' && isCapital(written) })
  }
  return words
}

function kindOf(code: number): WordKind {
  if (isLetter(code)) return 'letters'
  if (isDigit(code)) return 'digits'
  if (isHan(code)) return 'han'
  if (isLineEnd(code)) return 'line'
  return code === maskCode ? 'mask' : 'mark'
}

/** An apostrophe belongs to a word when a letter follows it. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isLetter(code)) return true
  return (code === 39 || code === 0x2019) && isLetter(text.charCodeAt(at + 1))
}

function isCapital(written: string): boolean {
  const first = written.charAt(0)
  return first !== first.toLowerCase()
}
