import { Code, LONGEST_GAP } from '../src/match/phrase-code.ts'
import { classSymbols } from '../src/match/symbols.ts'
import { tokenStrings } from './token-strings.ts'

/** One step through the automaton: a word to intern, or a class or gap that is a symbol already. */
export type Step = { word: string } | { symbol: number }

/** Cuts one plain wording into steps, with the tokenizer that also cuts messages. */
export function wordingSteps(wording: string): Step[] {
  return wording.split(/(\{[a-z]+\}|\.\.\d)/).flatMap((piece): Step[] => {
    if (/^\{[a-z]+\}$/.test(piece)) {
      const symbol = classSymbols[piece.slice(1, -1) as keyof typeof classSymbols]
      if (symbol === undefined)
        throw new Error(`unknown class ${piece}; known: ${Object.keys(classSymbols).join(', ')}`)
      return [{ symbol }]
    }
    if (/^\.\.\d$/.test(piece)) {
      const length = Number(piece.slice(2))
      if (length < 1 || length > LONGEST_GAP) throw new Error(`gap ${piece}: a gap is 1 to ${LONGEST_GAP} tokens`)
      return [{ symbol: Code.gap + length }]
    }
    return tokenStrings(piece).map((word) => ({ word }))
  })
}
