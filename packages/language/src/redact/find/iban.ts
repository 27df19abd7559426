import { hasIbanCheck } from '../checks/iban.ts'
import { isAsciiLetter, isDigit, isSpace } from '../page/characters.ts'
import type { Finder, Found } from '../page/page.ts'

/** IBANs whose check digits are right, in one piece or in groups of four. */
export const findIbans: Finder = ({ text, words }) => {
  const found: Found[] = []
  let past = 0
  words.forEach((word, index) => {
    const next = words[index + 1]
    if (word.from < past || word.kind !== 'letters' || word.to - word.from !== 2) return
    if (next?.kind !== 'digits' || next.from !== word.to || words[index - 1]?.to === word.from) return
    const to = endOfIban(text, word.from)
    if (to === null) return
    found.push({ kind: 'iban', from: word.from, to })
    past = to
  })
  return found
}

function endOfIban(text: string, from: number): number | null {
  let iban = ''
  let end: number | null = null
  for (let at = from; at < text.length && iban.length < 34; at++) {
    const code = text.charCodeAt(at)
    if (isSpace(code) && iban.length % 4 === 0 && !isSpace(text.charCodeAt(at - 1))) continue
    if (!isAsciiLetter(code) && !(isDigit(code) && code < 128)) break
    iban += text.charAt(at).toUpperCase()
    const after = text.charCodeAt(at + 1)
    if (!isAsciiLetter(after) && !isDigit(after) && hasIbanCheck(iban)) end = at + 1
  }
  return end
}
