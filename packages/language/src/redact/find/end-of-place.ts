import { isEveryday } from '../lists/everyday-words.ts'
import { stateCodes, stateNames, streetTypes, unitWords } from '../lists/streets.ts'
import type { Word } from '../page/words.ts'

const farthest = 24
const directions = new Set(['n', 's', 'e', 'w', 'ne', 'nw', 'se', 'sw', 'north', 'south', 'east', 'west'])

/**
 * How far an address goes on after its street: flat, place, state, code, country, also on the next lines. It ends before
 * a sentence or a word that belongs to none of them.
 */
export function endOfPlace(words: readonly Word[], after: number): number {
  let end = after
  let lines = 0
  for (let at = after; at < words.length && at < after + farthest; at++) {
    const word = words[at] as Word
    const previous = words[at - 1]
    if (word.kind === 'line') {
      lines++
      if (lines > 6 || !continuesOnLine(words, at + 1)) break
    } else if (word.kind === 'digits') {
      if (word.to - word.from > 6 || !mayHoldNumber(words, at)) break
      end = at + 1
    } else if (word.kind === 'letters') {
      const known =
        unitWords.has(word.lower) ||
        stateCodes.has(word.lower) ||
        stateNames.has(word.lower) ||
        directions.has(word.lower) ||
        streetTypes.has(word.lower)
      const place = word.capital ? previous?.lower !== '.' || !isEveryday(word.lower) : !isEveryday(word.lower)
      if (!(known && isStateHere(words, at)) && !(place && mayBePlace(word))) break
      end = at + 1
    } else if (word.lower === '.') {
      if (previous?.from !== undefined && previous.to - previous.from > 4) break
    } else if (!',-/#>'.includes(word.lower)) break
  }
  return end
}

/** `in`, `or`, `me` and other codes that are words, unless a number or nothing follows. */
function isStateHere(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word || word.capital || !isEveryday(word.lower) || !stateCodes.has(word.lower)) return true
  return next === undefined || next.kind === 'digits'
}

const mayBePlace = (word: Word): boolean => !isEveryday(word.lower) || word.capital

const codeWords = new Set(['zip', 'postcode', 'code'])

function mayHoldNumber(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const next = words[at + 1]
  return before?.kind !== 'digits' || next?.kind !== 'digits' || codeWords.has(before.lower)
}

/** A next line of the same address: a flat, a place or a code, in at most five words. */
function continuesOnLine(words: readonly Word[], at: number): boolean {
  let first = at
  while ((words[first]?.kind === 'line' || words[first]?.lower === '>') && first < at + 3) first++
  let count = 0
  for (let next = first; next < words.length && next < first + 7; next++) {
    const word = words[next] as Word
    if (word.kind === 'line') return count > 0
    if (
      ':@?!'.includes(word.lower) ||
      (word.kind === 'letters' && !word.capital && isEveryday(word.lower) && !unitWords.has(word.lower))
    )
      return false
    count++
  }
  return count > 0 && count < 7
}
