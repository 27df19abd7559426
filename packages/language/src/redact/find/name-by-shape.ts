import { isEveryday } from '../lists/everyday-words.ts'
import { isGivenName } from '../lists/given-names.ts'
import { closings, deeds } from '../lists/name-cues.ts'
import { streetTypes } from '../lists/streets.ts'
import type { Finder, Found } from '../page/page.ts'
import type { Word } from '../page/words.ts'
import { readName, withoutPossessive } from './read-name.ts'

/**
 * Names that nothing introduces but their place: who speaks (`Ann:`), the first line above an address or a telephone
 * number, the line under “Kind regards”, who did something (“Ann told me”), and widely used given names in capitals.
 */
export const findNamesByShape: Finder = ({ words }) => {
  const found: Found[] = []
  let past = 0
  words.forEach((word, at) => {
    if (at < past || word.kind !== 'letters' || !word.capital) return
    const end = readName(words, at, 'likely')
    if (!end || !(isLine(words, at, end.after) || isDoer(words, at, end.after) || isKnown(words, at, end.after))) return
    found.push({ kind: 'name', from: word.from, to: end.to })
    past = end.after
  })
  return found
}

const opens = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  return before === undefined || before.kind === 'line' || before.lower === '>'
}

function isLine(words: readonly Word[], at: number, after: number): boolean {
  if (!opens(words, at)) return false
  const next = words[after]
  if (next?.lower === ':') return after - at <= 3
  if (next !== undefined && next.kind !== 'line') return false
  if (isUnderClosing(words, at)) return true
  return after - at >= 2 && next !== undefined && at <= 3
}

function isUnderClosing(words: readonly Word[], at: number): boolean {
  let before = at - 1
  while (before > at - 4 && ['line', 'mark'].includes(words[before]?.kind ?? '')) before--
  return closings.has(words[before]?.lower ?? '')
}

/** “Ann Lee told me”, “Ann Lee, a 43-year-old …”, “Ann's daughter”. */
function isDoer(words: readonly Word[], at: number, after: number): boolean {
  const next = words[after]
  const last = words[after - 1]
  if (next?.kind === 'letters' && deeds.has(next.lower)) return opensSentence(words, at)
  if (last && withoutPossessive(last.lower) !== last.lower) return relations.has(next?.lower ?? '')
  const skip = next?.lower === ',' ? 1 : next?.lower === 'is' ? 1 : 0
  if (skip === 0) return false
  const article = ['a', 'an'].includes(words[after + 1]?.lower ?? '') ? 2 : 1
  return words[after + article]?.kind === 'digits' && words[after + article + 2]?.lower === 'year'
}

const relations = new Set([
  'daughter',
  'son',
  'wife',
  'husband',
  'mother',
  'father',
  'kid',
  'child',
  'house',
  'account',
  'phone',
  'card',
  'killers',
])

const opensSentence = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  return opens(words, at) || before?.kind === 'mark' || before?.lower === 'and' || before?.lower === 'that'
}

/** A given name in capitals that is not the beginning of a street or of a company. */
function isKnown(words: readonly Word[], at: number, after: number): boolean {
  if (!isGivenName(withoutPossessive(words[at]?.lower ?? ''))) return false
  const next = words[after]
  if (next?.kind === 'letters' && next.capital && (streetTypes.has(next.lower) || companies.has(next.lower)))
    return false
  return (
    !words.slice(at, after).some(({ lower }) => streetTypes.has(lower) || companies.has(lower)) &&
    !isEveryday(words[at]?.lower ?? '')
  )
}

const companies = new Set([
  'inc',
  'ltd',
  'llc',
  'corp',
  'co',
  'company',
  'group',
  'bank',
  'hotel',
  'airport',
  'store',
  'university',
  'hospital',
  'school',
  'gmbh',
])
