import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'

/** A change that is over: 改成八号了, 已退回, “is in”, “’s cancelled”, “you’re booked”, “it’s eight on the terrace now”. */
const done = pattern('iu')`
  \b(?:done|sorted|booked|added|refunded|cancelled|canceled|changed|moved|fixed|reset|renewed|extended)\b|
  \b(?:is|are|has been|have been|we['’]ve|i['’]ve|you['’]re|it['’]s|they['’]re) (?:now |all )?(?:\w{2,}ed|set|put|
    sent|in|off|paid|cut|gone)\b|\b(?:it|that|they|you)(?:[’']s| is|[’']re| are) [\w ]{1,30} now\b|
  (?:已[经經]?|(?<![不没沒未])[\u3400-\u9fff][好成完妥到回上掉]了?)(?![不没沒])|
  (?<![不没沒为為除])了(?=[，,。.！!；;～~\s]|$)
`
/** A wish, a condition, or what is still to come. */
const notYet = /[?？吗嗎]|\b(?:if|once|when|will be|can be|would be|to be)\b|如果|要是|等.{0,6}[后後]/iu

/** Whether words say that something was done, whatever it was. */
export const saysDone = once(({ text }): boolean =>
  head(text)
    .split(/[.。!！;；\n](?!\d)/u)
    .some((sentence) => done.test(sentence) && !notYet.test(sentence)),
)
