import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { isConcrete } from '../text/concrete.ts'
import { pattern } from '../text/pattern.ts'

/**
 * What any house says of itself and its feelings towards anybody: values, missions, devotion, experiences and journeys.
 * Native in each script; a class of words, not of sentences.
 */
const ofAnyHouse = new RegExp(
  [
    // Our values, our striving.
    String.raw`\b(?:passionate|committed|commitment|dedicat(?:ed|ion)|devoted|unwavering|striv(?:e|es|ing)|endeavou?r|excellence|best.in.class|world.class|top.notch|seamless|delight(?:ed|ful)?|exceptional|outstanding|unparalleled|innovation|customer.(?:success|centric|first|obsess\w*|satisfaction))\b`,
    String.raw`\b(?:exceed\w* (?:\w+ )?expectations|highest (?:\w+ )?standards?|at the (?:very )?(?:heart|core|forefront) of|(?:number one|top|highest|first) priorit(?:y|ies)|core values?|our (?:mission|promise|passion|values|philosophy|pledge)|pillars?|above and beyond|extra mile|continu\w+ (?:to )?(?:improv|grow|striv|serv)\w*|take (?:great|immense) pride|pride ourselves|utmost|peace of mind|in (?:good|safe) hands)\b`,
    // What the customer is to us.
    String.raw`\b(?:we|i|and) (?:\w+ )?(?:value|treasure|cherish|care about) (?:you|your|our|each|every|all)\b|\bvalued\b|\b(?:means?|matters?) (?:the world|a (?:great )?(?:lot|deal)|so much|everything)? ?to us\b|\b(?:important|precious|invaluable) to us\b|\byou(?:r \w+)? (?:really |truly )?matters?\b|\byour (?:\w+ )?(?:feedback|input|voice|opinion|loyalty|trust|satisfaction|happiness|comfort|support|patience) (?:\w+ )?(?:is|are|helps?|drives?|inspires?|allows?|means?|makes?)\b|\bvaluable (?:feedback|input|time|customer)\b|\bcustomers? (?:always )?comes? first\b`,
    String.raw`\b(?:customer|user|guest|passenger|patient|dining|shopping|travel|banking|service|best|better|great|positive|pleasant|smooth|wonderful|amazing|possible) (?:\w+ )?experiences?\b|\bexperiences? (?:you deserve|possible|for (?:you|all|our|every))\b|\byour journey\b|\bjourney (?:with us|as)\b|\bfor all our (?:\w+ )?(?:customers|guests|passengers|members|patients|users)\b`,
    // Warm air.
    String.raw`\bevery step of the way\b|\bhere (?:for you|to (?:support|serve|listen|help you))\b|\b(?:great|excellent|fantastic) question\b|\b(?:you are|you're) (?:not alone|in our thoughts)\b|\bwith you all the way\b|\b(?:very|extremely|so) seriously\b|\bwhere you(?:['’]re| are) coming from\b|\bi can only imagine\b|\bsatisfactory (?:answer|solution|outcome)\b|\bin today['’]s world\b|\b(?:family|everything) to us\b|\b(?:inspires?|inspired|brighten\w*|heartfelt|caring environment|feel at home|smiles? (?:to|is|are|on)|sincerely appreciate|better partner)\b`,
    // A brochure, and a process that takes its course.
    String.raw`\b(?:wide|full|broad|huge|great|vast|whole) (?:range|selection|variety|choice) of\b|\bdesigned (?:to|for|around|with)\b|\bsuit (?:every|all|any)\b|\bsomething for every|\bmeets? your (?:\w+ )?(?:needs|requirements)\b|\bdepending on (?:your|the|individual) (?:\w+ )?(?:circumstances|needs|usage|situation|requirements)\b|\b(?:var(?:y|ies)|differs?) (?:depending|according|from (?:case|person)|by \w+ and)\b|\baffected by (?:a (?:variety|range|number) of|various|many) (?:\w+ )?(?:factors|conditions)\b|\b(?:please |kindly )(?:refer to|consult|see|check|review) (?:our|your|the) (?:\w+ )?(?:user |owner[’']?s |product )?(?:manual|guidelines|guide|handbook|terms|policy|policies|documentation|faqs?|instructions)\b(?! (?:on|at) page)|\bmay be (?:eligible|covered|entitled|subject)\b[^.!?]{0,40}\b(?:terms|conditions|polic(?:y|ies)|warranty)\b|\bindividual (?:requirements|circumstances|needs)\b|\b(?:website|site|online) (?:to learn|to find out|for) more\b|\bin line with (?:our|company)\b|\bin due course\b|\b(?:being|is) (?:processed|handled|progressed|dealt with) (?:in accordance|according|as per|in the (?:usual|normal))\b`,
    '多[款种種元][^，。]{0,10}(?:[满滿]足|[适適]合|[任供]您|不同)|[满滿]足[^，。]{0,10}需[求要]|因[^，。]{0,14}而[异異]|(?:[请請]|建[议議])[您你]?(?:先|自行|仔[细細]|[务務]必)*(?:[参參][阅閱考照见見]|[查翻][阅閱看])[^，。,]{0,10}(?:[说說]明[书書]|手[册冊]|[须須]知|指南|[条條]款|[规規][则則定]|[常见見]{2}[问問][题題])|[请請](?:[您你]?(?:[严嚴]格|自[觉覺]))?遵守[^，。,：:]{0,6}(?:注意)?事[项項]|如有任何[疑问問题題]{2}|可能(?:符合|享有|[适適]用)[^，。]{0,10}(?:保[修固]|[条條]款)|受(?:多[种種方]|各[种種]|[许許]多)[^，。,]{0,6}(?:因素|[环環]境)影[响響]|有序(?:推[进進]|[进進]行|[办辦]理)|按照?(?:公司|相[关關]|正常|既定|[规規]定)[^，。]{0,6}(?:流程|程序|步[骤驟])|(?:更多)?[详詳]情[请請]?[^，。]{0,4}(?:官[网網方]|[网網]站)|畅通|暢通',
    // 宗旨、初心、品质.
    '宗旨|理念|初心|匠心|情怀|情懷|使命|愿景|願景|精益求精|追求卓越|卓越|极致|極致|民生无小事|民生無小事|为生命|為生命|生命线|生命線|力求|务求|務求|致力|秉承|秉持|竭[诚誠尽盡]|[尽盡]心|全力以赴|全心全意|全方位|一如既往|一直以[来來]|一路走[来來]|始终(?:把|坚持|以|如一|秉)|始終(?:把|堅持|以|如一|秉)|[坚堅]持[以用做]|[视視]品[质質]|不[断斷](?:提升|改[进進]|[进進]步|努力|完善)|持[续續](?:[为為]|提升|改[进進]|[优優]化|努力)|精心|尽善尽美|盡善盡美',
    // 客户第一.
    '(?:客[户戶]|[顾顧]客|用[户戶]|旅客|民[众眾]|患者|客人)(?:至上|第一|为先|為先|为本|為本|的(?:信任|[满滿]意|需求就是|健康福祉))|第一位|[放记記]在心[上里裡]|心坎|敬意|百分之百的|[满滿][怀懷]|[爱愛]心|(?:客[人户戶]|[顾顧]客|大家)嘅(?:信任|支持|[满滿]意)|不[负負][客所您期]|所托|所託|最大[的嘅]?(?:[动動]力|鼓[励勵]|支持|[荣榮]幸|心[愿願])|是我[们們]的?动力|是我[们們]的?動力|[前进進]+的?[动動]力|努力的方向|[宝寶][贵貴]的?(?:意[见見]|建[议議]|反[馈饋]|[时時][间間])|[对對]我[们們哋](?:非常|十分|[很都好真])?(?:重要|[宝寶][贵貴])|高度重[视視]|深表|非常[关關]注|十分[关關]注|[尊敬]敬的|感[谢謝]您?(?:[对對選选]|[长長]期|一直|的?(?:支持|信任|[选選][择擇]|[宝寶]))|[对對](?:我[们們]|本|平台|[开開]放).{0,8}的?(?:信任|支持|厚[爱愛])',
    // 用心、贴心、陪伴.
    '用心|[贴貼]心|暖心|温度|溫度|[热熱]忱|[热熱]情|真心|真情|真诚|真誠|真挚|真摯|诚挚|誠摯|衷心|由衷|深深|感同身受|[换換][作成做](?:是)?我|[换換]位|[设設]身[处處]地|站在[您你]的|[特别別非常很]+懂[您你]|[陪伴]伴|陪[您你]走|与您同在|與您同在|一直都?在$|一直都在|守[护護]|[牵牽][动動]|珍惜|被温柔|被溫柔|[满滿]意的(?:答[复覆]|[结結]果|[答方]案)|[认認]真(?:倾听|傾聽|聆[听聽]|[对對]待)|[倾傾聆][听聽]|[优優][质質]|(?:[更美]好|[完更]美)的?(?:相遇|体验|體驗|服[务務]|生活|回[忆憶]|明天)|服[务務][体體][验驗]|[温溫][暖馨](?![提气氣])|每一?(?:[次位份]|[个個]|滴|[句条條])[^，,。！!？?\\n]{0,14}(?:都|值得|是|[为為]了|的(?:期待|信任|心意|[诉訴]求|汗水))|福祉|造福|[诚誠]意|百倍|[万萬]分的|家的感[觉覺]|愿(?:[每您]|我[们們])|願(?:[每您]|我們)|初衷|请相信我们|請相信我們',
    // A rule that says nothing.
    '以(?:政策|实际|實際|[规規]定|官方|系[统統])[^，,。]{0,6}[为為]准|以(?:政策|實際|規定|官方|系統)[^，,。]{0,6}為準|具[体體]情[况況]具[体體]分析',
  ].join('|'),
  'iu',
)
/** Comfort that may stand before a plain fact: “rest assured, it leaves tonight”. */
const comfort = pattern('iu')`
  \b(?:rest|be) assured\b|\bthank you for (?:bringing|reaching|contacting|sharing|choosing|getting|writing|your)\b|
  \bthanks for (?:reaching|contacting|sharing|choosing|your interest)\b|
  \bi (?:completely|totally|fully|absolutely|can)? ?(?:understand|hear|appreciate|sympathi[sz]e)\b|
  [请請][您你]?放心|(?:感[谢謝]|多[谢謝])您?(?:的)?|(?:理解|明白|体会|體會)(?:[您你]|[^，。！？]{0,8}(?:心情|感受))
`

