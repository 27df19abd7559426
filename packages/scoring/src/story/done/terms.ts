import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { heard } from '../utterance.ts'

/** What one has to pay, keep to or give up: the terms of an offer. */
const terms = pattern('i')`
  \b(?:minimum (?:term|of|spend|order|stay)|
    (?:\d+|two|three|six|twelve|a|one)[ -](?:month|year)s?[’']? (?:contract|term|minimum|commitment)|
    tie[sd]? (?:you )?in|lock(?:s|ed)? (?:you )?in|leav(?:e|ing) early|notice period|(?:week|month|day)s?[’']? notice|
    early (?:exit|termination)|that[’']s \d+ months|pay off|(?:has|have) been deducted|(?:is|was|will be) deducted|
    (?<!\bno )(?:cancellation|admin|set-?up|booking|service|restocking|exit|late|delivery|joining) (?:fee|charge)s?|
    (?:fee|charge|deposit|surcharge|excess|penalty) (?:of|applies|is)|non-?refundable|not (?:include|cover|refund)|
    doesn[’']t (?:include|cover)|only (?:applies|valid|on|if|when)|excludes?|
    [£$€]\d[\d.,]* (?:extra|more|on top|each time)|extra [£$€]\d|payable (?:to|on|at)|
    then (?:it[’']s |it is )?[£$€]\d|from (?:the )?\w+(?: \w+)? (?:on )?(?:it is|it[’']s) [£$€]\d)|
  违约金|違約金|解约|解約.{0,8}[付扣]|押金|手续费|手續費|[要得会會需](?:另?[扣付收加]|自付)|
  扣[一二三四五六七八九十半百0-9]|签约|[簽綁]約|合[约約]期|起订|期[间間]不能|
  [后後就起內内]不能(?:[换換退改转轉]|取消)|[仅僅只]限|不含|另[计計]|分.{1,3}[个個]月|才(?:能|可以)|满.{1,6}才|
  滿.{1,6}才|(?:超[过過]).{1,8}[付扣元]
`

/** Where a message names terms, those that the reader hears included; `null` where it names none. */
export const termsIn = once((utterance): Span | null => {
  const [signal] = heard(utterance, 'condition')
  if (signal) return signal.span
  const found = terms.exec(head(utterance.text))
  return found && [found.index, found.index + found[0].length]
})

/** A yes without any string: “anytime, no problem”, 隨時都能取消，您放心訂！ */
const unbounded = pattern('i')`
  \b(?:(?:completely|totally|absolutely|entirely|really|yes,|it[’']s|it is|that is|they are) free\b
      (?! (?:up|for|until|to))|free of charge|
    no (?:catch|strings|conditions|contract|limits?|(?:extra )?(?:charge|cost|fees?))|
    nothing (?:to (?:pay|worry)|whatsoever)|as long as you (?:like|want)|any time you (?:like|want)|any ?time|
    whenever you like|no problem at all|without any (?:fee|condition))\b|
  [随隨][时時便]都?(?:可以|[能用行退]|取消)?|[没沒]有[没沒]有|
  (?:[没沒]有|冇)(?:任何)?(?:要求|[条條]件|限制|[费費]用|手续费|手續費)|不收[费費]|完全免[费費]|都免[费費]|
  您?放心[办辦订訂买買用充]|多久都
`

export const unboundedYes = once((utterance): Span | null => {
  if (termsIn(utterance)) return null
  const found = unbounded.exec(head(utterance.text))
  return found && [found.index, found.index + found[0].length]
})

/** “By the way”, 对了: something that had been left out is added. */
export const addsLater = pattern('i')`
  \b(?:by the way|btw|oh,? (?:and|also|just|one)|just so you know|please note|forgot to (?:say|mention)|
    i should (?:add|mention)|also note|bear in mind|one (?:more )?thing)\b|
  ^[哦噢喔啊]|[对對]了|忘了[说說跟]|顺便说|順便說|提醒[您你一]|[补補]充一
`

