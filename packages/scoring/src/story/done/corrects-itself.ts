import type { SignalKind } from '@attune/language'
import { pattern } from '../text/pattern.ts'
import { heardOf, type Utterance } from '../utterance.ts'

/** Words for a change that is owned up to, or for another thing of the same kind. */
const changes = pattern('i')`
  correct|mistake|misread|mixed up|wrong|meant|updat|instead|now |chang|moved|delay|earlier|another|second|also|
  additional|total|plus|minus|differ|new |
  [更纠糾]正|[说看记弄搞]错|[說看記弄搞]錯|[改延变變另再又总總差扣减減加补補新]|推迟|更新|[还還]有|合[计計]|一共
`

const owns: readonly SignalKind[] = ['apology', 'ownership']

const slips = /correct|mistake|misread|mixed up|wrong|meant to|mis-?spoke|[更纠糾]正|[说說看记記弄搞][错錯]|口[误誤]/i

/** Whether a message owns that what was said before was wrong. */
export const ownsASlip = (utterance: Utterance): boolean =>
  heardOf(utterance, owns).some(({ data }) => data.grade !== 'courtesy') || slips.test(utterance.text)

/** Whether a message says itself that something is different from what was said before. */
export const correctsItself = (utterance: Utterance): boolean =>
  heardOf(utterance, owns).some(({ data }) => data.grade !== 'courtesy') || changes.test(utterance.text)