/** Clauses of a sentence that are air before all of it is. */
const MOSTLY = 0.34
/** More of a message is not looked at. */
const LONGEST = 4000

interface Clause {
  span: Span
  text: string
}

/**
 * The clauses of a message that any house could say to anybody. Where a sentence mostly is such, its other clauses are,
 * too, unless they name something: a figure, a time, a place in quotes.
 */
export const platitudesIn = once(({ text }): readonly Span[] => {
  const begin = text.slice(0, LONGEST)
  if (!ofAnyHouse.test(begin) && !comfort.test(begin)) return []
  return sentencesOf(begin).flatMap((clauses) => {
    const airy = clauses.filter((clause) => ofAnyHouse.test(clause.text))
    const isAir = airy.length > 0 && airy.length >= clauses.length * MOSTLY
    return clauses
      .filter((clause) => {
        if (isConcrete(clause.text)) return false
        return isAir || airy.includes(clause) || comfort.test(clause.text)
      })
      .map(({ span }) => span)
  })
})

/** A message cut at its full stops, and these at their commas. */
function sentencesOf(text: string): Clause[][] {
  const sentences: Clause[][] = []
  let clauses: Clause[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const ends = at === text.length || endsSentence(text, at)
    if (!ends && !endsClause(text, at)) continue
    if (at > start) clauses.push({ span: [start, at], text: text.slice(start, at) })
    start = at + 1
    if (!ends || clauses.length === 0) continue
    sentences.push(clauses)
    clauses = []
  }
  return sentences
}

const endsSentence = (text: string, at: number): boolean => {
  const mark = text.charAt(at)
  return '!?。！？\n；;~～'.includes(mark) || (mark === '.' && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)))
}

const endsClause = (text: string, at: number): boolean => {
  const mark = text.charAt(at)
  return '，、：'.includes(mark) || (',:'.includes(mark) && !/\d/.test(text.charAt(at + 1)))
}
