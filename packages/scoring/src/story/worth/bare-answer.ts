import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { kindsAsked } from '../asked/asked-kind.ts'
import { needs } from '../asked/needs.ts'
import type { Story } from '../story.ts'
import { isConcrete } from '../text/concrete.ts'
import { covering } from '../text/covering.ts'
import { pattern } from '../text/pattern.ts'
import { platitudesIn } from '../tone/platitudes.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { heard, heardOf, type Utterance } from '../utterance.ts'

/** What says nothing about the matter. */
const courtesies: readonly SignalKind[] = [
  'greeting',
  'apology',
  'thanks',
  'closing',
  'goodbye',
  'further-help',
  'check-in',
  'template-phrase',
  'acknowledgement',
  'warmth',
  'small-talk',
  'bot-disclosure',
  'rude',
  'dismissal',
  'blame',
  'buck-passing',
  'rhetorical-question',
  'flattery',
  'pressure',
]

/**
 * Whether a short reply answers a question: "Yes.", "At nine.", "有的。" A question may be answered in a word, but not by
 * courtesies, and not by another question.
 */
export function bareAnswer(story: Story, utterance: Utterance): boolean {
  const turn = lastCustomerTurn(story, utterance)
  const asked = turn.some(
    (said) => heard(said, 'question', 'request').length > 0 || asksWhether.test(said.text.slice(-TAIL)),
  )
  // “Room number” asks for one, without a word of asking.
  const named = isConcrete(utterance.text) && turn.every(isHeading)
  if (!(asked || named) || heard(utterance, 'question', 'explores').length > 0) return false
  // “关我们什么事，自己找快递”: who sends them off has answered nothing, whatever else stands there.
  if (heard(utterance, 'buck-passing', 'dismissal', 'rude').length > 0 && !isConcrete(utterance.text)) return false
  const isCourtesy = covering([...heardOf(utterance, courtesies).map(({ span }) => span), ...platitudesIn(utterance)])
  if (
    saysSo.test(utterance.text.slice(0, TAIL)) &&
    turn.some(couldTakeAYes) &&
    turn.every((said) => kindsAsked(said.text).length === 0)
  )
    return true
  return clausesOf(utterance.text).some((clause) => !isCourtesy(clause))
}

/** Ends as a yes or a no is asked for. */
const asksWhether = /(?:[吗嗎么麼吧咩]|[是对對好行]不|right)[\s?？。.~～!！]*$/iu
/** 亲，对的呢, 好的哦, “yes it is”: warm, and the answer all the same. */
const saysSo = pattern('iu')`
  ^[^\p{L}]*(?:(?:[亲親]+|[您你]好)[^\p{L}]*)?(?:[是对對好能会會有行]|可以|不[是能会會]|不可以|
    [没沒]有)的?[呢哦哈呀啊哟喔嗯噢喲亲親]*(?=[^\p{L}]|$)
`
const TAIL = 30
const couldTakeAYes = (said: Utterance): boolean =>
  heard(said, 'question').length > 0 || asksWhether.test(said.text.slice(-TAIL))

/** A few words that name a thing, and tell no trouble with it. */
const isHeading = (said: Utterance): boolean =>
  said.reading.length.words <= HEADING && heard(said, ...needs, 'trouble').length === 0
const HEADING = 6

/** Stretches between punctuation marks that hold a letter or a digit. */
function clausesOf(text: string): Span[] {
  const clauses: Span[] = []
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const inside = at < text.length && isWordAt(text, at)
    if (inside && start < 0) start = at
    const ends = at === text.length || (!inside && /[\p{P}\n]/u.test(text.charAt(at)))
    if (ends && start >= 0) {
      clauses.push([start, at])
      start = -1
    }
  }
  return clauses
}

/** A letter or a digit. Most are of two scripts, and looking a character up by its properties takes long. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)
  return (code >= 0x4e00 && code <= 0x9fff) || /[\p{L}\p{N}]/u.test(text.charAt(at))
}
