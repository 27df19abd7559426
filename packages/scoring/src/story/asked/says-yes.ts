import type { Span } from '@attune/core'
import { pattern } from '../text/pattern.ts'

const yes = pattern('iu')`
  ^(?:[^\p{L}]|[亲親]爱?的?|[您你]好|哈[喽囉]|恭喜|[您你呀啊啦]|[贺賀]喜|[嗯哦喔啊]|hi|hello)*(?:
    (?:of course|sure|certainly|absolutely|yes|yep|yeah|no problem)(?![a-z])|可以|好[的呀]|没问题|[沒冇]問題|[当當]然|
    [行能有]的|[能会會][\u3400-\u9fff]{1,3}的(?=[，,。！!~ ]|$)|得(?=[，,。！!喇嘅㗎])|[冇][问問]題)
`
/** It stands at the beginning. */
const START = 40

/** The yes that a reply begins with: “Of course.”, 可以，; `null` when it begins otherwise. */
export function saysYes(text: string): Span | null {
  const found = yes.exec(text.slice(0, START))
  return found && [0, found[0].length]
}
