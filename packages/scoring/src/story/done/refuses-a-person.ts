import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { roleEn } from '../text/roles.ts'

/** “a human”, “a live agent”, “anybody”. */
const personEn = `(?:humans?|persons?|people|some(?:one|body)|any(?:one|body)|staff|${roleEn}s?|(?:human|live) (?:support|chat|help))`
/** “can’t”, “am unable to”, “there is no way to”. */
const noEn =
  "(?:can(?:no|[’']?)t|can not|could(?: not|n[’']?t)|will not|won[’']?t|do(?:es)? not|do(?:es)?n[’']?t|(?:not |\\w+n[’']?t |un)(?:able|possible|allowed|permitted|authori[sz]ed)(?: for (?:me|us))? to|impossible to|no (?:way|option|means) (?:to|of)|never|no longer)"
/** Words in between: the next clause, and what nobody has to do, are no part of the no. */
const between =
  "(?:(?!(?:but|so|and|can|will|let me|need|have|want|worry|hesitate|until|before|without|\\w+[’']ll)\\b)[\\w’']+ ){0,4}?"
const handsOn =
  '(?:transfer|connect|put|pass|hand|get|give|offer|provide|switch|patch|forward|escalate|bring|fetch|find|have(?! to\\b)|direct|refer|route|arrange|speak|talk)\\w*'

const english: readonly RegExp[] = [
  // “I cannot transfer you to a human”, “we do not transfer to humans”, “I don’t have anybody here”.
  new RegExp(`\\b${noEn} ${between}${handsOn}\\b[^.!?;:,\\u2013\\u2014]{0,40}?\\b${personEn}\\b`, 'gi'),
  // “No humans here”, “there is no live agent”, “human support is not available”.
  pattern('gi')`
    \bno (?:live |real |human )?(?:humans?|people|agents?|operators?|staff)\b(?! (?:fees?|charges?|needs?))|
    \b(?:humans?|(?:live|human) (?:agents?|chat|support|help)|agents|operators) (?:is|are) (?:\w+ )?(?:not|un|off|
      closed|gone|away)\w*|
    \b(?:humans?|person|agent)\b[^.!?]{0,16}\b(?:is|are)(?: not|n[’']t) (?:possible|available|offered|supported)\b|
    \bonly (?:offer|provide|have|support)\b[^.!?]{0,16}\b(?:automated|chat ?bots?|bots?|self[- ]service|virtual)\b
  `,
  // “Before I transfer you, …”, “let me try to help you first”: not yet.
  pattern('gi')`
    \bbefore (?:that|(?:i|we)(?: can)? (?:get|transfer|connect|put|pass|hand|bring|find|escalate)|
      (?:transferr|connect|pass|gett)ing)\b[^.!?,]{0,40}|
    \b(?:let me|i[’']ll|i will|i can|i could|let[’']s)(?: first)? (?:try|see (?:if|whether)|attempt)\b[^.!?]{0,60}|
    \b(?:let me|i[’']ll|i will) (?:help|assist|look into)\b[^.!?]{0,24}\bfirst\b
  `,
  // “Not at this hour”, “nobody yet”.
  /^\W*(?:not|nobody|no one|none)\b[^.!?]{0,20}\b(?:hour|now|moment|today|tonight|yet)\b/gi,
  // “That’s not possible.” and nothing else.
  pattern('gi')`
    ^\W*(?:(?:(?:very |so |really )?sorry|unfortunately|apologies|
        i(?:[’']m| am) (?:very |so |really )?(?:sorry|afraid)|no|but)\W+)*(?:
      (?:that|this|it)(?:[’']s| is| will) not (?:be )?possible|not possible|
      (?:i|we) can(?:no|[’']?)t(?: do (?:that|this|it))?|(?:unfortunately|i(?:[’']m| am) afraid) not|
      we do(?:n[’']t| not)(?: do that)?|no)(?: (?:here|right now|at (?:the moment|this time|present)))?\W*$
  `,
]

const personZh =
  '(?:人工|真人|活人|[专專]人|客服|坐席|座席|[专專][员員]|[同]事|主管|[经經]理)(?![费費])(?:客服|服[务務])?'
/** 再、直接、给您：否定和动词之间只有这些词，才是同一句话。 */
const betweenZh =
  '(?:再|直接|立即|立刻|[马馬]上|[现現]在|而家|[暂暫][时時]|[这這呢][里裡边邊度]|[继繼][续續]|[单單][独獨]|[进進]行|[给給畀俾为為帮幫替同]|[您你]|用[户戶]|[顾顧]客|客[户戶]){0,6}'
/** 不用转、唔使轉不是拒绝。 */
const noZh =
  '(?:[无無]法|不(?:能[够夠]?|可以?|[会會]|得|予|方便)|[没沒]有?(?:[办辦]?法|[权權]限)|唔(?:可以|能[夠够]?|[会會]|得)|冇(?:[办辦]法|得)|未能|恕[不难難]|[难難]以|[不唔])'

