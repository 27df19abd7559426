import type { Span } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'
import { hour, minute } from '../../durations.ts'
import { dayAhead, nearestTime, type SaidTime, type TimeFrame, timesAhead } from '../../timeline/said-time.ts'
import { questionsIn } from '../asked/questions-in.ts'
import { once, onceIn } from '../once.ts'
import type { Story } from '../story.ts'
import { covering } from '../text/covering.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { voiced } from '../told/voiced.ts'
import { heard, heardOf, strongest, type Utterance } from '../utterance.ts'
import { directsOn } from './directs-on.ts'

/** What a promise without a time reasonably allows. */
const UNDATED_MS = 4 * hour
const VAGUE_MS = 30 * minute
/** Up to here a promise is kept while the customer waits. */
const AT_ONCE_MS = hour
/** More promises of one message are not followed up. */
const MOST_IN_A_MESSAGE = 3
/** Nobody counts the seconds of a promise. */
const GRACE_MS = minute

/** Somebody else is told to be quick: "页面上不是写了要尽快签收吗？", "please return it as soon as possible". */
const tellsTheCustomer: readonly SignalKind[] = [
  'blame',
  'rhetorical-question',
  'order',
  'request',
  'guidance',
  'asks-datum',
]

/** What the service side commits itself to in a message. */
export interface Promised {
  by: Utterance
  signal: Signal
  /** "Soon": nothing to hold on to. */
  vague: boolean
  /** The sentence it was given in. */
  words: string
  /** It names a time. */
  timed: boolean
  /** The last instant at which it is in time, in milliseconds since 1970; `null` when none can be told. */
  dueMs: number | null
  /** How long it reasonably takes, from when it was said. */
  allowedMs: number
  /** How far both may be off because the time zone is not known. */
  slackMs: number
  /** The time it names is an hour of the clock. */
  byTheClock: boolean
  /** It names a time further away than the conversation lasts. */
  far: boolean
}

/**
 * The promises of a service message that are its own. "Please wait patiently" is a wait, not a promise, and "we will
 * keep you posted" is as vague as "soon".
 */
export const ownPromises = once((utterance): readonly Signal[] => {
  const own = wordsOfPromise(utterance)
  if (own.length === 0) return own
  const waits = covering(spansOf(utterance, 'wait-notice'))
  const vague = covering(spansOf(utterance, 'vague-promise'))
  return own.filter(({ kind, data, span }) => (kind === 'promise' ? data.due === true || !vague(span) : !waits(span)))
})

/** Words of promise that the service side says of itself: nothing asked, and nothing the customer is told to do. */
export const wordsOfPromise = once((utterance): readonly Signal[] => {
  const promises = heard(utterance, 'promise', 'vague-promise').filter(({ data }) => data.asked !== true)
  if (promises.length === 0) return promises
  const does = covering(spansOf(utterance, 'promise', 'action'))
  const tells = covering(spansOf(utterance, ...tellsTheCustomer))
  let sentence: Span = [0, 0]
  return promises.filter(({ kind, span }) => {
    if (kind === 'promise') return true
    // Promises come in order: the next one often stands in the same sentence.
    if (span[1] > sentence[1]) sentence = sentenceAround(utterance.text, span)
    return does(sentence) || !tells(sentence)
  })
})

const spansOf = (utterance: Utterance, ...kinds: readonly SignalKind[]): Span[] =>
  heardOf(utterance, kinds).map(({ span }) => span)

/** The promise of a message; one with a time before one without. */
export const promiseIn = (story: Story, utterance: Utterance): Promised | null =>
  promisesIn(story, utterance)[0] ?? null

/** More of a message is not read for times. */
const MOST_READ = 2000

/**
 * What a service message promises: the first promise with a time, or else one without, and further ones with another time
 * of their own. "I'll refund it today and call you tomorrow" are two.
 */
