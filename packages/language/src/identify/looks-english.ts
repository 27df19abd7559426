import { TokenKind } from '../text/token-kind.ts'
import { tokenize } from '../text/tokenize.ts'

/** Words English cannot do without and that its neighbours do not write: not "is", "in", "was", "on". */
const sureWords = new Set(
  "the and you your it it's that this these with have has been don't doesn't didn't can't won't i'm i've they would could please thanks thank what when where how which from there because".split(
    ' ',
  ),
)
/** Two of these say as much; one of them stands in other languages too. */
const likelyWords = new Set('my not but are to get just if all about out any still now'.split(' '))

/** UTF-16 units and words looked at; the beginning of a message is enough. */
const BEGINNING = 300
const ENOUGH = 40
/** One sure word among so many shows English. */
const WORDS_PER_SURE_WORD = 7

/**
 * Whether a text in Latin script shows by its commonest words that it is English, so plainly that no library needs to be
 * asked. `false` says nothing: "my refund" has too few of them.
 *
 * @example
 * looksEnglish('Where is the parcel?') // true
 * looksEnglish('Où est ma commande ?') // false
 */
export function looksEnglish(text: string): boolean {
  const beginning = text.slice(0, BEGINNING)
  const tokens = tokenize(beginning)
  let words = 0
  let known = 0
  for (let index = 0; index < tokens.count && words < ENOUGH; index++) {
    if (tokens.kind[index] !== TokenKind.word) continue
    words++
    const word = beginning.slice(tokens.start[index], tokens.end[index]).replace('’', "'").toLowerCase()
    if (sureWords.has(word)) known += 1
    else if (likelyWords.has(word)) known += 0.5
  }
  return known >= 1 && known * WORDS_PER_SURE_WORD >= words
}
