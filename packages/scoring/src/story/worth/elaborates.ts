import type { Span } from '@attune/core'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { sharedWords } from '../text/shared-words.ts'
import type { Utterance } from '../utterance.ts'

/** More of a message is not looked at. */
const LONGEST = 4000
/** What a sentence is about stands at its beginning. */
const HEAD = 4

/** “Please have the oven cleaned, the bins emptied and the keys ready”, 房间请提前清空: asked of the customer. */
const bids = pattern('giu')`
  (?:^|(?<=[.!?\n]) ?)(?:please|kindly|make sure|remember to|be sure)\b
    (?! (?:allow|wait|expect|call|see|check))[^.!?\n]*|
  [^，。！？\n]{0,40}[请請][您你]?(?:提前|[务務]必|[记記]得|自行|先|保持|[准準][备備時时]|[带帶]|把|
    [将將])[^，。！？\n]*|(?<=^|[，。！？\n])[您你]只[要需][^，。！？\n]*
`

/** A text without what it asks of the customer. */
export const withoutBids = (text: string): string => text.replace(bids, (words) => ' '.repeat(words.length))

/** Two matters of one day are two. */
const days =
  /\b(?:\w+day|today|tomorrow|tonight|morning|evening)\b|[周週][一二三四五六日末]|星期.|[今明后後]天|[当當]天/giu

const backwards = /^ ?(?:and |so |where |when )?(?:\w+ ){0,6}(?:there|then|it|that)\b/i

/**
 * Clauses that go on with what has been answered and answer nothing else: “he will meet you there”, 验房要提前预约 behind
 * 验房后十五天到账; that ask something of the customer, or for their yes.
 *
 * @param claimed the questions whose words the reply takes up
 */
export function elaborates({ text }: Utterance, claimed: string): (clause: Span) => boolean {
  const told = text
    .slice(0, LONGEST)
    .split(/[!?。！？\n]|\.(?!\d)/u)
    .find((sentence) => sharedWords(claimed, sentence) !== null)
  if (told === undefined) return () => false
  const topics = `${claimed}\n${told}`.replace(days, ' ')
  const unbidden = withoutBids(text)
  return (span) => {
    const [from, to] = sentenceAround(text, [span[0], span[0] + 1])
    const sentence = text.slice(from, to).trimStart()
    if (unbidden.slice(...span).trim() === '' || /[?？]\s*$/u.test(sentence)) return true
    if (sentence.includes(told.trim())) return span[0] > from + 1 && backwards.test(text.slice(...span))
    const again = sharedWords(topics, sentence)
    return again !== null && again.span[0] <= HEAD
  }
}
