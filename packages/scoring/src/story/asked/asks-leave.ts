import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'

/** “Shall I book it?”, 要现在帮您办吗; “Wednesday or Thursday at seven, which suits you?”: a step, or the choice of its time. */
const leave = pattern('iu')`
  \b(?:shall|should) (?:i|we)\b|\b(?:would you like|do you want) (?:me|us) to\b|
  \b(?:do you still want|would you still like|still (?:happy|okay|ok) (?:with that|to go ahead)|
    (?:is|does) that (?:still )?(?:ok|okay|all right|alright|work|suit)(?: (?:for|with) you)?)\b[^.!?]{0,30}\?|
  (?:[您你]|[这這][样樣])[^，。！？]{0,3}[还還]要?(?:[换換办辦买買订訂做退改约約][^，。！？]{0,3}|想[^，。！？]{1,4}|
    要)?[吗嗎][？?]?|(?:要不要|需不需要|需要|要)我?(?:[现現]在|先)?[帮幫给給为為替][您你].{1,16}[吗嗎?？]|
  我[^，。！？]{0,6}[帮幫给給为為替同][您你][^，。！？]{1,16}[，,]?(?:[可]以|好|行|方便|得)(?:[吗嗎么麼]|
    [不唔][好可行得]|[?？])|
  \b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?::\d\d)? ?[ap]m|\d:\d\d)\b[^.!?]{0,40}[,:;–-] ?(?:which|
    would (?:either|that|one)|do(?:es)? (?:either|any|that)|what) [^.!?]{0,30}\?|
  (?:[周週][一二三四五六日]|星期[一二三四五六日天]|[今明后後聽听][天日晚]|
    \d{1,2}[點点號号日:：])[^。！？?]{0,24}[，,][^。！？?]{0,4}[哪边邊][^。！？?]{0,6}(?:方便|合[适適]|可以|好|
    得[闲閒])
`

/** Where a service message offers a step and waits for a yes. */
export const asksLeave = once(({ text }): Span | null => {
  const found = leave.exec(head(text))
  return found && [found.index, found.index + found[0].length]
})
