import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'

/** “The details are on our website”, 收费标准可以在小程序里查看: where the answer stands, and not the answer. */
const points = {
  en: pattern('i')`
    \b(?:on|in|at|via|through|under|to|check|see|visit|follow|consult|read)\b(?: \w+){0,3} (?:web ?site|site|
      web ?page|home ?page|app|portal|account|terms(?: (?:and|&) conditions)?|conditions|faqs?|handbook|brochure|
      leaflet|booklet|help (?:centre|center|pages?)|knowledge base|price list|tariff|policy|small print|
      guide(?:lines)?|newsletter|social media)\b
  `,
  zh: pattern('iu')`
    (?:可以?|[请請会會能]|[欢歡]迎|建[议議]|[随隨][时時]|[关關]注)[^，。！？,]{0,16}(?:查[询詢阅閱看收找得]?|[看睇搜]|
      了解|[参參][考阅閱照见見]|[关關]注|追[踪蹤])|
    (?:[详詳具][情体體见見]|以)[^，。！？,]{0,14}(?:官[网網方]|小程序|公[众眾][号號]|app|[网網][页頁站]|手[册冊]|
      [条條]款|[页頁]面|[说說]明|中心|公告|[为為][准準])
  `,
}
/** How it goes with anybody: who asks about their own is not told. */
const rule = {
  en: pattern('i')`
    \b(?:usually|normally|generally|typically|as a rule|on average|in most cases|in general|standard|all (?:of )?our|
      every|each)\b|\b(?:takes?|within|allow)\b[^.!?]{0,16}\b(?:working|business) days\b
  `,
  zh: pattern('u')`
    一般|[通正]常|普遍|大多|平均|原[则則]上|[视視]乎|均?需要?[^，。！？,]{0,6}(?:工作[日天]|[个個]月)|都[会會]按|所有|
    一律
  `,
}
/** 请提前备齐, “please arrive in good time”: asked of the customer, and no answer. */
const orders = {
  en: /^\W*(?:please|kindly)\b/i,
  zh: pattern('u')`
    [请請][您你各家]?[^，。！？,]{0,4}(?:提前|耐心|[准準][时時備备]|留意|[关關]注|[参參]|配合|[见見][谅諒]|[谅諒理]解|
      [务務]必)
  `,
}
/** What the house says of itself and its wares. */
const praises = {
  en: pattern('i')`
    \b(?:popular|favou?rites?|best-?sell\w*|lovely|beautiful|wonderful|great|fantastic|amazing|perfect for|enjoy|love|
      proud|experience|flexible|range of|offers?|deals?|thank(?:s| you)|look forward|hope)\b
  `,
  zh: pattern('u')`
    [热熱][销賣卖门門]|爆款|受[欢歡]迎|[欢歡]迎|享[用受]|[经經][验驗]丰富|[經][驗]豐富|特[别別]美|[适適]合|[气氣]氛|
    香香|[感多][谢謝]|[优優]惠|活[动動]|[证證]照|[专專][业業]
  `,
}

/** The parts of a reply that could answer somebody: not where the answer stands, not praise. */
const clausesIn = (reply: string): readonly string[] =>
  head(reply)
    .split(/[.!?;\n](?=\s|$)|, (?:and|but|so|which) |[，。！？；\n]|,(?=[\u3400-\u9fff])/u)
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause))

const scriptOf = (text: string): 'en' | 'zh' => (isChinese(text) ? 'zh' : 'en')

/** A reply without the clauses that only point to where the answer stands. */
export const withoutPointers = (reply: string): string =>
  clausesIn(reply)
    .filter((clause) => /\d/.test(clause) || !points[scriptOf(reply)].test(clause))
    .join('\n')

interface Polar {
  asks: RegExp
  /** A yes, a no, or how it stands. */
  answers: RegExp
  /** Whether what holds for anybody answers it. */
  isTheirs: boolean
}

