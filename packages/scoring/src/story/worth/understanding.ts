import type { Span } from '@attune/core'
import type { Signal } from '@attune/language'
import type { Gift } from '../../rule.ts'
import { saysWhen, unknownIn } from '../done/admits-unknown.ts'
import { asksIntoIt } from '../done/asks-into-it.ts'
import { bestGift } from '../done/best-gift.ts'
import { ownPromises } from '../done/promise.ts'
import { covering } from '../text/covering.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { takenUp } from '../text/shared-words.ts'
import { harsh } from '../tone/harsh.ts'
import { platitudesIn } from '../tone/platitudes.ts'
import { heard, quote, type Utterance } from '../utterance.ts'
import { saidToEverybody } from './said-to-everybody.ts'
import { namesIt } from './speaks-to-it.ts'

/** “Your …” alone says nothing back. */
const SAID_BACK = 0.3

/**
 * Words of understanding without a word of what was understood could be said to anyone. A question that is answered
 * with one of its words was understood; trouble takes more.
 */
export function understanding(
  reply: Utterance,
  words: readonly Utterance[],
  trouble: boolean,
  least: number,
): Gift | null {
  const found = takenUp(reply, words)
  const isAir = covering(platitudesIn(reply))
  const shared =
    found && found.count >= least && !isTurnedAgainst(reply, found.span) && !isAir(found.span) ? found : null
  const isForAll = saidToEverybody(reply)
  // “I hear you” in front says nothing back: the words stand in the same sentence.
  const isSaid = covering(shared ? [sentenceAround(reply.text, shared.span)] : [])
  const said = bestGift(reply, {
    paraphrase: ({ span, strength }) =>
      strength < SAID_BACK || isTurnedAgainst(reply, span) ? 0 : isSaid(span) && !isForAll(span) ? 1 : 0.6,
    explores: ({ span }) => (isTurnedAgainst(reply, span) || isCourtesy(reply, span) ? 0 : 0.5),
    // Whoever names the cause or owns it has understood, if in words of their own.
    explanation: 0.5,
    ownership: ({ span }) => (isForAll(span) ? 0 : 0.5),
    // Another way to the same end answers the question.
    alternative: trouble ? 0.4 : 0.75,
    apology: ({ data, span }) => (data.grade === 'owned' && !isForAll(span) ? 0.5 : 0),
  })
  // A number of theirs is as specific as two words, and two words that everybody gets are as good as one.
  const specific =
    shared !== null && ((shared.count >= 2 && !isForAll(shared.span)) || /\d{2}/.test(reply.text.slice(...shared.span)))
  const credit = specific ? 0.8 : trouble ? 0.5 : 0.75
  const taken: Gift | null = shared && { credit, evidence: quote(reply, shared.span) }
  return [
    taken,
    askedInto(reply),
    namesIt(reply) && heard(reply, ...harsh, 'watches').length === 0 ? { credit: 0.75, evidence: quote(reply) } : null,
    isOnIt(reply) ? { credit: trouble ? 0.5 : 0.75, evidence: quote(reply) } : null,
  ].reduce<Gift | null>(better, said)
}

export const better = (one: Gift | null, other: Gift | null): Gift | null =>
  (other?.credit ?? 0) > (one?.credit ?? 0) ? other : one

/** Who does not know that and finds out has heard what was asked. */
const isOnIt = (reply: Utterance): boolean =>
  unknownIn(reply) !== null && (saysWhen(reply) !== null || ownPromises(reply).length > 0)

/** Who asks into the matter wants to understand it; who asks for a number wants the number. */
export function askedInto(reply: Utterance): Gift | null {
  const asked = asksIntoIt(reply)
  return asked && asked.kind !== 'asks-datum' ? { credit: ASKS, evidence: quote(reply, asked) } : null
}
const ASKS = 0.5

/** The customer's words thrown back at them show no understanding. */
const isTurnedAgainst = (reply: Utterance, span: Span): boolean =>
  heard(reply, 'blame', 'dismissal', 'buck-passing', 'rhetorical-question', 'rude', 'watches').some((signal) => {
    const [start, end] = /^(?:blame|watches)$/.test(signal.kind) ? sentenceAround(reply.text, signal.span) : signal.span
    return start < span[1] && span[0] < end
  })

/** “Is there anything else?” asks after nothing that was said. */
const isCourtesy = (reply: Utterance, span: Span): boolean => touches(span, heard(reply, 'further-help', 'check-in'))

const touches = (span: Span, signals: readonly Signal[]): boolean =>
  signals.some((signal) => signal.span[0] < span[1] && span[0] < signal.span[1])
