import type { SignalKind } from '@attune/language'
import { heardOf, type Utterance } from '../utterance.ts'

/** Words for a change that is owned up to, or for another thing of the same kind. */
const changes =
  /correct|mistake|misread|mixed up|wrong|meant|updat|instead|now |chang|moved|delay|earlier|another|second|also|additional|total|plus|minus|differ|new |更正|纠正|糾正|说错|說錯|看错|看錯|记错|記錯|弄错|弄錯|搞错|搞錯|改|推迟|延|更新|变|變|另|还有|還有|再|又|合计|合計|一共|总|總|差|扣|减|減|加|补|補|新/i

const owns: readonly SignalKind[] = ['apology', 'ownership']

const slips =
  /correct|mistake|misread|mixed up|wrong|meant to|mis-?spoke|更正|纠正|糾正|[说說看记記弄搞][错錯]|口误|口誤/i

/** Whether a message owns that what was said before was wrong. */
export const ownsASlip = (utterance: Utterance): boolean =>
  heardOf(utterance, owns).some(({ data }) => data.grade !== 'courtesy') || slips.test(utterance.text)

/** Whether a message says itself that something is different from what was said before. */
export const correctsItself = (utterance: Utterance): boolean =>
  heardOf(utterance, owns).some(({ data }) => data.grade !== 'courtesy') || changes.test(utterance.text)