/** “Has my parcel left?”, 过咗数未, 修好了没有: how it stands with theirs. */
const state: Readonly<Record<'en' | 'zh', Polar>> = {
  en: {
    asks: pattern('i')`
      \b(?:has|have|did) (?:my|our|the|it|they|he|she|you)\b[^?]{2,60}(?:\?|$)|
      \b(?:is|are) (?:my|our|the|it|they)\b[^?]{0,40}\b(?:ready|done|finished|back|through|in yet|here yet|
        \w{3,}(?:ed|en) yet|on (?:its|the) way)\b[^?]{0,30}(?:\?|$)
    `,
    answers: pattern('i')`
      \b(?:yes|yep|yeah|no|not|never|already|still|just|yet|has|have|had|was|were|did|is|are|it|they|both|all|none|
        ready|done|due|today|yesterday|tomorrow|tonight|this (?:morning|afternoon|week)|
        (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|n[’']t\b|[’'](?:s|ve|re|ll)\b|\d
    `,
    isTheirs: true,
  },
  zh: {
    asks: pattern('u')`
      [\u3400-\u9fff](?:[了好到完咗过過出成掉][了咗]?[^，。！？,!?]{0,3})(?:[没沒]有?|[未])[呀啊呢]?(?=
        [？?。，,！!~～]|$)|(?:[了咗过過]|收到)(?:[吗嗎]|[没沒]有?|未)[呀啊呢]?(?=[？?。，,！!~～]|$)|
      有[没沒]有(?:收到|[批发發寄到]|[处處]理)
    `,
    answers: pattern('u')`
      [了咗喇啦囉咯](?!解)|已|[没沒未冇]|[还還仲][在系係]|[正]在|[刚剛啱]|[昨今明琴聽听][天日晚早朝]|[后後]天|中(?=$)|
      [好完到妥][的呢哦喔]?(?=$)|^(?:是|有|[对對]|[会會]|可以)|\d+[日号號]|[周週星期礼禮拜][一二三四五六日]
    `,
    isTheirs: true,
  },
}
/** “Can I bring a dog?”, 能不能提交, 行不行: whether one may, can, must. */
const leave: Readonly<Record<'en' | 'zh', Polar>> = {
  en: {
    asks: pattern('i')`
      (?:^|[.!?,:;] |\b(?:and|but|or|so) )(?:can|could|may|must|should|will|would|do|does|am|is|are) (?!you\b|
        we (?:please|have|get|speak)\b|i (?:please|have|get|speak)\b)[^?.!]{3,120}(?:\?|$)
    `,
    answers: pattern('i')`
      \b(?:yes|yep|yeah|no|nope|not|never|none|neither|both|either|sure|of course|certainly|absolutely|definitely|
        indeed|right|correct|exactly|afraid|unfortunately|sorry|can|could|may|must|should|would|will|
        (?:it|they|that|there|those|these|this|he|she)(?: (?:has|have))|
        (?:it|they|that|there|we|you|those|these|this|he|she)(?: (?:is|are|was|were|do|does|did)|[’'](?:s|re))|
        allowed|permitted|welcome|fine|okay|ok|possible|depends|only|unless|until|if|when|needs?|needed|ha(?:s|ve) to|
        free|included|any|as long as|up to|at least|without|works?|fits?|goes|problem|instead|safe|likely|expect|
        as far as|looks like|happy to)\b|n[’']t\b|[£$€]
    `,
    isTheirs: false,
  },
  zh: {
    asks: pattern('u')`
      (?:[係是][咪不唔][是係]?|是否)(?:一定|必[须須])?(?:要|得|需|可以|能)|可[不唔]可以|[能得行][不唔][能得行]|
      [能可]否|[使用要需][不唔][使用要需]|(?:可以|[能得要]|需要?)[^，。！？,!?]{0,14}[吗嗎咩](?=[？?。，,！!~～]|$)|
      (?:可以|行)[吗嗎]
    `,
    answers: pattern('iu')`
      可以|可(?![爱愛口靠])|(?<![性功智技职職])能(?![力量])|(?<![银銀旅进進流发發])行(?![业業李程])|得(?![到很])|
      [会會](?![员員议議于於])|(?<![重主])要(?!求)|需(?!求)|[须須必]|不(?![断斷][^，]|[仅僅错錯])|
      [没沒无無冇唔未勿禁限]|(?<![以避難难])免(?!得)|非(?!常)|[只才][^，]|[别別](?!墅)|[对對]|是的|支持|允[许許]|都得|
      [没沒]事|放心|休息|[开開]到|[关關][门門店]|打烊|[营營][业業]到|
      ok|
      正常|安全|[应應][该該]|估[计計]|[预預][计計估]|目前
    `,
    isTheirs: false,
  },
}
/** 会不会断: what will be, and not what one has to do for it. */
const outcome: Polar = {
  asks: /[会會][不唔][会會]|[会會][^，。！？,!?]{0,14}[吗嗎咩](?=[？?。，,！!~～]|$)/u,
  answers: pattern('u')`
    [会會](?![员員议議按])|不(?![断斷][^，]|[仅僅错錯])|[没沒无無冇唔未勿]|(?<![以避難难])免(?!得)|可能|[应應][该該]|
    大概|估[计計]|[预預][计計估]|目前|看[来來起]|一定|照[常旧舊樣样]|[机機][会會率]|[风風][险險]|[对對难難]|是的|只要|
    除非|放心|正常|安全
  `,
  isTheirs: false,
}
/** What somebody asks to have done is no question of whether. */
const bids = {
  en: /\b(?:can|could|would|will) you\b/i,
  zh: pattern('u')`
    [帮幫替][我下]|(?:[能请請]|可以|^)[给給畀俾跟同][我下]|麻[烦煩]|[让讓叫派]|安排|告[诉訴]|[发發]我|[说說讲講]一下
  `,
}

