import type { Signal } from '@attune/language'
import { once } from '../once.ts'
import { covering } from '../text/covering.ts'
import { heard } from '../utterance.ts'

/** "会尽快为您处理" is no act: the words of an act that touch a vague promise belong to it. */
const TOUCHING = 3

/** What the service side does or sets in motion in a message: acts, dated promises, reasons, ways on. */
export const definiteActs = once((utterance): readonly Signal[] => {
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
  if (acts.length === 0) return acts
  const isVague = covering(
    heard(utterance, 'vague-promise').map(({ span }) => span),
    TOUCHING,
  )
  return acts.filter((act) => {
    if (act.kind === 'promise') return act.data.due === true && act.data.asked !== true
    if (act.kind !== 'action' || act.data.done === true) return true
    return !isVague(act.span)
  })
})
