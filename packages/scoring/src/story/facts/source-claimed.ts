import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { heard, type Utterance } from '../utterance.ts'

/** Words that lean on a source nobody can look up. */
export interface SourceClaimed {
  spans: readonly Span[]
  /** It is said to prove something, or comes with a figure. */
  proves: boolean
}

/** Below this a wording is too unclear to hold against anyone. */
const CLEAR = 0.4

/** Who is said to know, before what they are said to do: a study proves, everybody agrees, the law lays down. */
const claims = pattern('giu')`
  \b(?:according to|based on) (?:an?|the|some|several|many|all)? ?(?:\w+ ){0,2}(?:stud(?:y|ies)|research|surveys?|
    experts?|scientists?|doctors|tests?|statistics)\b|
  \b(?:stud(?:y|ies)|research|scientists?|experts?|doctors|universit(?:y|ies)|institutes?|specialists|everyone|
    everybody)(?: in the \w+| worldwide| everywhere| all over the world)?(?: all)?(?: have| has)? (?:proven?|proved|
    shows?|shown|found|confirm(?:s|ed)?|agrees?|recommends?|swears?)\b|
  \b(?:\w{4,10}ologists?|dentists?|vets|nurses|midwives|chefs|pharmacists|surgeons|mums|parents|engineers|mechanics)
    (?: (?:all|all over|the world over|worldwide|everywhere|across the country))* (?:swears? by|agrees?|
    recommends? it|says? so|love it)\b|\b(?:been|is|are|it[’']s) prove[nd] (?:to|that)\b|
  \bit[’']s the law(?: (?:now|these days)\b|(?=[.!]|$))|\bthe government (?:makes|forces|says) (?:all|every|us|so)\b|
  \b(?:scientifically|clinically|medically) proven\b|
  (?:研究|机构|機構|专家|專家|科学家|科學家|权威|權威|医生(?=都|们)|醫生(?=都|們)|学者|學者|数据|數據)(?:们|們)?(?:都|
    已|已经|已經|早就|一致|早已)?(?:证实|證實|证明|證明|表明|[说說讲講話]|推荐|推薦|认证|認證|公认|公認)|
  (?:法律|[国國]家|政府|上[面级級头頭])(?:法律)?(?:明文|硬性|就是)?[规規]定的(?=[，,。！!]|$)|
  法律就是[这這][样樣么麼]|(?:法律|[国國]家|國家)(?:法律)?(?:明文|硬性)(?:规定|規定)|
  (?:全(?:世界|球|[国國])|所有|各地)的?(?:[医醫][生师師]|[专專]家|老[师師]|[营營][养養][师師]|[学學]者|[护護]士)
    (?:[们們])?(?:一致|都|全)*(?:[证證][实實明]|[认認][为為可]|推[荐薦]|公[认認]|[说說]|在用)|
  (?:根[据據]|[据據])(?:[权權]威|最新|多[项項]|科[学學]|一[项項]|大量)(?:的)?(?:研究|[调調]查|[统統][计計]|
    [实實][验驗]|[资資]料|[数數][据據])|第.{1,4}(?:多|几|幾|某)[条條]
`
const proofs =
  /prov(?:e[nds]?|es)\b|doubt|\d ?%|per ?cent|证实|證實|证明|證明|[一二三四五六七八九]成|百分之|明文|权威|權威/i

/** Marks of a source that can be looked up; “第八百多条” is none. */
const named = pattern('i')`
  https?:|www\.|[《〈]|\b(?:section|article|clause|paragraph|page) |§|
  第(?!.{1,4}[多几幾某][条條])|链接|連結|截图|截圖|
  our (?:own )?(?:tests?|survey)|
  我们(?:自己)?的?(?:检测|测试)|您(?:的|这)
`
const vague = /第.{1,4}[多几幾某][条條]/

export const sourceClaimed = once((utterance: Utterance): SourceClaimed | null => {
  const text = head(utterance.text)
  if (named.test(text) && !vague.test(text)) return null
  const spans: Span[] = heard(utterance, 'unnamed-source')
    .filter(({ strength }) => strength >= CLEAR)
    .map(({ span }) => span)
  for (const { 0: words, index } of matchesIn(claims, text)) {
    const span: Span = [index, index + words.length]
    if (spans.every((other) => span[1] <= other[0] || other[1] <= span[0]) && !isAsked(text, span)) spans.push(span)
  }
  if (spans.length === 0) return null
  return { spans, proves: spans.some((span) => proofs.test(text.slice(...sentenceAround(text, span)))) }
})

const isAsked = (text: string, span: Span): boolean => /[?？]/.test(text.charAt(sentenceAround(text, span)[1]))
