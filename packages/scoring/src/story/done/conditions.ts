import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { heard, type Utterance } from '../utterance.ts'

/** What one pays, is bound to or does not get besides the price: a fee, a lock-in, an exclusion, an end, what has to be done first. */
export interface Condition {
  kind: 'fee' | 'bound' | 'excluded' | 'ends' | 'first'
  span: Span
}

const money = String.raw`(?:[£$€¥]\d[\d.,]*|\d[\d.,]* (?:pounds|euros?|dollars|quid|per ?cent|%))`
const kinds: Readonly<Record<Condition['kind'], RegExp>> = {
  fee: new RegExp(
    [
      String.raw`\b(?:fee|charge|deposit|excess|surcharge|penalty|premium|postage|supplement)s?\b[^.!?]{0,24}${money}`,
      String.raw`${money}[^.!?,]{0,12}\b(?:fee|charge|deposit|excess|surcharge|penalty|supplement|extra|more|on top|each way|each time|per (?:person|night|day|bag|pet|guest|mile|km)|a (?:night|day|person|bag|pet|mile|km)|an hour)\b`,
      String.raw`\b(?:takes? off|keeps?|kept|deduct\w*|block|hold|less|minus|plus|extra|postage is|charge(?:d)?(?: at)?|add) (?:(?:you|another|a|the|of|about) ){0,2}${money}`,
      String.raw`\b(?:an?|the) (?:\w+ )?(?:fee|charge|deposit|penalty|excess|surcharge) (?:of|for|applies|is)\b|\bfree\b[^!?]{0,60}\bcosts? ${money}`,
      String.raw`\b(?:we|they|i) (?:keep|deduct|take off|charge|bill|kept|deducted|took off)\b[^.!?]{0,20}\b(?:first|one|night|month|fee|charge|deposit|${money})`,
      String.raw`\b(?:is|are|comes?) (?:extra|not included|charged separately|at your (?:own )?(?:cost|expense))\b|\byou(?:[’']ll| will| would)? (?:have to |need to )?pay\b[^.!?]{0,24}\b(?:yourself|extra|postage|shipping|difference|deposit)\b`,
      '另(?:外)?[收付计計算加]|另外(?:大概|大約|大约|要|再)?[^，。]{0,6}[花付收刷]|[要会會得需](?:另|再|先|多|[给給][您你])?(?:扣|[赔賠]|收|[补補]|加收|刷|付(?!款))(?!到|下|好)[^，。！？]{0,12}(?:\\d|[%％成元块塊]|[费費金款])|扣(?:除|掉|完|了)?[^，。！？]{0,6}(?:\\d|[%％成]|[费費金])|(?:[违違][约約]|押|解[约約])金(?!全?退)|手[续續][费費]|[帐帳賬]?[务務]?[处處]理[费費]|[预預]授[权權]|服[务務][费費]|[补補]考[费費]|自[付理费費][的喔哦]?|自己[付出]|(?:[检檢][测測查]|上[门門]|清[洁潔洗]|加急|夜[间間]|附加|手工|工本|材料|打包|搬[运運]|[维維]修|[违違]停)[费費] ?\\d|免[赔賠][额額]|[加每][^，。]{0,4}加[收]?\\d|(?:周末|[週周]六|晚上|夜间|夜間|[层層]|公里)[^，。]{0,6}加 ?\\d|[运運郵邮]?[费費] ?\\d+ ?(?:元|块|塊)?(?:要)?(?:不免|自)|(?<!\\d)[一二三四五六七八九]成(?:的)?(?:[违違][约約]|服[务務])',
    ].join('|'),
    'giu',
  ),
  bound: pattern('giu')`
    \b(?:runs|lasts|ties?|tied|locks?|locked|binds?|bound|commits?|signed)\b[^.!?]{0,20}\b(?:\w+ (?:months?|years?)|
      in)\b|
    \b(?:\d+|two|three|six|twelve|eighteen|twenty-four|a|one)[- ](?:months?|years?)[’']? (?:contract|term|minimum|
      commitment)\b|
    \b(?:new|minimum|fixed) (?:\d+[- ]months? |\w+-month )?(?:contract|term|commitment|stay|spend|order)\b|
    \bcontract (?:is|runs|lasts|of)\b|\bnotice (?:period|of)\b|\b(?:week|month|day)s?[’']? notice\b|
    \bcan[’']?t (?:leave|cancel|quit|get out|switch)\b[^.!?]{0,20}\b(?:before|until|earlier|for|during)\b|
    [要得需][^，。]{0,2}[签簽绑綁][^，。]{0,2}[\d一二两兩三半]|[签簽绑綁][约約]?\s?[\d一二两兩三半]+ ?[个個]?[年月]|
    [绑綁][约約定]|[要得]用[满滿]|(?:合[约約同]|[约約]期)[^，。]{0,4}[\d一二两兩三半]|
    提前(?:退|解[约約]|取消)[^，。]{0,6}[赔賠付扣]
  `,
  excluded: pattern('giu')`
    \b(?:except|excluding|excludes?|excluded|apart from|other than|but not|
      not (?:on|for|in|including|covered|included|valid)|
      (?:do|does|wo|is|are)n[’']t (?:cover|covered|include|included|valid|apply|work (?:for|on)|count|refundable)|
      does not (?:cover|include|apply)|non-?refundable|
      only (?:applies|valid|on (?:weekdays?|\w+days?|orders?|full|selected|items?)|for|a|if|when|faults?|the)\b|
      one per (?:household|person|customer|order))\b|
    不[含包][^，。！？]{0,6}(?:[费費税稅险險餐票件]|[运運]|安[装裝]|[配送]|押金|[门門][票])|
    不(?:[报報]|[赔賠]|[适適]用|免|[计計]入|算(?!贵|貴|多|少|晚|啥))|[不没沒無无][能法]用|用不了|不?除外|除了|
    (?<!可以)[仅僅只]限|
    (?:[费費票金课課]|拆[了过過封]|[后後起内內]|[过過]了|[品机機衣类類])[^，。不]{0,5}(?:就|都|也)?不(?:能|可以?)?
      (?:[退换換用改])|(?:退|[换換]|改)不了|[换換拆买買用开開][了过過封][^，。]{0,2}不(?:能|可以?)?[退换換]|
    不在[^，。]{0,8}(?:[里裡内內]|[范範][围圍])
  `,
  ends: pattern('giu')`
    (?:\bexpires?|(?:\bis|\bare|\bbe|[’']re|[’']s) lost|runs? out|lapses?|renews?|rolls over|turns into|automatically|
      by itself)\b|
    \b(?:then|after (?:that|which|the first)|afterwards?|from (?:month|the))\b[^.!?]{0,40}(?:[£$€]?\d|
      \b(?:we keep|full price|charged?|extra|more)\b)|
    \b(?:for|in) (?:the )?first (?:\w+ )?(?:months?|days?|weeks?|year)\b|
    \b(?:until|till|before) [^.!?,]{2,30}[.,;] ?(?:after|then|later)|
    到期|[过過]期|自[动動](?:[扣续續转轉])|之[后後]每[月年周週]|[满滿起]?第[二三四\d][年月期节節个個]+起?|
    [过過]了[^，。]{0,4}[要就收扣不]|[月年][底内內]用完|清零|作[废廢]
  `,
  first: pattern('giu')`
    \b(?:if|when|once|as long as|provided) you (?:spend|book|buy|order|attend|stay|keep|pass|sign|return|pay|close|
      leave|stop)\b|\bin (?:its|the) (?:original )?(?:box|packaging)\b|\b(?:unworn|unopened|unused)\b|\bin writing\b|
    \bat least (?:\d+|two|three|four|five|six|eight|ten)\b|\bspend (?:at least )?[£$€]\d|
    \byou need to (?:pass|spend|attend|keep)\b|
    [满滿] ?[\d一二三四五六七八九十两兩]+[^，。]{0,6}(?:可[用以]|才|免|起)|才(?:能|可以?|算|免|有|[适適]用|收)(?!看)|
    以上(?:同行|才)|未?拆封|(?:要|需|[须須])[^，。]{0,8}[证證]明|上[满滿]
  `,
}