const chinese: readonly RegExp[] = [
  // 无法为您转接人工、不能转人工、我们不提供人工服务、唔可以幫你轉真人
  new RegExp(
    `(?<![能可会會])${noZh}${betweenZh}(?:[转轉]接?|[接驳駁]入?|[转轉]?[驳駁]|提供|支[持援]|安排|[开開]通|[设設][有置]?|配[备備]?|[换換找叫])(?:[给給到至去俾畀]|[您你]){0,3}${personZh}`,
    'gu',
  ),
  // 无法转接、转不了、轉唔到
  new RegExp(`(?<![能可会會])${noZh}${betweenZh}[转轉]接|[转轉]?[转轉接驳駁](?:不了|[不唔][到倒]|不[过過]去)`, 'gu'),
  // 没有人工客服、呢度冇真人、没有人在
  pattern('gu')`
    (?<![有])(?:[没沒]有?|冇|[无無])(?:任何|其他|在[线線]的?|值班的?)?(?:[真活]人|人工)(?![费費])(?:客服|服[务務])?|
    (?<!有)(?:[没沒]有?|冇)人(?=在|喺|接|值班|上班|可以|能)|
    (?<!有)(?:[没沒]有?|冇)(?:其他)?(?:同事|客服|[专專][员員])(?=在|喺|值班|上班|可以|能|有空)|
    (?:[只仅僅淨净])(?:有|提供|支持|能用|得)(?:智[能慧]|自助|[机機][器械]人|AI)
  `,
  // 人工客服不在线、真人客服已下班
  pattern('gu')`
    (?:人工|真人)(?:客服|服[务務]|坐席|座席|[专專][员員])?(?:目前|[现現]在|而家|[暂暫][时時]|今[天日]|也|都|均|[还還]|
      已[经經]?)*(?:不(?:在|可用|提供|支持|上班)|[没沒]有?(?:上班|在|开|開)|未(?:上班|[开開]通)|唔(?:喺|在)|下班|收工|
      放工|休息|[离離][线線]|[关關][闭閉]|[暂暫]停)
  `,
  // 转人工前请先回答、我先帮您看看：还没有转。同事都下班了、收咗工。
  pattern('gu')`
    [转轉]接?(?:人工|真人|[专專][人员員])?(?:客服|服[务務])?[之以]?前|我先[帮幫给給替][您你](?:看|解|[处處]|[查问問])|
    (?:同事|大家|[专專][员員]|人工)[^，。！？]{0,4}(?:下班|收工|放工)|收咗?工|夜[晚里裡][^，。]{0,4}冇人
  `,
  // 不行。没有。唔得。整句只有一个“不”字
  pattern('gu')`
    ^(?:[很非常实實在真十分]*(?:抱歉|[对對]不(?:起|住)|唔好意思|不好意思)|[亲親您你]好?|[，,。！!~～\s])*
      (?:[这這呢]?[里裡边邊個个]?)(?:不行|不可以|不能|不[给給能会會]{0,2}[转轉]|[没沒]有|[没沒冇][办辦]?法|[无無]法|
      做不到|唔得|唔可以|冇)[的哦喔呢啊呀㗎啦了]*[。.！!~～\s]*$
  `,
]

/**
 * Where a message refuses to hand the customer on to a person, or says that there is none: by its form, whoever the person
 * would have been. Empty where it does not.
 *
 * @example
 * // utterance: 抱歉，无法为您转接人工。
 * refusesAPerson(utterance) // [[3, 11]]
 */
export const refusesAPerson = once((utterance): readonly Span[] => {
  const text = head(utterance.text)
  const forms = isChinese(text) ? chinese : english
  return forms.flatMap((form) =>
    [...text.matchAll(form)].map(({ index, 0: { length } }): Span => [index, index + length]),
  )
})

/** Opening times, days and spans in which somebody comes back: a no until then is no bare no. */
const whenEn = pattern('i')`
  \b(?:(?:until|till|from|after|at|by|before|around|about) (?:about |around )?(?:\d|
      (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday)\b)|tomorrow\b|
    (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|
    (?:within|in) (?:the next |about )?(?:\d+|an?|one|two|three|half an?|a few|the) (?:minutes?|hours?)\b)
`
const whenZh = pattern('u')`
  [\d一二三四五六七八九十两兩半](?:[点點]|[:：]\d|[个個]?(?:小[时時]|[鐘钟][頭头]|分[钟鐘]))|[明听聽][天早日]|
  [后後]天|(?:[周週]|星期|[礼禮]拜)[一二三四五六日天]
`

/** Where a message says when somebody will be there; `null` when it does not. */
export function saysWhen({ text }: { text: string }): Span | null {
  const searched = head(text)
  const found = (isChinese(searched) ? whenZh : whenEn).exec(searched)
  return found && [found.index, found.index + found[0].length]
}
