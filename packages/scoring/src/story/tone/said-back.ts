import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { pattern } from '../text/pattern.ts'
import { sharedWords } from '../text/shared-words.ts'
import { namesSomebody } from '../told/stake.ts'
import { heardOf, type Utterance } from '../utterance.ts'
import { tellsOfANo } from './cheer.ts'

/** A sentence that does, asks or offers something is about the matter, not about the person. */
const business: readonly SignalKind[] = [
  'action',
  'promise',
  'vague-promise',
  'option',
  'alternative',
  'guidance',
  'asks-datum',
  'question',
  'order',
  'blame',
  'dismissal',
  'refusal',
  'wait-notice',
  'hand-off',
  'template-phrase',
  'further-help',
]
/** More of a reply is not looked at. */
const LONGEST = 1200
const SHORTEST = { en: 16, zh: 6 }

/** 蛋糕一般都要提前订: how it goes with anybody’s is nobody’s own story. */
const ofAnybody = pattern('iu')`
  \b(?:usually|normally|generally|always|as a rule|must be|(?:has|have|needs?) to be)\b|
  一般|通常|平[时時]|向[来來]|[都均须須]要|[须須]提前
`

/**
 * A sentence of a reply that tells the customer's own story back and does nothing else: “Your mum coming all that way to
 * see her boy's stone, it has to be right.” `null` when there is none.
 */
export function saidBack(reply: Utterance, asked: string): Span | null {
  const text = reply.text.slice(0, LONGEST)
  const shortest = reply.reading.language === 'en' ? SHORTEST.en : SHORTEST.zh
  const acts = heardOf(reply, business)
  for (const { 0: sentence, index } of text.matchAll(/[^.!?。！？\n;；]+[.!?。！？]?/g)) {
    const span: Span = [index, index + sentence.length]
    if (sentence.trim().length < shortest || /[\d?？]/.test(sentence) || tellsOfANo(sentence)) continue
    if (ofAnybody.test(sentence)) continue
    if (acts.some((act) => act.span[0] < span[1] && span[0] < act.span[1])) continue
    const shared = sharedWords(asked, sentence)
    if (shared && (shared.count >= 2 || namesSomebody(sentence))) return span
  }
  return null
}