/** What is told of a refund, or in kindness, binds nobody: “no deposit”, 不收手续费. */
const spared = pattern('iu')`
  \b(?:no|without|waive\w*|free|n[’']t (?:charge|any)|not charge|refund(?:ed)? (?:the|your|you)|back)\b|
  (?:不(?:[会會再另用需要必]|[额額]外|另外)*|免|[无無]|[没沒]有?)(?:任何)?(?:收|付|扣|[^，。]{0,2}[费費金])|
  [退返][还還][您你给給]|免[费費]$|[赔賠补補][您你给給]
`

export const conditionsIn = once((utterance): readonly Condition[] => {
  const text = head(utterance.text)
  const found: Condition[] = []
  for (const kind of Object.keys(kinds) as Condition['kind'][])
    for (const { 0: words, index } of matchesIn(kinds[kind], text, MOST)) {
      const span: Span = [index, index + words.length]
      const [start, end] = sentenceAround(text, span)
      if (/[?？]/.test(text.charAt(end))) continue
      if (kind === 'fee' && spared.test(clauseBefore(text, start, span))) continue
      found.push({ kind, span })
    }
  return found.sort((a, b) => a.span[0] - b.span[0])
})
const MOST = 4

/** The clause that a place stands in, up to its end. */
function clauseBefore(text: string, start: number, [from, to]: Span): string {
  const before = text.slice(start, from)
  return (
    before.slice(Math.max(...[',', '，', ';', '；', ':', '：'].map((mark) => before.lastIndexOf(mark))) + 1) +
    text.slice(from, to)
  )
}