export const promisesIn = onceIn((frame, utterance): readonly Promised[] => {
  if (utterance.side !== 'service') return []
  const own = ownPromises(utterance)
  const first = own.find(({ data }) => data.due === true) ?? own.find(({ kind }) => kind === 'vague-promise') ?? own[0]
  if (!first || hangsOnThem(utterance, first)) return []
  // “It opens at eight; we’ll have you at your table soon”: the time is named, if not beside the promise.
  if (first.kind === 'vague-promise' && timesAhead(utterance.text.slice(0, MOST_READ), utterance.at, frame).length > 0)
    return []
  const found = [readPromise(utterance, first, frame)]
  for (const signal of own) {
    if (found.length >= MOST_IN_A_MESSAGE) break
    if (signal === first || signal.data.due !== true) continue
    const promised = readPromise(utterance, signal, frame)
    if (found.every((other) => isAnother(promised, other))) found.push(promised)
  }
  return found
})

/** “Let me see what I can find”, “glad to help with it”, 您晚点再试, “anything else, and I’ll try”: offered, or for the customer to do. */
const offered = pattern('i')`
  \b(?:let (?:us|me)|can|could|(?:love|happy|glad|like|able) to|help you|though we|so (?:that )?(?:we|i) (?:can|may))
    (?: \w+){0,2} ?$
`
const theirs = /[请請您你](?:先|再|可以?|自己|到[时時])*$/u
const tries = /^(?:一下)?[再来來]?(?:[尝嘗][试試]|[试試]|[查看]看|提交)/u

/** Whether words without a time promise nothing by themselves: they offer, or wait for what the customer is to send first. */
function hangsOnThem(utterance: Utterance, { kind, span: [start, end] }: Signal): boolean {
  if (kind !== 'vague-promise') return false
  const { text } = utterance
  const sentence = sentenceAround(text, [start, end])
  const before = text.slice(sentence[0], start)
  if (offered.test(before) || theirs.test(before) || tries.test(text.slice(end, end + 8))) return true
  const more = heard(utterance, 'further-help')
  if (more.some(({ span }) => span[0] >= sentence[0] && span[1] <= start)) return true
  const asks = directsOn(utterance) !== null || (more.length === 0 && questionsIn(utterance).length > 0)
  return asks && !promisesNews(text.slice(...sentence))
}

/** Promises with different times are different promises; the same time said twice is one. */
export const isAnother = (promised: Promised, other: Promised): boolean =>
  promised.timed && other.timed && promised.allowedMs !== other.allowedMs

function readPromise(utterance: Utterance, signal: Signal, frame: TimeFrame): Promised {
  const sentence = sentenceAround(utterance.text, signal.span)
  const words = utterance.text.slice(...sentence)
  const vague = signal.kind === 'vague-promise'
  const named = vague ? undefined : timeNamed(utterance, signal, sentence, frame)
  const { untilMs = null, slackMs = 0 } = named ?? {}
  const allowedMs = named?.allowedMs ?? (vague ? VAGUE_MS : UNDATED_MS)
  const far = named !== undefined && (named.allowedMs === null || named.allowedMs > AT_ONCE_MS)
  return {
    by: utterance,
    signal,
    vague,
    words,
    timed: named !== undefined,
    dueMs: untilMs,
    allowedMs,
    slackMs,
    byTheClock: (named?.expression.until ?? named?.expression.point)?.clock != null,
    far,
  }
}

/** "That day" is the day the message speaks of. */
const thatDay = /[当當那]天|[当當]日|\b(that|same|the) day\b/i

function timeNamed({ text, at }: Utterance, { span }: Signal, sentence: Span, frame: TimeFrame): SaidTime | undefined {
  const words = text.slice(...sentence)
  const sameDay = thatDay.test(words) ? dayAhead(text, at, frame) : null
  return sameDay ?? nearestTime(timesAhead(words, at, frame), [span[0] - sentence[0], span[1] - sentence[0]])
}

