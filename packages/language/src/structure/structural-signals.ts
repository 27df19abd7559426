import type { Signal } from '../signal.ts'
import { TokenKind } from '../text/token-kind.ts'
import type { Tokens } from '../text/tokens.ts'

/**
 * Signals that need no lexicon: questions by their mark, impatience by its repetition ("??", "有人吗？？？"), and data by
 * their shape. A run of one mark is one token.
 */
export function structuralSignals(text: string, tokens: Tokens): Signal[] {
  const signals: Signal[] = []
  let sentenceStart = tokens.count > 0 ? (tokens.start[0] ?? 0) : 0
  for (let index = 0; index < tokens.count; index++) {
    const start = tokens.start[index] ?? 0
    const end = tokens.end[index] ?? 0
    if (index > 0 && tokens.sentence[index] !== tokens.sentence[index - 1]) sentenceStart = start
    const kind = tokens.kind[index]
    if (kind === TokenKind.punctuation) {
      // One question per sentence, however many marks close it.
      const lastOfSentence = index + 1 >= tokens.count || tokens.sentence[index + 1] !== tokens.sentence[index]
      if (lastOfSentence && hasQuestionMark(text, tokens, index))
        signals.push({ kind: 'question', span: [sentenceStart, end], strength: 1, data: {} })
      if (end - start > 1 && isQuestionMark(text, start))
        signals.push({ kind: 'frustration', span: [start, end], strength: end - start > 2 ? 0.35 : 0.25, data: {} })
      continue
    }
    const datum = datumOf(text, start, end, kind ?? 0)
    if (datum) signals.push({ kind: 'gives-datum', span: [start, end], strength: datum.strength, data: datum.data })
  }
  return signals
}

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

const email = { strength: 1, data: { datum: 'email' } }
const amount = { strength: 1, data: { datum: 'amount' } }
const orderNumber = { strength: 0.7, data: { datum: 'order-number' } }
/** Seven digits and more: a phone, an order or an account; the words beside it may say which. */
const longNumber = { strength: 0.5, data: { datum: 'number' } }

function datumOf(text: string, start: number, end: number, kind: number) {
  if (kind === TokenKind.email) return email
  if (kind === TokenKind.money) return amount
  if (kind === TokenKind.number && end - start >= 7) return longNumber
  return kind === TokenKind.code && isOrderCode(text, start, end) ? orderNumber : null
}

/** At least five characters with at least two digits: "AB1234", not "1st" or "24h". */
function isOrderCode(text: string, start: number, end: number): boolean {
  if (end - start < 5) return false
  let digits = 0
  for (let at = start; at < end; at++) if (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) digits++
  return digits >= 2
}
