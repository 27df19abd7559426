import type { Span } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { clauseAround, sentenceAround } from '../text/sentence-around.ts'

/** What a told trouble is heard as. */
const troubles: readonly SignalKind[] = [
  'complaint',
  'repeated-complaint',
  'not-resolved',
  'severity',
  'frustration',
  'worry',
  'urgency',
]

/** Asks when, where, how much, whether one may. Who asks why, or how it could be, tells what happened. */
const asks = {
  en: pattern('i')`
    ^[^?]{0,90}\b(?:will|would|can|could|do|does|is|are|may|should|what|which|where|who|when|
      how (?:much|many|long|do|far|often|soon|late|early|big))\b[^?]{0,120}\?$
  `,
  zh: pattern('u')`
    [几幾](?:[点點天日号號分周週月年时時个個楼樓耐]|多)|哪|多(?:少|久|[长長远遠大])|什[么麼][时時]候|
    [边邊](?:度|[个個])|何[时時]|如何|怎[么麼样樣](?![^，。！？]{0,3}(?:不|[没沒])|回事|[又还還会會变變就这這那])|
    [点點][样樣]|[会會能][不唔][会會能]|可[不唔]可以|是不是要|[使需要用][不唔][使需要用]|有[没沒]有|有冇|[吗嗎咩]|
    [还還]是(?![不没沒唔冇])|([\u3400-\u9fff])[还還]是[不唔]\1|定係|[对對是]吧$|不[?？]?$
  `,
}
/** It has happened, it goes on, or it is held against somebody. */
const happened = {
  en: pattern('i')`
    \b(?:why|how come|again|still|not|never|always|already|instead|wrong|twice|since|yet|was|were|did|has|have|had|
      been|fair|kill you|went|got|came|keep|keeps|kept|(?<!\b(?:be|get|is|are) )\w{2,}[^e\W]ed|
      you (?:people|guys|lot))\b|n[’']t\b|!
  `,
  zh: pattern('u')`
    [了咗](?![解没沒未])|[过過](?!敏|程|期|夜|[户戶去]|[关關]|磅)|(?<![如是])[没沒未冇]|又|
    [还還仲](?!是(?![不没沒唔冇])|要|款)|一直|老是|[总總]是|怎[么麼](?:会|會|又|不)|[为為][什啥何]|点解|點解|到底|
    究竟|[凭憑]|才|被|公平|合理|[你您][们們哋](?:管|[负負][责責])|[！!]
  `,
}
const aNotA = /有[没沒冇無无]有?|[没沒冇]有?[吗嗎?？]?$|([\u3400-\u9fff])(?:[还還]是)?[不唔]\1|不[过過]|[难難][过過]/gu

/** “Will it stop the crashes?”, 幾點之後不能吃: words of trouble in a question about how things are done here, or would be. */
export function asksFact(text: string, span: Span): boolean {
  const [start, end] = sentenceAround(text, span)
  const sentence = text.slice(start, end + 1).trim()
  if (!isChinese(text)) return asks.en.test(sentence) && !happened.en.test(sentence)
  const clause = `${clauseAround(text, span)}${/[?？]$/.test(sentence) ? '？' : ''}`
  return asks.zh.test(clause) && !happened.zh.test(clause.replace(aNotA, ''))
}

/** 还没发货吧, 未開始㗎嘛: hopes that it is not so yet. */
const hopes = /^[^，。！？,]{0,6}(?:[还還])?[没沒未][^，。！？,了]{1,6}(?:吧|[㗎喇]?嘛)$/u
/** How soon, at the latest: 最晚几点 asks for an hour and hurries nobody. */
const atTheLatest = /^最[晚迟遲]/u

/** Whether a signal of trouble is only asked about, and nothing is told in it. */
export function isAskedAbout({ kind, span, data }: Signal, text: string): boolean {
  if (!troubles.includes(kind)) return false
  const words = text.slice(...span)
  if (kind === 'urgency' && !atTheLatest.test(words)) return false
  // “Will I be charged?” wants to know; “will I ever see it again?” is afraid.
  if (kind === 'worry' && (data.asked !== true || !ofMoney.test(words))) return false
  if (isHandedIn(text, span)) return true
  const [start] = sentenceAround(text, span)
  return hopes.test(clauseAround(text, span)) || (!presumes.test(text.slice(start, start + 40)) && asksFact(text, span))
}
/** “Any news on my broken watch?”, 那台进水的手机修好了吗: what stands before the thing they brought names it, and tells no failure of ours. */
const handedIn = {
  en: {
    before: /\b(?:my|our|the|that|his|her|mum's|dad's)(?: \w+)? (?:water-?)?$/i,
    after: /^ (?!by\b|and\b|in\b|when\b)[a-z]+/i,
    asks: pattern('i')`
      \b(?:any (?:news|word|update|luck)|ready|fix\w*|mend\w*|repair\w*|restor\w*|rescu\w*|recover\w*|sav(?:e|ed)|
        come back|how(?:[’']s| is))\b
    `,
  },
  zh: {
    before: /[那這这支台部輛辆個个只隻張张枚的我]$/u,
    after: /^[掉了]?的?[^，。！？的了]{1,4}/u,
    asks: /[修救补補]|怎|咋|[点點][样樣]/u,
  },
}
function isHandedIn(text: string, span: Span): boolean {
  const { before, after, asks } = handedIn[isChinese(text) ? 'zh' : 'en']
  const clause = clauseAround(text, span)
  return (
    before.test(text.slice(Math.max(0, span[0] - 24), span[0])) &&
    after.test(text.slice(span[1], span[1] + 12)) &&
    asks.test(clause) &&
    (/[?？]/.test(text.charAt(sentenceAround(text, span)[1])) || /[吗嗎]|[没沒未]有?$|怎|咋|\bany\b/iu.test(clause))
  )
}

/** “So the patch will stop the crashes?”: in the order of a statement, the trouble is taken for granted. */
const presumes = pattern('i')`
  ^\W*(?:so|and|but|then)\W+
    (?!(?:will|would|can|could|do|does|is|are|may|should|what|which|where|who|when|how|if)\b)[a-z]
`

const ofMoney = /\b(?:charged|billed|invoiced|pay|fined)\b|扣|收[费費]|[罚罰]/iu
