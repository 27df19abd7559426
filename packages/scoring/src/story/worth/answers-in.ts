import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { covering } from '../text/covering.ts'
import { pattern } from '../text/pattern.ts'
import { platitudesIn } from '../tone/platitudes.ts'
import type { Utterance } from '../utterance.ts'

/** A clause with one of these answers nothing. */
const courtesies: readonly SignalKind[] = [
  'greeting',
  'thanks',
  'apology',
  'closing',
  'goodbye',
  'further-help',
  'wait-notice',
  'template-phrase',
  'small-talk',
  'pressure',
  'acknowledgement',
  'warmth',
]
const breaks = new Set(Array.from(',.!?;，。！？；\n', (mark) => mark.charCodeAt(0)))

/** “Yes, dogs are welcome” is one answer. */
const yes = pattern('i')`
  ^(?:yes|yep|yeah|no|nope|sure|of course|certainly|absolutely|是的?|对的?|對的?|有的?|没有|沒有|可以的?|能的?|行的?|
    好的?|当然|當然|会的?|會的?)$
`
const isYesTo = (text: string, clause: string, at: number): boolean =>
  at < text.length - 1 && ',，'.includes(text.charAt(at)) && yes.test(clause)

/** “Parking is included, one space”: a word or two behind a comma belong to what stands before it. */
const scrap = /^[a-z]+(?: [a-z]+)?$/i

/** Behind a comma, only what decides something answers a question of its own: “parking is free, dogs are not allowed”. */
const decides = pattern('iu')`
  ^(?:yes|no|and|but|(?:\w+ ){1,4}(?:is|are|can|can['’]t|cannot|will|won['’]t|costs?|has|have|takes?)\b|
    [可不能会會要有没沒免包是得唔冇行])
`

/** “Please hand it to the first-aider”: what to do with what was just answered. */
const goesWithIt =
  /^(?:please|kindly|just) \w+ (?:it|him|her|them|this|that|these|those)\b|^(?:[请請]|麻[烦煩])[^，。]{0,6}[它牠他她]/iu

/** Clauses of a reply that may answer something: “Yes, dogs are welcome. Parking is free” has two. */
export function answersIn(said: Utterance, isBeside: (clause: Span) => boolean = () => false): number {
  const { text, reading } = said
  const polite = reading.signals.filter(({ kind }) => courtesies.includes(kind)).map(({ span }) => span)
  const isCourtesy = covering([...polite, ...platitudesIn(said)])
  let answers = 0
  let start = 0
  let agreed = false
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !breaks.has(text.charCodeAt(at))) continue
    const clause = text.slice(start, at).trim()
    const adds = text.charAt(start - 1) === ',' && scrap.test(clause)
    const isBid = answers > 0 && goesWithIt.test(clause)
    const goesOn = !agreed && '，,'.includes(text.charAt(start - 1) || '.') && !decides.test(clause)
    if (clause !== '' && !goesOn && !adds && !isBid && !isYesTo(text, clause, at) && !isCourtesy([start, at])) {
      if (!isBeside([start, at])) answers++
    }
    agreed = isYesTo(text, clause, at)
    start = at + 1
  }
  return answers
}
