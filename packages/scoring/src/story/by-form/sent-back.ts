import type { Signal } from '@attune/language'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'

/** “Billing told me to ask you”, “you sent me back to Billing”, 财务说找你们: who sent them here. */
const sentBy = {
  en: pattern('gi')`
    \b(?!(?:apps?|\w*site|page|system|message|e?-?mail|letter|bot|you|they|it|he|she|who|that|this)\b)([a-z]\w+)
      (?: (?:has|have|just|both|always))? (?:(?:told|asked|sent|tells|referred|keeps? telling) (?:me|us)|says?|said) (?:
      to |over |on |back )*(?:(?:ask|ring|call|contact|try|speak to|talk to|come to|it[’']s) )?(?:
      you\b(?! (?:can|are|could|will|have|need|should|do))|here\b)|
    \byou(?:[’']ve| have)? (?:told|asked|sent|referred) (?:me|us)(?: \w+)? (?:back |on |over )?to (?:
      (?:ask|ring|call|contact) )?(?:the )?(?!(?:back|again|you|here|this|my|your)\b)([a-z]\w+)
  `,
  zh: pattern('gu')`
    (?:^|[，。！？,])((?!系|[页頁]|短信|[软軟])[\u4e00-\u9fff]{2,5}?)(?:那[边邊])?(?:[说說話话講讲]|
      [让讓叫要]我)[^，。！？,]{0,4}(?:[找问問搵][您你]|[归歸][您你这這])
  `,
}

/** What the service side does itself. */
const takesOn = pattern('iu')`
  \b(?:i|we)(?:[’'](?:ll|ve|m|re)| will| have| am| do\b| can)(?! (?:not|only|just))|\blet me\b|
  我(?:[来來去帮幫给給替同嚟已]|[刚剛这這]|[现現]在)
`

/** Where somebody whom another department sent here is sent back to it: those will only send them here again. */
export function findSentBack(text: string, isChinese: boolean, asked: string): Signal[] {
  const reply = head(text)
  if (takesOn.test(reply)) return []
  return matchesIn(sentBy[isChinese ? 'zh' : 'en'], head(asked)).flatMap(({ 1: one, 2: name = one }): Signal[] => {
    if (!name) return []
    const back = (isChinese ? backZh(name) : backEn(name)).exec(reply)
    const span = back && sentenceAround(reply, [back.index, back.index + back[0].length])
    return span ? [{ kind: 'buck-passing', strength: 0.75, span, data: {} }] : []
  })
}

/** “That sits with Billing”, 这归财务管. */
const backEn = (name: string): RegExp =>
  new RegExp(
    `\\b(?:(?:sits?|rests?|lies?|matters?|down|up|back|speak|talk|goes|belongs?|dealt|question|issue|one) (?:with|to|for)|by|ask|ring|call|contact) (?:the |our )?${name}\\b|\\b${name} (?:deals?|handles?|looks? after|decides?|ha(?:s|ve) to|needs? to)\\b`,
    'i',
  )
const backZh = (name: string): RegExp =>
  new RegExp(
    `(?:[归歸由找问問搵去]|[联聯][系絡络])[^，。！？,]{0,3}${name}|${name}[^，。！？,]{0,3}(?:管|[负負][责責]|[的嘅]?(?:[业業][务務]|[职職][责責]|事(?!情)))`,
    'u',
  )