const polarsOf = { en: [state.en, leave.en], zh: [state.zh, outcome, leave.zh] } as const

/** “Is there a size limit?”, 要押金吗: a figure says yes, and how much. */
const measured = {
  asks: pattern('iu')`
    \b(?:limits?|minimum|maximum|fees?|charges?|deposit|deadline|cut-?off|surcharge)\b|
    [费費](?![心力用时時劲勁])|[押订訂定]金|上限|限[额額重高制]|[门門][槛檻]
  `,
  figure: /\d|[一二两兩三四五六七八九十百千万萬]/u,
}

/** “It lasts twice as long” to “is it worth it?” */
const ofIt = /^\W*(?:it|they|that|those|these)\b/i

/** What is asked whether: the words behind 可以, before 行不行. */
const predicate = pattern('gu')`
  (?:可[不唔]可以|可[以否]|能[不唔]能|能否|[能会會要]|[会會][不唔][会會]|[使用需要][不唔][使用需要]|需要)
    ([^，。！？,!?吗嗎]{1,2})|([^，。！？,!?]{1,3})(?:行[不唔]行|得唔得|可以[吗嗎]|行[吗嗎])
`
const small = pattern('u')`
  [^\u3400-\u9fff]|
  [的了吗嗎呢是有没沒不能可以会會你您我们們请請问問这這那哪个個在和跟也都想要到就还還一上下来來去人用后後]
`

/** English words of the question that carry its matter. */
export const takesUp = (question: string, reply: string): boolean => {
  const own = new Set(question.toLowerCase().match(/[a-z]{5,}/g))
  return (reply.toLowerCase().match(/[a-z]{5,}/g) ?? []).some(
    (word) =>
      own.has(word) ||
      [/(?:s|ed|ing)$/, /d$/, /(?:i?e)?s$/].some((end) => own.has(word.replace(end, ''))) ||
      own.has(word.replace(/ie[sd]$/, 'y')),
  )
}

