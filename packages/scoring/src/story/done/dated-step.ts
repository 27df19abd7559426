import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import type { TimeKind } from '@attune/language/time'
import { timesAhead } from '../../timeline/said-time.ts'
import { onceIn } from '../once.ts'
import { contentWords, countWords } from '../text/content-words.ts'
import { covering } from '../text/covering.ts'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { clauseAround, sentenceAround } from '../text/sentence-around.ts'
import { takenUp } from '../text/shared-words.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { heard } from '../utterance.ts'
import { confesses } from './confesses.ts'

/** Times at which something happens; a length or a wait is none. */
const dates: readonly TimeKind[] = ['deadline', 'within', 'at']
/** In such a sentence a time is no step. */
const others: readonly SignalKind[] = [
  'question',
  'refusal',
  'dismissal',
  'blame',
  'buck-passing',
  'closing',
  'goodbye',
  'pressure',
  'wait-notice',
  'watches',
]
const no = pattern('i')`
  \b(?:no|not|never|cannot|unless|only after|earliest|was|were|did|had|closed|shut|full|fully booked|sold out|
    unavailable|taken|(?:payment|bill|rent|fee|balance|instal?ment)s? (?:is|are) due)\b|n[’']t\b|
  [没沒冇未](?!问题|問題|事|意外)|不(?![用收另])|才[能会會可]|[满滿]了|[约約订訂排][满滿]|[关關][门門]|休息|公休|打烊|
  [您你妳] ?[在于於]?[\d一二三四五六七八九十]{1,3} ?[号號日][^，。]{0,6}[的过過]
`
/** 不缺的话, “if nothing is missing,”, 到没到: what is only supposed, or left open, denies nothing. */
const open = pattern('giu')`
  [^，。！？]{0,10}的[话話]|(?:如果|若|要是)[^，。！？]{0,12}(?=[，,])|
  \bif [^.!?,]{1,40},|
  ([\u3400-\u9fff])[没沒不唔]\1
`
/** “No. Check-in is at two.”: when it is so for everybody, and nothing is done. */
const saysNo = pattern('i')`
  ^\W*(?:no|nope|nah|sorry,? (?:but )?no|unfortunately|i[’']m afraid)\b|
  ^(?:不[行能]|[不唔]可以|没办法|沒辦法|唔得|沒有辦法)
`

/** “Great to have you with us today”, “only if you decide in the next ten minutes”: ceremony and pressure do nothing. */
const ceremony = pattern('giu')`
  \b(?:great|good|lovely|nice|happy|glad|pleased|delighted|pleasure|excited) to (?:have|see|meet|serve|help|hear|
    be)\b[^.!?,;–—]*|\b(?:have an?|enjoy|welcome|hope|wish(?:ing)?|thank(?:s| you))\b[^.!?,;–—]*|
  (?:很高[兴興]|[荣榮]幸|感[谢謝]|祝|[欢歡]迎)[^，。！？]*
`
const presses = pattern('iu')`
  \b(?:only|but only) if you\b|\bif you (?:decide|order|book|buy|act|sign|pay|say yes)\b|
  \b(?:offer|deal|sale|price) (?:ends|expires|closes|is only)\b|
  只有[^，。！？]*才|[错錯][过過]
`
/** Somebody of the service, the customer, or a thing on its way; and what is done or happens to it. */
const act = pattern('iu')`
  \b(?:we|i|our|us|my|you|yours?|he|she|they|him|her|someone|somebody|(?:a|an|the|our) (?:\w+ )?(?:fitter|engineer|
      technician|driver|courier|colleague|manager|team|plumber|electrician|nurse|doctor|vet|crew|carrier|van)|it|both|
    all|money|refund|credit|payment|parcel|package|order|delivery|replacement|new one|another|please|
    (?:must|can|may|will|need to|ha(?:s|ve) to)(?: be)?|the (?:\w+ )?(?:part|piece|pair|one|bill|invoice|ticket|room|
      table|slot|class|lesson|line|power|water|service|app|site|update|fix))\b|[’'](?:ll|ve)\b|
  \b(?:com(?:es?|ing)|arriv\w+|ship\w*|sen[dt]s?|goes|going|deliver\w*|refund\w*|credit\w*|starts?|begins?|
    fit(?:ted|s)?|repair\w*|replac\w+|calls?|rings?|writes?|collect\w*|pick\w*|bring\w*|paid|pays?|reset|booked|
    mov\w+|chang\w+|check\w*|fix\w*|ready|back|done|leaves|lands?|reopen\w*|open(?:s|ing)? again)\b
`
const weather = pattern('iu')`
  ^\W*(?:it(?:[’']s| is| will be)|the (?:sky|weather|sun)\b|today is) [^.!?]*\b(?:rain\w*|snow\w*|sunny|blue|cold|hot|
    warm|nice|lovely|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b
`
const actInChinese = pattern('u')`
  [来來到送寄发發退补補换換修装裝取拿打回联聯通办辦理排开開查核测測做改转轉派约約接完交付上落赔賠印拆搬走出扣免有留订訂]|
  [给給帮幫]|恢[复復]|[您你我咱佢]|[师師]傅|可以|搞|好(?=[，。！]|$)
`

