import { TokenKind } from '../text/token-kind.ts'
import type { Tokens } from '../text/tokens.ts'

/** Words English cannot do without and that its neighbours do not write: not "is", "in", "was", "on". */
const functionWords = new Set(
  "the and you your it it's that this these with have has been don't doesn't didn't i'm i've they would could please thanks thank what when where how which from there".split(
    ' ',
  ),
)

/** Words looked at; the beginning of a message is enough. */
const ENOUGH = 40
/** One function word among so many shows English. */
const WORDS_PER_FUNCTION_WORD = 6

/** Whether a Latin text shows so plainly that it is English that nothing else needs to be asked. */
export function looksEnglish(text: string, tokens: Tokens): boolean {
  let words = 0
  let known = 0
  for (let index = 0; index < tokens.count && words < ENOUGH; index++) {
    if (tokens.kind[index] !== TokenKind.word) continue
    words++
    const word = text.slice(tokens.start[index], tokens.end[index]).replace('’', "'").toLowerCase()
    if (functionWords.has(word)) known++
  }
  return known * WORDS_PER_FUNCTION_WORD >= words && known > 0
}
