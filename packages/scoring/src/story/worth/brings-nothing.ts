import type { SignalKind } from '@attune/language'
import { answersKind, kindsAsked } from '../asked/asked-kind.ts'
import { deedAskedFor } from '../asked/deed-asked-for.ts'
import { openQuestions } from '../asked/open-question.ts'
import { questionsIn } from '../asked/questions-in.ts'
import { directsOn } from '../done/directs-on.ts'
import { namesAWay } from '../done/ways-forward.ts'
import { onceIn } from '../once.ts'
import type { Story } from '../story.ts'
import { isConcrete } from '../text/concrete.ts'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { lettersOf, SHORTEST_WORDING } from '../text/same-words.ts'
import { takenUp } from '../text/shared-words.ts'
import { harsh } from '../tone/harsh.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { heard, heardOf, type Utterance } from '../utterance.ts'
import { stepsIn } from './has-substance.ts'
import { asksWhether } from './settles.ts'

/** A sentence that may be about it, and shows no way to one who asks how. */
const NO_WAY = 0.5

/**
 * The most that a reply can be worth by what it says back. Nothing: not a letter or a figure, the customer’s question
 * itself, or, to somebody who asked how, where, when, why, what, a nod, or a sentence that shares nothing with the question
 * and has nothing of the kind that was asked for. Whether it is true cannot be told, only that it is said of something else.
 */
export const mostItBrings = onceIn((story, reply): number => {
  if (!isWorded(reply)) return 0
  const asked = lastCustomerTurn(story, reply)
  if (isMash(reply, asked)) return 0
  if (asked.length === 0) return 1
  if (isEcho(asked, reply)) return 0
  const questions = asked.flatMap(openQuestions)
  if (questions.length === 0 || asked.some((said) => deedAskedFor(said) !== null || asksWhether(said.text))) return 1
  if (nods.test(head(reply.text)) || isElsewhere(story, asked, questions, reply)) return 0
  return questions.every((question) => asksHow.test(question)) && showsNoWay(story, asked, reply) ? NO_WAY : 1
})

/** 阿斯顿发, 啊啊啊, 111: fingers on the keys, where no number was asked for. */
const isMash = ({ text }: Utterance, asked: readonly Utterance[]): boolean =>
  mash.test(head(text)) && (!/\d/.test(text) || asked.every((said) => kindsAsked(said.text).length === 0))
const mash = pattern('iu')`
  ^[^\p{L}\p{N}]*(?:(?:阿斯[顿達达]|啊实打实|阿[萨薩]德|撒旦|[发發]生的?[发發]|[发發]送到[发發]|
      阿[斯萨][^，。]?[发發的]|[反返][对對]反[对對]|[规規][范範]和|梵蒂[冈岡]|[个個]梵)[\u3400-\u9fff]{0,4}|
    ([啊呃额額哇测測试試阿发發的])\1{1,9}|[测測][试試]\d{0,3}|(\d)\2{1,7}|[asdfghjkl;]{4,}|[qwertyuiop]{5,}|
    [zxcvbnm]{5,})[^\p{L}\p{N}]*$
`

/** Whether a message holds a letter or a figure: “?” and “…” ask, tell and do nothing. */
export const isWorded = ({ text }: Utterance): boolean => /[\p{L}\p{N}]/u.test(text)

const nods = pattern('iu')`
  ^(?:[^\p{L}\p{N}]|\b(?:ok|okay|okey|k|yes|yep|yeah|yup|no|nope|sure|right|alright|fine|good|great|cool|noted|
      understood|got it|of course|certainly|absolutely|indeed|exactly|thanks|thank you|will do|hi|hello)\b|
    [好嗯恩哦喔噢行是对對][的呀啊呢哦喔哈]?|可以的?|收到|[没沒]问题|[没沒冇]問題|知道了|明白了?|[了瞭]解了?|[当當]然|
    不是|[您你]好|[亲親]|[谢謝]{1,2}[您你]?)+$
`