/** “Terms apply”, 以活动规则为准: that there are conditions, and not which. */
const unnamed = pattern('iu')`
  \b(?:(?:certain |some |usual |standard |the )?(?:terms|conditions|exclusions|restrictions|t ?& ?cs|t and cs)
      (?: and conditions)? (?:do |will |may )?appl(?:y|ies)|
    subject to (?:our |the |certain |usual )?(?:terms|conditions|t ?& ?cs)|(?:see|check|read|refer to|in) (?:our |
      the )?(?:terms|small print|t ?& ?cs|conditions)\b[^.!?]{0,30}(?:for|$|[.!]))|
  (?:以|依|按)[^，。！？]{0,10}(?:[规規][则則定]|[办辦]法|[条條]款|公告|[页頁]面|[说說]明|
    [细細][则則])[^，。！？]{0,4}(?:[为為][准準主]|[办辦]理|[为為])|
  [详詳](?:情|[细細])?[^，。！？]{0,3}(?:[见見]|看|[请請]?[参參][见考閱阅]|依|以|查)[^，。！？]{0,12}(?:
    [规規][则則定]|[条條]款|[办辦]法|[页頁]面|公告|官[网網]|[网網]站|[为為])|
  有(?:一定|一些|相[关關])(?:[的]?[条條]件|限制)
`

/** Where a message says that there are conditions and names none of them. */
export const unnamedIn = once((utterance): Span | null => {
  const found = unnamed.exec(head(utterance.text))
  return found &&
    conditionsIn(utterance).every(({ span }) => span[0] >= found.index && span[1] <= found.index + found[0].length)
    ? [found.index, found.index + found[0].length]
    : null
})

/** “Do you still want it?”, 这样您还要换吗？: they may still say no. */
const leavesToThem = pattern('iu')`
  \b(?:do you (?:still )?want|shall i|should i|would you (?:still )?like|is that (?:ok|okay|all right|alright|fine)|
    okay with you|before (?:i|we|you) |let me know (?:if|whether)|you can still (?:decide|cancel)|up to you|
    happy (?:with that|to go ahead))\b|
  您?[还還](?:要|想|[换換办辦])[^，。]{0,6}[吗嗎]|可以[吗嗎接][？?受]?|[这這][样樣]?(?:可以|行|OK)?[吗嗎]|[您你]看|
  您(?:再)?[考决決][虑慮定]|先跟[您你][说說][^，。]{0,4}[清明]|之前跟[您你][说說]
`

export const leavesItToThem = ({ text }: Utterance): boolean => leavesToThem.test(head(text))

/** Conditions are told as what was not said before, and owned. */
export const ownsThem = (utterance: Utterance): boolean =>
  heard(utterance, 'apology', 'ownership').some(({ data }) => data.grade !== 'courtesy')