/** “What’s the catch?”, 有冇伏: what there is to mind is asked for in so many words. */
const catchAsked = pattern('iu')`
  \b(?:the|any|a) catch\b|\bstrings attached\b|\b(?:no|any) strings\?|\bhidden (?:fees?|costs?|charges?)\b|
  \b(?:small|fine) print\b|\btoo good to be true\b|\b(?:really|truly|actually|genuinely) free\b|
  \bwhat are the (?:terms|conditions)\b|\bunder what conditions\b|
  \b(?:some|any)thing (?:that )?(?:i[’']m|i am|we[’']re|you[’']re) (?:missing|overlooking|not (?:seeing|telling))|
  有(?:[什甚][么麼]|啥)[^，。？?]{0,4}[没沒](?:看到|注意|[说說写寫讲講])|
  有(?:[什甚][么麼]|[啥咩冇]|[没沒]有?)?[^，。？?]{0,4}(?:[条條]件|限制|套路|[坑伏]|陷阱|[猫貓][腻膩]|眉角)|
  (?:[坑伏]|套路|陷阱|[猫貓][腻膩])[没沒冇吗嗎不]|真的?[^，。？?]{0,8}(?:一分[钱錢]|免[费費]|不用[付花钱錢])|
  [隐隱]藏[费費]
`
/** “Anything I should know?” is that too, where something is offered. */
const caveatAsked = pattern('iu')`
  \banything (?:else )?(?:i|we) (?:should|need to|ought to|have to) (?:know|watch|look out|be aware|bear in mind)|
  \bwhat (?:should|do) (?:i|we) (?:need to |have to )?(?:watch|look) out for|
  [要该該](?:特[别別])?(?:[注留]意|[留小当當]心)(?:[的啥咩嗎吗]|[什甚][么麼])|
  (?:[注留]意)[些点點]?(?:[什甚][么麼]|[啥咩])
`
const offer = pattern('iu')`
  \b(?:free|half[- ]price|offers?|deal|trial|discount|plan|contract|sign|ad|advert|membership|loan|bundle)\b|[%£$€]|
  [免送折贷貸元]|[优優]惠|月租|年[费費]|[会會][员員]|套餐|方案|合[约約]|[广廣]告|活[动動]|利率
`

export const asksForTheCatch = once(
  ({ text }) => catchAsked.test(head(text)) || (caveatAsked.test(head(text)) && offer.test(head(text))),
)

/** “No catch at all!”, 没什么要注意的: there is nothing to mind. */
const noCatch = pattern('iu')`
  ^[^.!?]{0,30}\b(?:no (?:catch|strings|hidden|small print|conditions?|terms)|none|nope|nothing|
    not (?:really|at all|a thing)|(?:completely|totally|really|absolutely) free)\b|
  ^[没沒]有?(?:的|[，,]?[没沒]有)|
  ^[^，。！？!?]{0,6}(?:[没沒冇]有?(?:任何|[什甚][么麼]|[啥咩])?[^，。！？!?]{0,6}(?:[条條]件|限制|套路|[坑伏要该該]|
      陷阱|[猫貓][腻膩]|眉角|[注留]意)|真的?[^，。]{0,8}(?:一分|免[费費]|不用)|完全免)
`
const praises = pattern('iu')`
  \b(?:simple as that|every(?:one|body)[’']?s? (?:who|is|loves?|tak(?:es|ing)|gets?|wants?|does|says)\b|
    (?:great|good|fantastic|amazing|unbeatable) (?:value|deal|price)|delighted|loves? (?:it|them)|just what the|
    all (?:very )?standard|brilliant|fantastic)\b|
  划算|超值|[好很超真][值抵]|省[心事]|[简簡][单單]|正[规規]|[随隨]便|(?:大家|[好很]多[^，。]{0,6})都|
  就[是係][^，。]{0,4}[广廣]告
`
const invites = pattern('iu')`
  \b(?:sign (?:you )?(?:up|here)|as much as you like|set (?:you|it) up|get (?:it|one|you) (?:sent|started|set|booked)|
    tick|order|book|apply|join|grab|click|enter your (?:card|bank|details)|off you go|go ahead|scan)\b|
  [线線網网]上|上[网網]|[扫掃][码碼]|拍[个個照]|填[张張一个個][^，。]{0,2}|
  (?:直接|可以|就能|就可以|[马馬]上|立即)[办辦申开開下买買上]|[绑綁]|[签簽][个個]?[字名]|[开開]通|[办辦]理
`

/** Nothing to mind, everybody loves it, sign here: asked for the terms, one who sells talks them away. */
export const talksAway = once((utterance): Span | null => {
  const text = head(utterance.text)
  const found = termsIn(utterance) ? null : noCatch.exec(text)
  return found && praises.test(text) && invites.test(text) ? [0, found[0].length] : null
})

/** The terms are waved aside: “nobody reads the small print”, 条款都是走个形式. */
const waved = pattern('i')`
  \b(?:terms|small print|fine print|contract|conditions|policy|fees?)\b[^.!?]{0,40}\b(?:formality|formalities|
    standard|boring|nobody reads|no need|don[’']t (?:need|have) to|don[’']t worry)\b|
  \b(?:don[’']t worry about|never mind|no need to (?:read|look)|nobody reads|forget)\b[^.!?]{0,24}\b(?:terms|
    small print|fine print|contract|conditions|fees?)\b|
  (?:[条條][款件]|合[同约約]|细则|細則|协议|協議)[^。！？!?]{0,10}(?:形式|不用[细細]?[看管理]|[没沒]人看|冇人睇|
    [随隨]便看|都一[样樣]|唔使睇)
`

export const wavesAside = once((utterance): Span | null => {
  const found = waved.exec(head(utterance.text))
  return found && [found.index, found.index + found[0].length]
})