const news = pattern('i')`
  \b(get back|come back|back to you|back with|update|write|call|ring|e-?mail|contact|in touch|let you know|tell you|
    reply)\b|
  回[复復覆您你电電話话]|答[复覆]|[联聯][系络繫絡]|告[诉訴知]|通知|反[馈饋]
`

/** Whether the words of a promise promise a word: any news keeps it, and silence breaks it. */
export const promisesNews = (words: string): boolean => news.test(words) || comesBackToYou.test(words)
/** 覆你、话你知、畀消息你: Cantonese, and 给您个准信. */
const comesBackToYou =
  /[覆复復][你您]|[话話][你您俾畀]|知[会會][你您]|[给給][你您][^，。,]{0,3}[信消]|畀[^，。,]{0,3}消息/u

/** Below this "it is here" may mean many things. */
const CLEAR = 0.4

/** Who says no more than that it works now says so in as many characters. */
const SHORT = 200

/** How a customer says that it is here, or done. "到了？" asks; it does not say so. */
export const received = (said: Utterance): Signal | undefined =>
  heard(said, 'resolved').find(
    ({ data, strength }) =>
      data.asked !== true && (strength >= CLEAR || (said.text.length <= SHORT && worksNow.test(said.text))),
  )
/** 可以了！ and hardly a word more. */
const worksNow =
  /^\P{L}*(?:[嗯哦噢喔啊]|[现現]在|而家)*\P{L}*(?:可以|行|能用|得)[了咗喇啦]\P{L}*(?:[谢謝多感]\p{L}{0,4}\P{L}*)?$/u

/** Words of a customer who comes back because something has not happened. */
const again: readonly SignalKind[] = ['not-resolved', 'repeated-complaint']
/** “Nobody rang me”, “still nothing”. */
const misses: readonly SignalKind[] = [...again, 'complaint', 'already-told']
export const back: readonly SignalKind[] = [
  ...again,
  'complaint',
  'already-told',
  'disappointment',
  'anger',
  'frustration',
]

/** Whether a customer's words may be those of somebody who comes back for what was promised. */
export const comesBack = once((said) => heardOf(said, back).length > 0)

/** “The third time since November” counts what went wrong, and no promise. */
const counts = /\btimes?\b|次|[上每几幾]回/iu

/** How a customer shows that a promise was not kept, once its time has run out as far as the clock can tell. */
export function brokenBy(said: Utterance, promised: Promised): Signal | undefined {
  if (said.side !== 'customer' || said.turn <= promised.by.turn || !comesBack(said) || received(said)) return undefined
  const elapsed = elapsedMs(promised.by, said)
  if (elapsed !== null && elapsed >= promised.allowedMs + promised.slackMs) return strongest(voiced(said, back))
  // Who comes back after the hour of the messages' own clock had been promised it by that clock.
  if (elapsed !== null && elapsed > promised.allowedMs + GRACE_MS && promised.slackMs > 0)
    return strongest(heardOf(said, misses))
  return elapsed === null
    ? strongest(
        heardOf(said, again).filter(({ span }) => !counts.test(said.text.slice(...sentenceAround(said.text, span)))),
      )
    : undefined
}

/** Whether `said` comes after the time that a promise named. Without times nothing is late. */
export const isLate = (said: Utterance, { by, allowedMs, slackMs }: Promised): boolean =>
  (elapsedMs(by, said) ?? 0) > allowedMs + slackMs + GRACE_MS

export const elapsedMs = (from: Utterance, to: Utterance): number | null =>
  from.at === null || to.at === null ? null : to.at - from.at

/** Whether the time that a promise named has passed. Without a named time, or without times, nobody can say. */
export const isOverdue = ({ dueMs, slackMs }: Promised, nowMs: number | null): boolean =>
  dueMs !== null && nowMs !== null && nowMs > dueMs + slackMs + GRACE_MS
