import { pattern } from '../text/pattern.ts'

/** More of a message is not looked at. */
const LONGEST = 400
/** A sentence of more clauses, or words, tells something on the way to its question. */
const CLAUSES = 2
const WORDS = 18

/** What greets or leads in. */
const leadIn = pattern('iu')`
  ^[^\p{L}\p{N}]*(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|quick question|(?:kind )?regards|thanks?|
      please)\b[^.!?\n]{0,24}[.!,\n:]|[请請]?[问問](?:一下|下)?[，,:：]?|[你您]好[，,。!！]?|在[吗嗎][，,。?？]?)
`

/** Whether somebody only asks: one sentence, and nothing told with it that a feeling could hang on. */
export function asksPlainly(asked: string): boolean {
  const text = asked.slice(0, LONGEST).replace(leadIn, '').trim()
  const sentences = text.split(/[.!?。！？\n]+(?=\s|$|[\u3400-\u9fff])/u).filter((part) => /\p{L}/u.test(part))
  if (sentences.length !== 1) return false
  return text.split(/[，,；;]/u).length <= CLAUSES && (text.match(/[a-z’']+/gi)?.length ?? 0) <= WORDS
}
