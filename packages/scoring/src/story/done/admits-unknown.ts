import type { Span } from '@attune/core'
import { timesAhead } from '../../timeline/said-time.ts'
import { questionsIn } from '../asked/questions-in.ts'
import { once } from '../once.ts'
import { contentWords, countWords } from '../text/content-words.ts'
import { covering } from '../text/covering.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { heard, type Utterance } from '../utterance.ts'
import { promisesNews } from './promise.ts'

/** “I can’t tell you yet”, “I won’t swear to it”, 今天到不到我说不准: something is open, and it is said so. */
const open = pattern('iu')`
  \b(?:he|she|they|\w+ \w+) can (?:judge|tell|say|decide)[^.!?]{0,12} (?:and|but) (?:i|we) can[’']?t\b|
  \b(?:has|have)n[’']t (?:confirmed|decided|answered|heard)|
  \b(?:i|we) can(?:no|[’']?)t (?:speak|answer|decide|vouch) for (?:her|him|them|the)\b|\bso i can[’']?t say\b|
  到不到[^，。,]{0,4}[说說][不唔][准準]|[说說講讲][不唔][准準好死上]|[说說講讲][不唔]到[^，。,]{0,4}[数數日時时]|
  我而家[講讲]唔到|[还還][没沒冇]有?(?:[拆排定确確]|出[来來]|消息)|答不了[您你]|[没沒]法替|
  [没沒冇][办辦]?法[^，。,]{0,4}(?:[说說講讲]|保[证證])[^，。,]{0,3}(?:一定|[绝絕肯][对對定]|百分|[准準]|保[证證])|
  不[敢好](?:[跟同给給和]您)?[说說講讲]
    (?![^，。！？]{0,6}是?(?:安全|[没沒冇](?:事|[问問][题題])|放心|[适適]合|[无無]害))|看不到[^，。,]{0,8}[进進]度|
  (?:[没沒]有|冇)[^，。,]{0,10}(?:数据|數據|[准準]信)|
  (?:我|[这這][边邊里裡]|手[上头頭边邊])[^，。,]{0,3}(?:[没沒]有|冇)[^，。,]{0,10}(?:[资資][料讯訊]|信息|
    [记記紀][录錄]|安排)|我不[编編]|[现現]在[^，。,]{0,6}是空的|
  \b(?:i|we)(?: honestly| really| just| simply)? (?:don[’']?t|do not|can[’']?t|cannot|couldn[’']t|won[’']t|
    wouldn[’']t)(?: yet| honestly| really)? (?:know|tell|say|judge|promise|swear|be sure|guess)(?: you)?(?: that| this| it)?(?: (?:
      yet|(?:the|your|its|which|whose) [\w ]{2,24}? yet|yes|either way|if|whether|when|
      how (?:long|much|many|well|soon|clean)|what|which|until|till|for (?:sure|certain)|exactly|about|to it|
      (?:it|they|this|that|we|you) (?:will|would|won[’']t))\b|
    (?<=promise(?: you)?(?: that)?) (?:it|they|this|that|we|you)[’']ll\b|(?=[.,;]))
`

/** “I’m not sure”, “that would be a guess”, 这个我拿不准, 不敢乱说: known by whoever doubts, and not by what is doubted. */
const doubts = pattern('iu')`
  \b(?:i[’']m|i am|we[’']re)(?: really| honestly| just)? not (?:\w+ly |quite |too )?(?:sure|certain)(?=[.,;:–—]| [–—-]| (?:
      about|if|whether|on (?:that|this)|of (?:that|it|this)|yet|myself|either)\b)
    (?![^.!?,;]{0,24}\b(?:you (?:mean|want|refer|are)|i (?:understand|follow|see)))|
  \b(?:won[’']t|wouldn[’']t|don[’']t (?:want|like) to|not going to|rather not|prefer not to|shouldn[’']t|mustn[’']t|
    not (?:one|something|a thing)(?: i want)? to) (?:guess|be guessing|make (?:it|something|one) up)\b|
  \b(?:be|is) (?:just |only )?(?:a guess|guesswork|guessing)\b|
  \b(?:beyond|outside|more than) (?:what|anything)? ?(?:i|we) (?:can )?(?:know|say|tell|judge)\b|
  \bno way (?:for (?:me|us) )?to (?:know|tell)\b|
  (?:我|[这這][個个点點边邊]|呢[个個]|真的?)(?:我|真的?|[也还還]|其[实實]|[暂暫][时時]|老[实實][说說])?(?:
    [没沒][办辦]?法|[无無]法|[不唔])(?:[太大能敢好]|是很)?(?:[确確肯]定|清楚|了解|好[说說])
    (?![^，。！？,]{0,6}[您你][说說指要想问問讲講])|
  (?<![您你][^，。！？,]{0,4})(?:[拿吃摸]不[准準]|[没沒冇]有?把握|[不唔][想敢能好会會愿願](?:[跟给給同和][您你])?(?:
      用|[瞎乱亂胡随隨憑凭][便空]?)?(?:[猜矇蒙]|(?<=[瞎乱亂胡便])[说說讲講答回噏编編报報]))
`

