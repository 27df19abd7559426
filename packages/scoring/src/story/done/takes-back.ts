import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { clauseAround, sentenceAround } from '../text/sentence-around.ts'
import { sharedWords } from '../text/shared-words.ts'
import { heard, type Utterance } from '../utterance.ts'
import type { Promised } from './promise.ts'
import { actsIn, isWord, takesUpAct } from './promised-act.ts'

/** How one says that something will not be done in time, or not at all. “I couldn’t reach you” tells of a try. */
const withdraws = pattern('gi')`
  \b(won[’']?t|will not|can[’']?t|cannot|can not|am not able to|are not able to|not be able to|unable to|
    couldn[’']?t) (make|be|keep|call|send|have|get(?! (?:hold|through|you)\b)|do|reach(?! (?:you|him|her|them)\b)|
    meet|ring|e-?mail|write|manage|deliver|finish|refund)\b|
  \b(later|longer) than (i|we) (said|promised|told|thought)\b|\btake(s)? longer\b|
  \b(postponed?|delayed) (to|until|till)\b|
  [赶趕]不[上及到]|[来來]不及|[做办辦]不到了?|([要得会會])(推[迟遲]|延[后後迟遲]|[晚迟遲][一些点點])|比[说說]好的|
  比原[来來本]|延期|[没沒][办辦]法([在按依]|如期|准[时時]|準時)|(不能|[無无]法)([在按依]|如期|准[时時]|準時)
`

/** Words that speak of the promise itself. */
const promise = pattern('i')`
  \b(promised?|i said|i told you|we said|we told you|as agreed)\b|
  [说說]好|答[应應]|承[诺諾]|之前[说說]|[刚剛]才[说說]|原[本定来來]
`

/** Times by which a promise is known: 18:00, 5 pm, Wednesday, 五点. */
const times = pattern('gi')`
  \d{1,2}(?::\d\d)? ?[ap]\.?m\b|\d{1,2}[:：]\d\d|
  \d{1,2} ?[点點]|[一二三四五六七八九十两兩]{1,3}[点點]|
  \b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bnoon\b|
  [周週][一二三四五六日末]|星期[一二三四五六日天]
`

/**
 * Where a service message tells that what was promised will not be done as promised: what it takes back has the act, the
 * thing or the time of the promise; else it speaks of promises, or names a new time for one. A refusal of something else
 * takes nothing back, nor does the withdrawal of one promise take back another.
 *
 * @param open the promises that are open, this one among them
 */
export function takesBack(said: Utterance, promised: Promised, open: readonly Promised[]): Span | undefined {
  if (said.side !== 'service' || said.index <= promised.by.index || said.automated) return undefined
  return withdrawalsIn(said).find((span) => isMeant(said, span, promised, open))
}

/** What a sentence says behind its words of taking back, where the new time stands. */
export function behindWithdrawal(sentence: string): string {
  const [found] = sentence.matchAll(withdraws)
  return found ? sentence.slice(found.index + found[0].length) : ''
}

/** Sentences that take something back. */
const withdrawalsIn = once((said): readonly Span[] => {
  const text = head(said.text)
  return Array.from(text.matchAll(withdraws), ({ 0: found, index }): Span => [index, index + found.length])
    .map((span): Span => sentenceAround(text, span))
    .filter(([start], index, all) => all.findIndex((other) => other[0] === start) === index)
})

function isMeant(said: Utterance, [start, end]: Span, promised: Promised, open: readonly Promised[]): boolean {
  const { text } = said
  const among = (found: readonly Promised[]): boolean => found.includes(promised)
  const sentence = text.slice(start, end)
  const at = start + Math.max(0, sentence.search(new RegExp(withdraws.source, 'i')))
  const clause = clauseAround(text, [at, at + 1])
  const named = open.filter(({ words }) => speaksOf(words, clause))
  if (named.length > 0) return among(named)
  const speaksOfPromises = promise.test(text)
  // “We can’t refund the postage”: something else is refused.
  if (actsIn(clause).size > 0) return speaksOfPromises && open.length === 1 && among(open)
  const told = open.filter(({ words }) => speaksOf(words, text.slice(0, end)))
  if (told.length > 0) return among(told)
  if (speaksOfPromises) return among(nextDue(open))
  const anew = heard(said, 'promise').filter(({ data }) => data.due === true)
  return anew.some(({ span }) => among(nextDue(open.filter(({ words }) => isForIt(words, clauseAround(text, span))))))
}

const speaksOf = (words: string, said: string): boolean =>
  takesUpAct(actsIn(words), actsIn(said)) || sharedWords(words, said) !== null || sharesTime(words, said)

function sharesTime(words: string, said: string): boolean {
  const own = new Set(words.match(times)?.map(plain))
  return said.match(times)?.some((time) => own.has(plain(time))) ?? false
}
const plain = (time: string): string => time.replace(/[ .]/g, '').replace('：', ':').toLowerCase()

/**
 * Whether a new promise may stand in the place of one, by their words: the same act, another way of getting back, or none
 * that is named.
 */
export function isForIt(words: string, anew: string): boolean {
  const [old, now] = [actsIn(words), actsIn(anew)]
  return now.size === 0 || takesUpAct(old, now) || ([...old].some(isWord) && [...now].some(isWord))
}

/** The one whose time is up first: “I will not make it” is said of that. */
const nextDue = (open: readonly Promised[]): readonly Promised[] =>
  [...open].sort((a, b) => (a.dueMs ?? Number.POSITIVE_INFINITY) - (b.dueMs ?? Number.POSITIVE_INFINITY)).slice(0, 1)
