import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'

/** Papers for a matter that others decide: a claim, an application, something sent back. */
const papers = pattern('iu')`
  \b(?:claim|application|forms?|papers|paperwork|documents?|certificate|evidence|return(?:ed|s)?|cv|transcripts?|
    deeds|portfolio)\b|
  文件|[资資]料|[证證]明|申[请請]|理[赔賠]|材料|[报報]告|[单單][据據]|退[货貨]|退回|[简簡履][历歷]|作品|[稿][件子]|
  [报報]名表
`
const sent = pattern('iu')`
  \b(?:sent|posted|mailed|submitted|handed (?:it |them |everything )?in|dropped (?:it |them )?off|uploaded|e-?mailed|
    couriered|(?:returned|sent|went) [^.!?]{1,24}by post)\b|
  [寄交传傳递遞送发發][了过過去出咗]|[寄交传傳递遞]|上[传傳載载]
`
const arrived = pattern('iu')`
  \b(?:did|have|has) (?:you|it|they|everything|that|those) (?:all )?(?:\w+ )?(?:get|got|receive|received|arrive|
    arrived|come (?:through|in)|reach|reached|land|landed)\b[^.!?]{0,40}\?|
  \b(?:is|are) (?:it|they|everything) (?:with you|there|in)\b[^.!?]{0,20}\?|
  收(?:到|[没沒]收)(?:了)?(?:[吗嗎嘛没沒未]|了[吗嗎没沒])|收[没沒未]收到|到了[吗嗎没沒]
`

/** Who asks whether their papers have arrived wants to know what becomes of them. */
export const handedIn = once(({ side, text }): Span | null => {
  const begin = head(text)
  const found = side === 'customer' && papers.test(begin) && sent.test(begin) ? arrived.exec(begin) : null
  return found && [found.index, found.index + found[0].length]
})
