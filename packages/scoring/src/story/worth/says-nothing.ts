import type { SignalKind } from '@attune/language'
import { beforeTurn, type Story } from '../story.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { heard, type Utterance } from '../utterance.ts'

/** An order number and nothing with it: the matter is told before or behind it. */
const card = pattern('iu')`
  ^(?:咨[询詢]|[订訂][单單](?:[编編]?[号號]|金[额額])?|商品(?:id|[编編][号號])?|下[单單][时時][间間]|
    order(?: no| number| id)?(?![a-z\d_])|[a-z]+_?(?=\d)|[^\p{L}])+$
`
/** Thanks and praise ask for nothing, though they may be answered; with their first words many tell a matter beside it. */
export const saysNothing = (story: Story, utterance: Utterance): boolean => {
  const text = head(utterance.text)
  if (isCard(text)) return !/[?？]/u.test(text)
  const kind = heard(utterance, 'thanks', 'gratitude', 'praise', 'joy').filter(({ strength }) => strength >= SURE)
  if (kind.length === 0 || heard(utterance, ...asking).some(({ strength }) => strength >= SURE)) return false
  if (lacks.test(text) || beforeTurn(story, utterance)) return !lacks.test(text)
  const [first = text] = text.split(/[.!?。！？\n]/u, 1)
  return startsWithThanks.test(text) || kind.some(({ kind, span }) => kind === 'praise' && span[0] <= first.length)
}
const startsWithThanks = /^[^\p{L}]*(?:(?:thanks|thank you|thx)\b(?= (?:to|for|@))|[谢謝多感][谢謝][^，。！]{2})/iu
/** What is missing, other or wished for beside what is praised. */
const lacks = pattern('iu')`
  \b(?:no|not|but|though|btw|only|never|would|like to|need|want|please|except|instead)\b|n[’']t|[’']d\b|
  [没沒不少但想要改漏缺只就能可]|如果
`
/** As sure as a plain word is. */
export const SURE = 0.4
/** What in thanks still asks for an answer. */
const asking: readonly SignalKind[] = [
  'question',
  'request',
  'complaint',
  'repeated-complaint',
  'not-resolved',
  'already-told',
  'asks-for-human',
  'threat-to-leave',
  'trouble',
]

/** Whether a text is a number or a card of an order and nothing else. */
export const isCard = (text: string): boolean => card.test(head(text))
