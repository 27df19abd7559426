import type { Signal } from '@attune/language'
import { heard, type Utterance } from './utterance.ts'

/** "会尽快为您处理" is no act: the words of an act that touch a vague promise belong to it. */
const TOUCHING = 3

/** What the service side does or sets in motion in a message: acts, dated promises, reasons, ways on. */
export function definiteActs(utterance: Utterance): Signal[] {
  const vague = heard(utterance, 'vague-promise')
  const acts = heard(
    utterance,
    'action',
    'promise',
    'hand-off',
    'explanation',
    'guidance',
    'option',
    'alternative',
    'asks-datum',
    'refusal',
  )
  return acts.filter((act) => {
    if (act.kind === 'promise') return act.data.due === true
    if (act.kind !== 'action' || act.data.done === true) return true
    return !vague.some(({ span }) => act.span[0] < span[1] + TOUCHING && span[0] < act.span[1])
  })
}