/** The customer’s own question comes back. “We open at nine.” says yes to “You open at nine?”; a choice is made in their words. */
function isEcho(asked: readonly Utterance[], reply: Utterance): boolean {
  const said = lettersOf(reply.text)
  if (said.length < SHORTEST_WORDING && !/[?？]/.test(reply.text)) return false
  const theirs = asked.map(({ text }) => text).join('\n')
  if (either.test(theirs)) return false
  const isQuestion = /[?？]\s{0,8}$/.test(reply.text)
  const sentences = theirs.split(/[.!?。！？\n]/u)
  if ([theirs, ...sentences].some((one) => lettersOf(one) === said))
    return (
      isQuestion || asked.some((one) => openQuestions(one).length > 0) || !asked.some((one) => asksWhether(one.text))
    )
  if (asked.every((one) => openQuestions(one).length === 0)) return false
  const known = new Set(head(theirs).toLowerCase().match(pieces))
  const own = head(reply.text).toLowerCase().match(pieces) ?? []
  const fresh = own.filter((piece) => !known.has(piece) && !turnsRound.has(piece))
  return fresh.length === 0 && own.length >= ENOUGH
}
const ENOUGH = 4
const either = /\bor\b|[还還]是|或/iu
const pieces = /[a-z]+(?:['’][a-z]+)?|\d+|[\u3400-\u9fff]/gu
/** “How do you cancel your subscription?” is still theirs. */
const turnsRound = new Set(
  'you your yours i my me we our us do does did so ah oh hm um is are am was were it’s 您 你 我 的 呢 啊 呀 吗 嗎 了 亲'.split(
    ' ',
  ),
)

/** What a message may do besides answering. */
const does: readonly SignalKind[] = [
  'refusal',
  'hand-off',
  'explanation',
  'guidance',
  'option',
  'alternative',
  'promise',
  'vague-promise',
  'action',
  'apology',
  'admits-unknown',
  'hedge',
  'bad-news',
  'wait-notice',
  'ownership',
  'negative-wording',
  'acknowledgement',
  'joy',
]

/** Words that speak to somebody of a way, a place, a person, a time, a condition, or of what was mentioned. */
const engages = pattern('iu')`
  \b(?:you|yours?|we|our|ours|us|i|my|me|mine|it|its|they|them|their|that|this|these|those|there|here|he|she|him|her|
    his|one|by|via|through|with|without|in|on|at|from|under|to|into|onto|for|of|over|after|before|until|till|using|
    online|inside|behind|next|near|per|if|unless|when|once|while|because|as|can|could|may|might|must|should|shall|
    need|needs|will|would|please|just|only|any|all|both|either|neither|none|nothing|no|not|never|yes|yet|each|every|
    up|down|off|out|free|included|provided|required|optional|enough|best|fine|allowed|ready|done|available|usually|
    always|soon|today|now)\b|n[’']t\b|[’'](?:s|re|ll|ve|d|m)\b
`
const engagesInChinese = pattern('u')`
  [您你我咱它他她佢这這那此哋嘅呢啲喺]|
  [点點按打开開关關选選进進去到用找拨撥登填拿带帶先再可能要需不没沒冇未请請直联聯申在从從里裡内內上下前后後左右旁给給跟和或加扫掃搜查看写寫付退换換改补補送免包已了过過都每第全只就也才得走坐洗擦泡煮修装裝]
    [^是]?|[发發寄](?=[给給我到個个一])|[给給把].{0,6}[发發寄]
`
/** A sentence about some thing: “Bananas are yellow”, 香蕉是黄色的. */
const states = /^\W*[a-z]+(?: [a-z]+)* (?:is|are|was|were|has|have|had|does|do)\b|^[^\p{L}]*[\u3400-\u9fff]{1,8}是/iu
/** Letters that no English word is made of: “qwrtz”, “snafgl”, “asdf”. */
const unsayable = pattern('u')`
  \b[b-df-hj-np-tv-xz]{4,}\b|[b-df-hj-np-tv-xz]{5}|
  (?<=[a-z])(?!ght\b|tch\b|[lnr]ch\b|[lnrxg]th\b|[rnl]st\b|mpt\b|rld\b|dth\b)[b-df-hj-np-tv-xz]{2}[b-df-hj-np-rt-xz]\b
`

function isElsewhere(
  story: Story,
  asked: readonly Utterance[],
  questions: readonly string[],
  reply: Utterance,
): boolean {
  const text = head(reply.text)
  if (isConcrete(text) || questionsIn(reply).length > 0 || heardOf(reply, does).length > 0) return false
  if (heard(reply, ...harsh).length > 0 || stepsIn(story, reply).length > 0) return false
  if (directsOn(reply) !== null || namesAWay(reply)) return false
  const told = questions.join('\n')
  if (takenUp(reply, asked) !== null || sharesACharacter(told, text)) return false
  const isForeign = isChinese(told) !== isChinese(text)
  if (!isForeign && kindsAsked(told).some((kind) => answersKind(kind, text, told))) return false
  if (isChinese(text)) return states.test(text) && !engagesInChinese.test(text)
  return (states.test(text) || unsayable.test(text)) && !engages.test(text) && !link.test(text)
}

const link = /https?:|www\.|@\w/iu

const sharesACharacter = (told: string, reply: string): boolean =>
  Array.from(told).some((sign) => !small.test(sign) && reply.includes(sign))
const small = pattern('u')`
  [^\u3400-\u9fff]|
  [的了吗嗎呢是有没沒不能可以会會你您我们們请請问問这這那哪个個在和跟也都想要到就还還什么麼怎多少几幾]
`

/** “How do I cancel?” wants a way, and no sentence about opening hours is one. */
const asksHow = pattern('iu')`
  \bhow (?:do|can|could|should|would|to|does)\b|
  怎[么麼](?![样樣贵貴这這那又还還会會没沒不])|如何|咋(?![又还還不])|[点點]樣
`
const way = pattern('iu')`
  \b(?:you|your|yours|yourself|us|me|by|via|using|through|let|i|we(?! (?:are|re)\b)|please|just|it|its|them|they|can|
    could|will|would|need|needs|must|should|online|link|app|page|site|if|once|when|not|no|cannot|only)\b|n[’']t\b|
  https?:|@
`

function showsNoWay(story: Story, asked: readonly Utterance[], reply: Utterance): boolean {
  const text = head(reply.text)
  return (
    !isChinese(text) &&
    /\b(?:is|are|was|were)\b/i.test(text) &&
    !way.test(text) &&
    heardOf(reply, does).length === 0 &&
    questionsIn(reply).length === 0 &&
    stepsIn(story, reply).length === 0 &&
    directsOn(reply) === null &&
    takenUp(reply, asked) === null
  )
}