/**
 * A sentence that says what happens when: “A fitter comes tomorrow at nine”, 师傅明天九点上门. Whoever does it, the customer
 * knows what comes next. Something is done in it, by somebody or to a thing of theirs: “The sky is blue today” has a day and
 * no step. `null` when no sentence does.
 */
export const datedStep = onceIn((story, utterance): Span | null => {
  const text = head(utterance.text)
  if (saysNo.test(text)) return null
  const isOther = covering(heard(utterance, ...others).map(({ span }) => sentenceAround(text, span)))
  const inChinese = isChinese(text)
  const shared = takenUp(utterance, lastCustomerTurn(story, utterance))
  const isSorry = covering(heard(utterance, 'apology').map(({ span }) => sentenceAround(text, span)))
  for (const { expression } of timesAhead(text, utterance.at, { timeZone: null, hours: null })) {
    const sentence = sentenceAround(text, expression.span)
    // 那是垫圈没压好，师傅今天五点过去换: what denies stands in another clause.
    const said = (inChinese ? clauseAround(text, expression.span) : text.slice(...sentence)).replace(open, '')
    if (!dates.includes(expression.kind) || isOther(sentence) || no.test(said)) continue
    if (inChinese && isSorry(sentence) && (ourFailing.test(said) || !isAct(said, inChinese))) continue
    const whole = text.slice(...sentence).replace(ceremony, ' ')
    if (presses.test(whole) || wasDue.test(whole) || confesses(text, [sentence[0], sentence[0]])) continue
    if (
      isBare(whole) ||
      isAct(whole, inChinese) ||
      (shared !== null && shared.span[0] >= sentence[0] && shared.span[0] < sentence[1])
    )
      return sentence
  }
  return null
})

/** 是我們晚上九點當機, beside a word of regret: when it went wrong, not what comes. */
const ourFailing = /[是係]我[们們哋]?|[让讓害][您你]|[当當][机機]|出的?包/u

/** “30 June, by midnight.”, 三个工作日: to whoever asked when, the time alone says it. */
const isBare = (said: string): boolean =>
  /\d|[a-z]|[内內前号號]/iu.test(said) &&
  !/\b(?:is|are|was|were|has|have)\b|[是有在很]/iu.test(said) &&
  countWords(contentWords(said.replace(times, ' '))) === 0
const times = pattern('giu')`
  \b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|
  \b(?:january|february|march|april|may|june|july|august|september|october|november|december|midnight|noon|morning|
    afternoon|evening|tonight|tomorrow|today|hours?|minutes?|days?|weeks?|months?|working|latest)\b|
  [一二两兩三四五六七八九十\d今明后後周週星期工作日天小时時分钟鐘点點上下午早晚内內前]+
`

const isAct = (said: string, inChinese: boolean): boolean =>
  inChinese ? actInChinese.test(said.replace(weekday, ' ')) : act.test(said) && !weather.test(said)
/** 上午, 回 of 上回: signs of time do nothing. */
const weekday = /[上下][午周週个個]|[今明后後昨][天日]|有[点點]|天[气氣]很?好/gu
/** 本该48小时内发出, “it was supposed to come by Monday”: it was due, and did not come. */
const wasDue = pattern('iu')`
  \b(?:should|ought to) have\b|\b(?:was|were) (?:supposed|meant|due) to\b|
  本[该該应應]|[原本][本来來][^，。]{0,3}[应應该該]|原[定计計]|[应應][该該]?已[经經]?
`