/** 能带狗吗 – 带狗押金两百: what is done with it is named, and the answer lies in that. */
const namesTheDeed = (question: string, reply: string): boolean => {
  // What stands before it tells the matter: 我要把网址搬走，邮件会不会断.
  const [, behind, before] = [...question.matchAll(predicate)].at(-1) ?? []
  return Array.from(behind ?? before ?? '').some((sign) => !small.test(sign) && reply.includes(sign))
}

/** Whether somebody asks for a yes, a no, or how it stands. */
const polarOf = (question: string): Polar | undefined => {
  const script = scriptOf(question)
  return bids[script].test(question) ? undefined : polarsOf[script].find(({ asks }) => asks.test(question))
}

/** “…, yes or no?”, 能还是不能: who asks so is answered by a yes, a no, or what it hangs on. */
const wantsAWord = pattern('iu')`
  \byes or no\b|\b(?:just|simple|straight) (?:an? )?(?:yes|no|answer)\b|
  ([\u3400-\u9fff])[得以]?(?:[还還]是|或者?是?)[不没沒唔]\1
`
const decides = {
  en: pattern('i')`
    \b(?:yes|yep|yeah|no|nope|not|never|sure|of course|certainly|absolutely|afraid|sorry|only|unless|depends|
      (?:it|they|you|we|that) (?:can|do|does|will|may|are|is))\b|n[’']t\b
  `,
  zh: pattern('u')`
    ^(?:[能行得有是对對係会會要需包都]|可以)|[不唔](?:[能行得用需会會收是准準让讓]|可以)|[没沒冇](?:[有得]|[办辦]法)|
    [，都也就还還]?(?:可以|能)(?![力量够夠])|只|除非|看[情您你]
  `,
}

/**
 * Whether a reply leaves a question of yes or no open: no word of it decides, says how theirs stands, or takes up what was
 * asked. Where the answer can be read, how it goes with anybody, and praise settle nothing.
 *
 * @param isKindly where nothing else was asked, what is said of “it” is said of the thing asked about
 */
export function leavesOpen(question: string, reply: string, isKindly = false): boolean {
  const script = scriptOf(question)
  const polar = polarOf(head(question))
  if (!polar) return false
  if (reply.trim() === '') return true
  if (scriptOf(reply) !== script) return false
  if (wantsAWord.test(question)) return !clausesIn(reply).some((clause) => decides[script].test(clause))
  const clauses = clausesIn(reply).filter(
    (clause) =>
      !points[script].test(clause) &&
      !orders[script].test(clause) &&
      !praises[script].test(clause) &&
      !(polar.isTheirs && rule[script].test(clause)),
  )
  if (clauses.some((clause) => polar.answers.test(clause) || (isKindly && ofIt.test(clause)))) return false
  if (polar.isTheirs) return true
  if (measured.asks.test(question) && clauses.some((clause) => measured.figure.test(clause))) return false
  const rest = clauses.join('\n')
  return script === 'zh' ? !namesTheDeed(question, rest) : !takesUp(question, rest)
}

/** Whether somebody wants to hear a yes or a no, whatever they wish for besides: 想补四片，还有吗. */
export const asksWhether = (asked: string): boolean =>
  (head(asked).match(/[^.!?。！？\n]+[?？]?/gu) ?? []).some(
    (one) => !bids[scriptOf(one)].test(one) && (polarOf(one) !== undefined || hasOrNot.test(one)),
  )
const hasOrNot = /有[没沒]有|有冇|有[^，。！？,!?]{0,10}[吗嗎]|[还還仲]有[吗嗎]/u

/** Whether every question of yes or no in what a customer said is left open, and there is one. */
export function leavesAllOpen(asked: string, reply: string): boolean {
  const sentences = head(asked).match(/[^.!?。！？\n]+[?？]?/gu) ?? []
  const questions = sentences.filter((one) => (one.endsWith('?') || isChinese(one)) && polarOf(one))
  const [word] = wantsAWord.exec(asked) ?? ['']
  return questions.length > 0 && questions.every((question) => leavesOpen(question + word, reply, true))
}
