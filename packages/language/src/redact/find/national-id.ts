import { isResidentId } from '../checks/resident-id.ts'
import { isTaiwanId } from '../checks/taiwan-id.ts'
import { digitsOf } from '../page/characters.ts'
import type { Finder, Found, Page } from '../page/page.ts'
import type { Word } from '../page/words.ts'

/** Identity numbers that can be told by their form: mainland China and Taiwan by check digit, US by its dashes. */
export const findNationalIds: Finder = (page) => {
  const found: Found[] = []
  page.words.forEach((word, index) => {
    const to = endOfId(page, word, index)
    if (to !== null) found.push({ kind: 'national-id', from: word.from, to })
  })
  for (const { groups } of page.runs) {
    groups.forEach((group, index) => {
      const [middle, last] = groups.slice(index + 1, index + 3)
      if (!middle || !last || group.digits.length !== 3 || middle.digits.length !== 2 || last.digits.length !== 4)
        return
      const between = page.text.slice(group.to, middle.from)
      if (between !== page.text.slice(middle.to, last.from) || between.length !== 1) return
      if (groups[index + 3]?.from === last.to + 1) return
      found.push({ kind: 'national-id', from: group.from, to: last.to })
    })
  }
  return found
}

function endOfId({ words }: Page, word: Word, index: number): number | null {
  const before = words[index - 1]
  if (before && before.to === word.from && (before.kind === 'letters' || before.kind === 'digits')) return null
  const next = words[index + 1]
  const touching = next && next.from === word.to && (next.kind === 'letters' || next.kind === 'digits') ? next : null
  if (word.kind === 'digits' && word.to - word.from === 18 && !touching) {
    return isResidentId(digitsOf(word.lower)) ? word.to : null
  }
  if (word.kind === 'digits' && word.to - word.from === 17 && touching?.lower === 'x') {
    return isResidentId(`${digitsOf(word.lower)}X`) ? touching.to : null
  }
  if (word.kind === 'letters' && word.to - word.from === 1 && touching?.kind === 'digits') {
    const letters = words[index + 2]
    if (letters?.from === touching.to && letters.kind === 'letters') return null
    return isTaiwanId(word.lower + digitsOf(touching.lower)) ? touching.to : null
  }
  return null
}