/** Where a service message says that something cannot be known or promised yet; `null` where it does not. */
export const unknownIn = once((utterance): Span | null => {
  const [signal] = heard(utterance, 'admits-unknown')
  if (signal) return signal.span
  const text = head(utterance.text)
  // Who is not sure and asks back wants to know what was meant.
  const found = open.exec(text) ?? (questionsIn(utterance).length === 0 ? doubts.exec(text) : null)
  return found && [found.index, found.index + found[0].length]
})

/** “I haven’t tried it”, “I don’t have the card in front of me”, 成分表我手上没有: there is nothing to go by. */
const noGround = pattern('iu')`
  \b(?:i|we)(?: \w+ly)? (?:don[’']t|do not|haven[’']t|have not)(?: actually| yet)? (?:(?:have|got) (?:the|your|their|
      its|that|an?|any) [^.!?,;]{2,40}?(?:in front of me|to hand|here|with me|on me|on my screen)|
    (?:seen|tried|tested|checked|asked|read|looked|been|opened|measured)\b)|
  \b(?:i|we)(?:[’']ve| have) (?:never|not) (?:seen|tried|tested|been (?!told|given)|managed to|heard from)|
  \bi[’']m (?:no|not an?) (?!problem)\w+,? but\b|\b(?:i|we) can(?:no|[’'])t (?:see|look into|open|reach|get into) |
  手[上头頭边邊](?:[没沒冇]|暂时没)|
  (?<![您你][^，。！？,]{0,6})(?:
    (?:[没沒冇]有?|未)(?:[试試去查问問看测測拆][过過]|仔?[细細]看|[能]?[联聯][系繫絡络][上到])|
    (?:[这這我][里裡边邊]?|我哋|系[统統])[^，。！？,]{0,3}[看查睇]不到)
`
/** And yet it is so. */
const isSure = pattern('iu')`
  \b(?:yes|of course|i[’']m (?:\w+ )?sure|no question|bound to|always|never|they all|
    (?:be|is|it[’']s) (?:totally |perfectly |fully )?(?:fine|safe|ok(?:ay)?)|go ahead)\b|
  [肯一]定|[绝絕][对對]|[实實]得|[当當]然|放心|[没沒冇](?:事|[问問][题題])|都(?:[能会會]|可以)|百分
`

/** Where a message has nothing to go by, says so, and is sure all the same; `null` where it does not. */
export const guessedIn = once((utterance): Span | null => {
  const text = head(utterance.text)
  const found = noGround.exec(text)
  if (!found) return null
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
  return isSure.test(rest) ? [found.index, found.index + found[0].length] : null
})

/** Whether words stand in such a sentence: “I can’t tell you yet” refuses nothing. */
export function isAdmission(utterance: Utterance): (span: Span) => boolean {
  const span = unknownIn(utterance)
  return covering(span ? [sentenceAround(utterance.text, span)] : [])
}

/** That a time is named is all that counts here, whatever instant it is. */
const anywhere = { timeZone: null, hours: null }

/** The sentence in which a message says when there will be news: “five o’clock, I’ll be back to you”, 五點前回您. */
export const saysWhen = once((utterance): Span | null => {
  const { text, at } = utterance
  for (const { expression } of timesAhead(head(text), at, anywhere)) {
    const sentence = sentenceAround(text, expression.span)
    if (promisesNews(text.slice(...sentence))) return sentence
  }
  return null
})

/** Whether a message also says what is known: enough words besides the sentence that admits what is not. */
export function tellsBesides(utterance: Utterance, least = ENOUGH): boolean {
  const span = unknownIn(utterance)
  if (!span) return false
  const [start, end] = sentenceAround(utterance.text, span)
  return countWords(contentWords(`${utterance.text.slice(0, start)} ${utterance.text.slice(end)}`)) >= least
}
const ENOUGH = 3

/** Who or what decides is named: “your dentist can judge”, “a swab kit shows it”, 要看您夜间用多少, 问一下药师. */
export const decider = pattern('i')`
  \b(?:test(?:ing)?|swab|sample) ?(?:kits?|strips?|pots?)\b|
  \b(?:have|get|had) (?:it|them|one|that|this) (?:tested|checked|measured|looked at|analysed|x-rayed)\b|
  \b(?:ask|check with|show it to) (?:your|the|a|his|her|their) (?:pharmacist|chemist|doctor|gp|midwife|nurse|vet|
    dentist|surveyor|electrician|solicitor|accountant|embassy|consulate)\b|
  (?<![题題疑])[问問][^，。！？,过過]{0,8}(?:[药藥律][师師]|[医醫][生师師]|[护護]士|大夫|使[领領]?[馆館])|
  (?:[请請找送拿][^，。！？,]{0,8}|先)(?:[检檢][测測验驗]|化[验驗]|[测測]一?[测測次下])|
  \bdepends on\b|\b(?:decides?|can (?:judge|tell|say|decide))\b|\bis up to\b|
  要看|看您|取[决決]|因人而[异異]|[說说]了算|由.{1,8}(?:定|[決决]定)
`
