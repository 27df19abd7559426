import { isEveryday } from '../lists/everyday-words.ts'
import { isFunctionWord } from '../lists/function-words.ts'
import { stateCodes, stateNames, streetTypes, unitWords } from '../lists/streets.ts'
import type { Finder, Found, Page } from '../page/page.ts'
import type { Word } from '../page/words.ts'
import { addressCueAt } from './address-cues.ts'
import { endOfPlace } from './end-of-place.ts'

/**
 * Addresses as English mail and chat write them: a house number, a name and a word such as street; a number and any
 * name where an address is introduced (“I live at …”); boxes, units and military post; each with the flat, place, state
 * and code that follow.
 */
export const findEnglishAddresses: Finder = (page) => {
  const found: Found[] = []
  let past = 0
  page.words.forEach((word, at) => {
    if (at < past) return
    const cued = addressCueAt(page.words, at)
    const end = cued === null ? plainAddress(page, at, word) : introducedAddress(page, cued.first, cued.told)
    if (end === null) return
    const from = cued?.first ?? startOfUnit(page.words, at, past)
    const to = endOfPlace(page.words, end)
    found.push({ kind: 'address', from: page.words[from]?.from ?? 0, to: page.words[to - 1]?.to ?? 0 })
    past = to
  })
  return found
}

/** Index after the street, or `null` when no address begins at this word. */
function plainAddress(page: Page, at: number, word: Word): number | null {
  if (word.kind === 'digits') return numberedStreet(page.words, at) ?? streetOnItsOwnLine(page.words, at)
  if (word.kind === 'letters') return postBox(page.words, at) ?? unitOnItsOwnLine(page.words, at)
  return null
}

/** `1600 Pennsylvania Ave`, `8692 e ocean drive`, `221B Baker Street`: at most five words between number and type. */
function numberedStreet(words: readonly Word[], at: number): number | null {
  if ((words[at]?.lower.length ?? 9) > 6 || words[at - 1]?.to === words[at]?.from) return null
  let names = 0
  for (let next = at + 1; next < words.length && next <= at + 8; next++) {
    const word = words[next] as Word
    if (word.kind === 'letters') {
      if (names > 0 && streetTypes.has(word.lower) && !isContinued(words, next)) return next + 1
      if (names > 0 && endsInType(word.lower)) return next + 1
      const houseLetter = next === at + 1 && word.to - word.from === 1
      if (!word.capital && isFunctionWord(word.lower) && !houseLetter) return null
      names++
    } else if (word.kind === 'digits') {
      if (names === 0 && next > at + 2) return null
    } else if (!".-/'’".includes(word.lower)) return null
    if (names > 5) return null
  }
  return null
}

/** `Main St West` ends later; `12 drive to court` does not end here. */
function isContinued(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next?.kind === 'letters' && streetTypes.has(next.lower) && !stateCodes.has(next.lower)
}

/** `parkway` glued to what follows, or `…straße`, `…gatan`. */
const endsInType = (lower: string): boolean =>
  lower.length > 6 &&
  ['street', 'avenue', 'straße', 'strasse', 'straat', 'gatan', 'gata', 'vej', 'weg', 'katu', 'tie'].some((type) =>
    lower.endsWith(type),
  )

/** A line of its own: `20789 Allika 46`. */
function streetOnItsOwnLine(words: readonly Word[], at: number): number | null {
  const before = words[at - 1]
  if (before !== undefined && before.kind !== 'line' && before.lower !== '>') return null
  let names = 0
  let numbers = 0
  let end = at + 1
  for (; end < words.length && end <= at + 8; end++) {
    const word = words[end] as Word
    if (word.kind === 'line') break
    if (word.kind === 'letters' && (word.capital || !isEveryday(word.lower))) names++
    else if (word.kind === 'digits') numbers++
    else if (!'.-/,'.includes(word.lower)) return null
  }
  return names > 0 && numbers > 0 && (words[end]?.kind ?? 'line') === 'line' ? end : null
}

