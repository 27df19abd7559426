import type { SignalKind } from '@attune/language'
import { covering } from '../text/covering.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import type { Utterance } from '../utterance.ts'
import { heardOnPurpose } from './reads-back.ts'

/** Words that speak of another day or colour on purpose: they offer, ask or refuse. */
const purposes: readonly SignalKind[] = [
  'option',
  'alternative',
  'question',
  'refusal',
  'negative-wording',
  'hedge',
  'wait-notice',
]

/** A promise names a day of its own in its sentence; of two days the customer named, “arrives on” takes one up. */
export const speaksOfAnother = (utterance: Utterance, around: typeof sentenceAround, group: string) => {
  const isPromised = around === sentenceAround && /^da(?:y|te)/.test(group)
  const kinds: readonly SignalKind[] = isPromised ? [...purposes, 'promise'] : purposes
  return covering(heardOnPurpose(utterance, kinds).map(({ span }) => around(utterance.text, span)))
}
