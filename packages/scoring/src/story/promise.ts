import type { Span } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'
import { covering } from './covering.ts'
import { promisedMs } from './promised-ms.ts'
import { sentenceAround } from './sentence-around.ts'
import { heard, strongest, type Utterance } from './utterance.ts'
import { voiced } from './voiced.ts'

const minute = 60_000
const hour = 60 * minute

/** What a promise without a time reasonably allows. */
const UNDATED_MS = 4 * hour
const VAGUE_MS = 30 * minute
/** Up to here a promise is kept while the customer waits. */
const AT_ONCE_MS = hour

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
  /** How long it reasonably takes. */
  allowedMs: number
  /** It names a time further away than the conversation lasts. */
  far: boolean
}

/**
 * The promises of a service message that are its own. "Please wait patiently" is a wait, not a promise, and "we will
 * keep you posted" is as vague as "soon".
 */
export function ownPromises(utterance: Utterance): readonly Signal[] {
  const own = wordsOfPromise(utterance)
  if (own.length === 0) return own
  const waits = covering(spansOf(utterance, 'wait-notice'))
  const vague = covering(spansOf(utterance, 'vague-promise'))
  return own.filter(({ kind, data, span }) => (kind === 'promise' ? data.due === true || !vague(span) : !waits(span)))
}

/** Many rules ask for the same; a message is looked at once. */
const known = new WeakMap<Utterance, readonly Signal[]>()

/** Words of promise that the service side says of itself: nothing asked, and nothing the customer is told to do. */
export function wordsOfPromise(utterance: Utterance): readonly Signal[] {
  const found = known.get(utterance) ?? findWordsOfPromise(utterance)
  known.set(utterance, found)
  return found
}

function findWordsOfPromise(utterance: Utterance): readonly Signal[] {
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
}

const spansOf = (utterance: Utterance, ...kinds: readonly SignalKind[]): Span[] =>
  heard(utterance, ...kinds).map(({ span }) => span)

/** The promise of a message; one with a time before one without. */
export function promiseIn(utterance: Utterance): Promised | null {
  if (utterance.side !== 'service') return null
  const own = ownPromises(utterance)
  const signal = own.find(({ data }) => data.due === true) ?? own.find(({ kind }) => kind === 'vague-promise') ?? own[0]
  if (!signal) return null
  const sentence = sentenceAround(utterance.text, signal.span)
  const words = utterance.text.slice(...sentence)
  const vague = signal.kind === 'vague-promise'
  const named = vague ? null : namedMs(utterance, signal, words)
  const allowedMs = named ?? (vague ? VAGUE_MS : UNDATED_MS)
  return { by: utterance, signal, vague, words, allowedMs, far: named !== null && named > AT_ONCE_MS }
}

/** "That day" is the day the message speaks of. */
const thatDay = /当天|當天|当日|當日|那天|\b(that|same|the) day\b/i

function namedMs({ text, at }: Utterance, { span }: Signal, words: string): number | null {
  if (thatDay.test(words)) return promisedMs(withoutHours(text), at)
  return promisedMs(text.slice(...span), at) ?? promisedMs(words, at)
}

const withoutHours = (text: string): string => text.replace(/[\d一二两兩三四五六七八九十半]+[点點]/g, '')

/** Below this "it is here" may mean many things. */
const CLEAR = 0.4

/** How a customer says that it is here, or done. "到了？" asks; it does not say so. */
export const received = (said: Utterance): Signal | undefined =>
  heard(said, 'resolved').find(({ data, strength }) => data.asked !== true && strength >= CLEAR)

/** Words of a customer who comes back because something has not happened. */
const again: readonly SignalKind[] = ['not-resolved', 'repeated-complaint']
const back: readonly SignalKind[] = [...again, 'complaint', 'already-told', 'disappointment', 'anger', 'frustration']

/** How a customer shows that a promise was not kept, once its time has run out as far as the clock can tell. */
export function brokenBy(said: Utterance, promised: { by: Utterance; allowedMs: number }): Signal | undefined {
  if (said.side !== 'customer' || said.turn <= promised.by.turn || received(said)) return undefined
  const elapsed = elapsedMs(promised.by, said)
  if (elapsed === null) return strongest(heard(said, ...again))
  return elapsed < promised.allowedMs ? undefined : strongest(voiced(said, ...back))
}

export const elapsedMs = (from: Utterance, to: Utterance): number | null =>
  from.at === null || to.at === null ? null : to.at - from.at
