import { datumByShape } from '../data-given/datum-by-shape.ts'
import type { Signal } from '../signal.ts'
import { TokenKind } from '../text/token-kind.ts'
import type { Tokens } from '../text/tokens.ts'

/**
 * Signals that need no lexicon: questions by their mark, impatience by its repetition ("??", "有人吗？？？"), and data by
 * their shape. A run of one mark is one token.
 */
export function structuralSignals(text: string, tokens: Tokens): Signal[] {
  const signals: Signal[] = []
  if (!mayShow(text, tokens)) return signals
  let shapedUntil = 0
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kind[index] as number
    if (kind === TokenKind.word || kind === TokenKind.han) continue
    const start = tokens.start[index] as number
    const end = tokens.end[index] as number
    if (kind === TokenKind.punctuation) {
      const sentence = tokens.sentence[index] as number
      // One question per sentence, however many marks close it.
      if (tokens.ends[sentence] === index + 1 && hasQuestionMark(text, tokens, index)) {
        const first = sentence === 0 ? 0 : (tokens.ends[sentence - 1] as number)
        // A mark that stands apart asks what was asked before it.
        if (first < index || index === 0 || !hasQuestionMark(text, tokens, index - 1))
          signals.push({ kind: 'question', span: [tokens.start[first] as number, end], strength: 1, data: noData })
      }
      if (end - start > 1 && isQuestionMark(text, start))
        signals.push({ kind: 'frustration', span: [start, end], strength: end - start > 2 ? 0.35 : 0.25, data: noData })
      continue
    }
    if (start < shapedUntil) continue
    const shaped = datumByShape(text, start, end, kind)
    if (!shaped) continue
    const { datum, strength } = shaped
    shapedUntil = shaped.end
    signals.push({ kind: 'gives-datum', span: [shaped.start, shapedUntil], strength, data: { datum } })
  }
  return signals
}

/** Without a question mark, a number and an address nothing shows by its form: most messages need no second look. */
const mayShow = (text: string, { ofKind, isAscii }: Tokens): boolean =>
  text.includes('?') ||
  (!isAscii && text.includes('\uff1f')) ||
  ofKind[TokenKind.number] !== 0 ||
  ofKind[TokenKind.money] !== 0 ||
  ofKind[TokenKind.code] !== 0 ||
  ofKind[TokenKind.email] !== 0

/** Shared by all signals that say no more than their kind: a text of nothing but marks has hundreds of thousands. */
const noData = Object.freeze({})

/** The sentence's closing marks: the last one, or the one before it ("?!", "!?"). */
function hasQuestionMark(text: string, tokens: Tokens, last: number): boolean {
  for (let index = last; index >= 0 && index > last - 2; index--) {
    if (tokens.sentence[index] !== tokens.sentence[last] || tokens.kind[index] !== TokenKind.punctuation) return false
    if (isQuestionMark(text, tokens.start[index] ?? 0)) return true
  }
  return false
}

function isQuestionMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 63 || code === 0xff1f
}
