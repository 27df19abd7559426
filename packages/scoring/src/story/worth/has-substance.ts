import type { Span } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'
import { definiteActs } from '../done/definite-acts.ts'
import { once, onceIn } from '../once.ts'
import type { Story } from '../story.ts'
import { covering } from '../text/covering.ts'
import { head } from '../text/head.ts'
import { clauseSpan, sentenceAround } from '../text/sentence-around.ts'
import { grovelling } from '../tone/grovelling.ts'
import { platitudesIn } from '../tone/platitudes.ts'
import { closesTalk } from '../turns/closes-talk.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { heard, type Utterance } from '../utterance.ts'

/** Courtesies, and words that put off. */
const fillers: readonly SignalKind[] = [
  'greeting',
  'wait-notice',
  'vague-promise',
  'apology',
  'thanks',
  'polite',
  'acknowledgement',
  'warmth',
  'small-talk',
  'bot-disclosure',
]
/** One of these makes its whole sentence one that brings the customer nothing. */
const empty: readonly SignalKind[] = [
  'closing',
  'goodbye',
  'further-help',
  'check-in',
  'pressure',
  'template-phrase',
  'blame',
  'buck-passing',
  'rude',
  'dismissal',
  'rhetorical-question',
  'flattery',
]

/** More of a message is not counted. */
const LONGEST = 4000
/** 您自己的证件: a word so faint may be heard wrong, and takes no sentence with it. */
const FAINT = 0.3
/** Words that must be left when the fillers are taken away. */
const ENOUGH = 6

/**
 * Whether a service message tells or does anything beyond courtesies, nudges, and "please wait". What a message brought
 * does not change by what is said after it.
 */
export const hasSubstance = onceIn((story, utterance): boolean => {
  const acts = stepsIn(story, utterance)
  // "I'm checking that for you, one moment" announces an act; it does not bring back what was found.
  if (acts.some((act) => (act.kind === 'action' ? act.data.done === true : act.kind !== 'promise'))) return true
  // "About five days" may be the answer itself; "one moment" never is.
  if (heard(utterance, 'wait-notice').some(({ data }) => data.estimate !== true)) return false
  return acts.length > 0 || shareOfMatter(story, utterance) >= HALF
})

/** Less than this of what was said, courtesies apart, is about anything. */
const HALF = 0.5

/**
 * How much of a message is about a matter and not about the house itself, from 0 to 1: its words besides courtesies, and
 * of these the share that could not be said by anybody to anybody. 0 when there are hardly any.
 */
export const shareOfMatter = onceIn((story, utterance): number => {
  const air = platitudesIn(utterance)
  const matter = wordsBesides(story, utterance, air)
  if (matter < ENOUGH) return 0
  return matter / (matter + countWords(utterance.text, covering(air), true))
})

/** “I totally understand where you’re coming from”, “We’re here for you every step of the way”: the rest of the clause is no more. */
const isFeeling = ({ kind, data }: Signal): boolean =>
  kind === 'support' || kind === 'vague-promise' || (kind === 'acknowledgement' && data.of === 'feeling')

/** What a message does or sets in motion. To ask again for what was given is no step. */
export const stepsIn = (story: Story, utterance: Utterance): Signal[] =>
  plainActs(utterance).filter((act) => act.kind !== 'asks-datum' || !isGiven(story, act))

/** “Your input helps us to grow” does nothing. */
const plainActs = once((utterance): readonly Signal[] => {
  const acts = definiteActs(utterance)
  if (acts.length === 0) return acts
  const isAir = covering(platitudesIn(utterance))
  return acts.filter(({ span }) => !isAir(span))
})

const isGiven = (story: Story, { data }: Signal): boolean => story.given.has(String(data.datum))

/** How many words of a message behind `start` are about a matter. */
export const matterBehind = (story: Story, utterance: Utterance, start: number): number =>
  wordsBesides(story, utterance, [...platitudesIn(utterance), [0, start]])

/** Where who wants out is sold to, and nothing is done. */
export const pitchesOnly = (story: Story, utterance: Utterance): boolean =>
  heard(utterance, 'sells').length > 0 &&
  stepsIn(story, utterance).length === 0 &&
  lastCustomerTurn(story, utterance).some(wantsOut)

/** Who asks for their money back, or to be let go. */
const wantsOut = (said: Utterance): boolean => heard(said, 'threat-to-leave').length > 0 || out.test(head(said.text))
const out = /[要想][^，。！？]{0,3}(?:退|取消|解[约約])|\b(?:want|like) (?:to cancel|a refund|my money back|out)\b/iu

/** Words of a message that no courtesy and no platitude hides. */
const wordsBesides = (story: Story, utterance: Utterance, air: readonly Span[]): number => {
  const { text, reading } = utterance
  const leaves = lastCustomerTurn(story, utterance).some(wantsOut)
  const hidden = reading.signals.flatMap((signal): Span[] => {
    // To who wants out, a pitch is no answer.
    if (signal.kind === 'sells' && leaves) return [sentenceAround(text, signal.span)]
    if (fillers.includes(signal.kind)) return [signal.span]
    if (isFeeling(signal)) return [clauseSpan(text, signal.span)]
    const isEmpty =
      (empty.includes(signal.kind) && signal.strength >= FAINT && signal.data.closeness === undefined) ||
      (signal.kind === 'asks-datum' && isGiven(story, signal))
    return isEmpty ? [sentenceAround(text, signal.span)] : []
  })
  const closes = closesTalk(utterance)
  const knelt = grovelling(text)
  return countWords(
    text,
    covering([...hidden, ...air, ...(closes ? [closes] : []), ...(knelt ? [sentenceAround(text, knelt)] : [])]),
    false,
  )
}

/** Words of a text that stand where `isThere` says they should, or should not. A Chinese character counts as one. */
function countWords(text: string, isThere: (span: Span) => boolean, should: boolean): number {
  let words = 0
  let inWord = false
  for (let at = 0, width = 1; at < text.length && at < LONGEST; at += width) {
    const code = text.codePointAt(at) as number
    width = code > 0xffff ? 2 : 1
    const isHan = code >= 0x3400 && code <= 0x9fff
    const isLetter = !isHan && hasCase(code)
    if ((isHan || (isLetter && !inWord)) && isThere([at, at + 1]) === should) words++
    inWord = isLetter
  }
  return words
}

/** Letters of scripts that have small and capital ones. */
function hasCase(code: number): boolean {
  if (code < 0x80) return (code | 32) >= 97 && (code | 32) <= 122
  const letter = String.fromCodePoint(code)
  return letter.toLowerCase() !== letter.toUpperCase()
}
