import type { Signal } from '@attune/language'
import { beforeTurn, type Story } from '../story.ts'
import { pattern } from '../text/pattern.ts'
import { heard, type Utterance } from '../utterance.ts'

/** How somebody lives, sees, walks or learns: what a service must fit, and no blow that somebody has just been dealt. */
const lasting = pattern('iu')`
  \b(?:walk|see|read|well|properly|words|print|letters|housebound|disab\w+|carer|pregnant|expecting|elderly|
    wheelchair|walker|frame|stick|cane|crutches|rollator|pensioner|years old|redundant|single \w+|this|uk|country|
    computers?|technology|tech|internet|phones?|online|apps?|language|tongue|with|alone|autistic|adhd|afford|house)$|
  [一1][个個]人(?:[带帶在住])|[独獨]居|[岁歲][了的]?$|老人|[长長][辈輩者]|[识識]字|打字|手[机機]|智能|[轮輪]椅|
  [拐柺]杖?|助[行步]器|年[迈邁]|高[龄齡]的|[残殘]|身障|[视視聽听]障|[视視]力|[听聽]力|不清|花眼|耳|眼|腿|腰|手[脚腳]|
  行[动動]|行走|[还還]小|用$|孕|月子|低保|[单單][亲親]|中低收入
`

/** “I’m 78”, 今年八十二岁: an age, and nothing that happened. */
const age = /^(?:i['’]?m|s?he['’]?s|(?:i|s?he) (?:am|is)) \w+(?:-\w+)?$|^[\d七八九十]+[^，。！？]{0,2}[岁歲]$/iu

/**
 * Whether a hard place is told as what a wish must fit (“She can’t walk far, can I go for her?”) or because we asked (一个人住):
 * whoever grants the wish has taken care of it.
 */
export function isCircumstance(story: Story, said: Utterance, { kind, span, data }: Signal): boolean {
  if ((kind !== 'vulnerability' && data.topic !== 'health') || data.crisis !== undefined) return false
  const words = said.text.slice(...span)
  if (!age.test(words) && (data.grave !== undefined || !lasting.test(words))) return false
  if (heard(said, 'question', 'request').length > 0) return true
  // 我72岁了，手机银行不会弄: wants to be shown.
  if (age.test(words) && heard(said, 'low-skill').length > 0 && heard(said, 'complaint').length === 0) return true
  const before = beforeTurn(story, said)
  return before !== undefined && heard(before, 'question', 'asks-datum').length > 0
}
