import type { Span } from '@attune/core'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { clauseAround } from '../text/sentence-around.ts'
import { sharedWords } from '../text/shared-words.ts'
import type { Utterance } from '../utterance.ts'
import type { Detail } from './details.ts'
import { isSlipOf } from './figures.ts'

/** A day that a customer named. */
type Named = Detail & { by: Utterance }

/** So near a day stands what makes it another one. */
const NEAR = 24

/** “Friday doesn’t work”, 周五去不了: that day it cannot be. */
export const isOut = (text: string, { group, span }: Detail): boolean =>
  /^da/.test(group) &&
  (/^[^，。,.]{0,6}(?:[去来來][不唔][了成到]|[不唔](?:行|得|在|方便)|[没沒冇](?:空|[办辦]法|[时時][间間])|有事)|^[^,.!?]{0,12}(?:n[’']t|not) (?:work|suit|possible)/i.test(
    text.slice(span[1], span[1] + 30),
  ) ||
    /\b(?:can(?:no|[’'])t|won[’']t) (?:\w+ ){1,4}$/i.test(text.slice(Math.max(0, span[0] - 30), span[0])))

/**
 * “Dark since last Tuesday”: on which day it is mended is another matter. “Your photos of 1 May”, where the car came back
 * on the 3rd: the photos have a day of their own.
 */
export const isOfAnotherEvent = (text: string, said: Span, meant: Named): boolean =>
  isOfAnotherWeek(text, said, meant) || isOfAnotherThing(text, said, meant)

function isOfAnotherThing(text: string, [start, end]: Span, { group, by, span }: Named): boolean {
  const thing = /^da/.test(group)
    ? (thingBefore.exec(text.slice(Math.max(0, start - NEAR), start)) ?? thingBehind.exec(text.slice(end)))?.[1]
    : undefined
  if (thing === undefined) return false
  const there = clauseAround(by.text, span)
  return sharedWords(head(by.text), thing) !== null && sharedWords(there, thing) === null
}
const thingBefore = /\b([a-z]{4,}) (?:of|from|dated)(?: the)? $/i
const thingBehind = /^(?:的|[发發拍写寫寄][来來]?的|那[份张張天]的?)([\u3400-\u9fff]{2,3})/u

const isOfAnotherWeek = (text: string, [start]: Span, { group, by, span }: Named): boolean =>
  group === 'day' && past.test(by.text.slice(0, span[0]).slice(-NEAR)) && !past.test(text.slice(0, start).slice(-NEAR))
const past = /(?:\b(?:last|since|past)|上[個个]?|[从從自][上這这]?[個个]?) ?$/i

/** 3月18号验房时的照片: a day that something on file has for itself. */
export const isOfARecord = (text: string, [, end]: Span): boolean => onFile.test(text.slice(end, end + NEAR))
const onFile = pattern('u')`
  ^ ?[号號日][^，。！？,]{0,8}[的时時](?:照片|相片|[图圖]片?|截[图圖屏]|[视視][频頻]|影片|[录錄][像音影]|[监監]控|
    [记記紀][录錄]|[报報]告|[邮郵]件|短信|[简簡]訊|通[话話]|合[约約同]|[单單][据據子]?)
`

/** “By the 18th” asks for no day but for one that is early enough. */
export const isLimit = ({ group, by, span }: Named, sentence: string): boolean =>
  /^da/.test(group) &&
  (limit.test(by.text.slice(Math.max(0, span[0] - NEAR), span[0])) ||
    /^ ?(?:之?前|以前)/.test(by.text.slice(span[1])) ||
    feast.test(clauseAround(by.text, span))) &&
  !/\b(?:by|before|until) (?:the )?(?:\d|\w{3,6}day)|前/i.test(sentence)
const limit = /\b(?:by|before|until|till|no later than|at the latest)(?: the| \w{3,6}day)?(?: the)? ?$/i

/** “My daughter gets married Saturday”: the day of what it is for, and not of what is done for it. */
const feast = pattern('iu')`
  \b(?:gets?|getting) married\b|\bmarries\b|
  \bmy (?:\w+ )?(?:exam|interview|operation|surgery|funeral|graduation) is\b|
  [结結]婚|出嫁|(?:我|[儿兒女孙孫][子女儿兒]?)[^，。！？,]{0,4}(?:[考面][试試]|手[术術])
`

/** 那天没师傅了, “fully booked then”: the customer’s day has been spoken of. */
const thatDay = pattern('i')`
  \b(?:fully booked|(?:away|off|full|taken|closed|busy) (?:then|that day))\b|
  [那当當][天日][^，。]{0,6}(?:[没沒不满滿]|都[排约約])|[排约約]得?[满滿]|[排约約]不
`

/** What has a day of its own, whatever day the customer spoke of. */
const ofItsOwn = pattern('i')`
  \b(?:next|bill|statement|instal?ments?|payday|
    (?:i|we)(?:[’']ll| will) (?:call|ring|text|remind|check|confirm|write|e-?mail|message))\b|
  我[们們哋]?(?:再|[会會])*(?:跟|同|[给給打联聯提])|下[一個个]?[次期月]|[账帳][单單]|[开開][学學課课]
`

/** Neither the customer’s day nor another for it. */
export const isDayOfItsOwn = ({ text }: Utterance, { group, span }: Detail): boolean =>
  /^da/.test(group) &&
  (thatDay.test(text) ||
    ofItsOwn.test(clauseAround(text, span)) ||
    upTo.test(text.slice(0, span[0]).slice(-NEAR)) ||
    measured.test(text.slice(span[1], span[1] + NEAR + NEAR)) ||
    happened.test(text.slice(span[1], span[1] + NEAR)))
/** “Until the 8th”, 至11月8日, and not 改到8日; 3月15日已审核通过, 12/4還有房: a day of what we did or have. */
const upTo = pattern('i')`
  (?:至|(?<![改换換挪调調移延推转轉约約订訂排])到|[预預][计計]|
    \b(?:until|till|up to|through|from|leaves|(?:i|we) (?:can|could|will) be (?:\w+ ){0,4})) ?$
`
/** “Thursday, before you leave”, “the 3rd, two days after the reminders”: a day of ours, held against theirs. */
const measured = pattern('iu')`
  ^,? ?(?:well |just |so |which is |that[’']s |a (?:good |whole )?(?:day|week) |
    (?:one|two|three|four|five|a few|\d) (?:days?|weeks?) )?(?:before|ahead of|after|in (?:good |plenty of )?time for|
    earlier than|later than)\b|
  ^[号號日]?[^。！？]{0,8}(?:[赶趕]在|[来來]得及|[赶趕]得[上及切]|[比早晚][^，。！？]{1,8}[早晚前后後])
`
const happened = /^[号號日]?(?:就?已[经經]?|[还還]有|[预預][计計]|[起前审審核]|也[全都]?[满滿]|出[来來结結具])/u

/** A day on which something will be there is a new day. */
export const stillToCome = pattern('i')`
  arriv|deliver|\bdue\b|expect|ready|ship|sent|lands?\b|refund|reach|
  送[达達]|到[货貨账]|[发出]货|[發出]貨|预计|預計|寄出|入帳|派送|[今明后後]天|聽日
`

/** “Morning, Mr Hale: 27 May”, for the 17th: read back by itself, with a figure more, less or another. */
export const isMistyped = ({ group, value: meant }: Named, said: string, { text }: Utterance, [start]: Span): boolean =>
  group.startsWith('date ') &&
  /(?:^|[,，:：.。!！]) ?$/.test(text.slice(0, start)) &&
  isSlipOf(said, meant) &&
  [...said].some((figure) => meant.includes(figure))