/** `P.O. Box 242`, `PSC 3294, Box 9168`, `Unit 7349 Box 6067`. */
function postBox(words: readonly Word[], at: number): number | null {
  const spelled = ['p', '.', 'o', '.', 'box'].filter((part) => part !== '.')
  let next = at
  if (words[at]?.lower === 'po' && words[at + 1]?.lower === 'box') next = at + 2
  else if (words[at]?.lower === 'postbox') next = at + 1
  else {
    for (const part of spelled) {
      if (words[next]?.lower !== part) {
        next = -1
        break
      }
      next += words[next + 1]?.lower === '.' ? 2 : 1
    }
    if (next < 0) return militaryPost(words, at)
  }
  return words[next]?.kind === 'digits' ? next + 1 : null
}

function militaryPost(words: readonly Word[], at: number): number | null {
  if (!['psc', 'unit', 'cmr'].includes(words[at]?.lower ?? '') || words[at + 1]?.kind !== 'digits') return null
  const box = words[at + 2]?.lower === ',' ? at + 3 : at + 2
  return words[box]?.lower === 'box' && words[box + 1]?.kind === 'digits' ? box + 2 : null
}

/** `Apt. 864` and `Suite 12` where nothing else tells that an address is meant. */
function unitOnItsOwnLine(words: readonly Word[], at: number): number | null {
  const word = words[at]
  if (!word || !['apt', 'apartment', 'suite', 'ste'].includes(word.lower) || !unitWords.has(word.lower)) return null
  const number = words[at + 1]?.lower === '.' || words[at + 1]?.lower === '#' ? at + 2 : at + 1
  return words[number]?.kind === 'digits' ? number + 1 : null
}

/** Before a unit: back to the number of the house, `6750 Koskikatu 25 Apt. 864`. */
function startOfUnit(words: readonly Word[], at: number, least: number): number {
  let from = at
  if (words[at]?.kind !== 'letters') return at
  for (let before = at - 1; before >= Math.max(least, at - 7); before--) {
    const word = words[before] as Word
    if (word.kind === 'digits') from = before
    else if (!(word.kind === 'letters' && word.capital) && !",.'".includes(word.lower)) break
  }
  return from
}

/** After a cue: up to where the sentence goes on to something else. */
function introducedAddress({ words }: Page, from: number, told: boolean): number | null {
  let end = from
  let numbers = 0
  let names = 0
  for (; end < words.length && end < from + 24; end++) {
    const word = words[end] as Word
    if (word.kind === 'digits') numbers++
    else if (word.kind === 'letters') {
      const known = streetTypes.has(word.lower) || unitWords.has(word.lower) || stateNames.has(word.lower)
      const joint =
        ['of', 'the', 'and', 'de', 'da', 'do', 'la'].includes(word.lower) && words[end + 1]?.capital === true
      if (!word.capital && !known && !joint && isEveryday(word.lower) && !isNamedInStreet(words, end)) break
      names++
    } else if (word.kind === 'line') {
      if (words[end + 1]?.kind === 'line' || numbers === 0) break
    } else if (word.lower === '.') {
      if (endsSentence(words, end)) break
    } else if (word.lower === ',') {
      const next = words[end + 1]
      if (next?.kind === 'letters' && !next.capital) break
    } else if (!"-/#'’".includes(word.lower)) break
  }
  while (end > from && ['mark', 'line'].includes(words[end - 1]?.kind ?? '')) end--
  return (numbers > 0 && names > 0) || (told && numbers + names > 1) ? end : null
}

/** An everyday word with a street or a number near behind it: `85 memorial drive`, `17 green way street`. */
function isNamedInStreet(words: readonly Word[], at: number): boolean {
  if (isFunctionWord(words[at]?.lower ?? '')) return false
  for (let next = at + 1; next <= at + 3; next++) {
    const word = words[next]
    if (word?.kind !== 'letters') return word?.kind === 'digits'
    if (streetTypes.has(word.lower)) return true
  }
  return false
}

function endsSentence(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  const before = words[at - 1]
  if (next === undefined || next.kind === 'line') return true
  const short =
    before?.kind === 'letters' &&
    before.to - before.from <= 4 &&
    (streetTypes.has(before.lower) || unitWords.has(before.lower) || before.lower === 'u' || before.lower === 'ul')
  return (
    !short ||
    (next.capital &&
      !['apt', 'suite', 'unit'].includes(next.lower) &&
      next.kind === 'letters' &&
      streetTypes.has(before?.lower ?? ''))
  )
}
