import type { Moment, Moments } from '@attune/core'
import { counts, type Ledger } from '../ledger/ledger.ts'
import type { Rule } from '../rule.ts'
import type { Scorecard } from '../scorecard.ts'
import { quote, type Utterance } from '../story/utterance.ts'
import { placesOfDuties } from './place-of-duty.ts'

/** The best, the worst and the last moment of the service side: the parts people remember. */
export function momentsOf(ledger: Ledger, utterances: readonly Utterance[], scorecard: Scorecard): Moments {
  const values = new Map<string, { value: number; ceremony: number; because: Set<string> }>()
  const add = (messageId: string | undefined, value: number, { meta }: Rule) => {
    if (messageId === undefined || value === 0) return
    const moment = values.get(messageId) ?? { value: 0, ceremony: 0, because: new Set() }
    moment.value += value
    if (value > 0 && meta.dimension === 'ending') moment.ceremony += value
    moment.because.add(meta.id)
    values.set(messageId, moment)
  }
  const placeOf = placesOfDuties(utterances)
  for (const duty of ledger.duties) {
    if (!counts(duty.state)) continue
    add(placeOf(duty), duty.weight * (duty.credit > 0 ? duty.credit : -1), duty.rule)
  }
  for (const fault of ledger.faults)
    add(fault.evidence[0]?.messageId, -scorecard.faultCosts[fault.severity] * 2, fault.rule)
  for (const gift of ledger.gifts) add(gift.evidence[0]?.messageId, 1, gift.rule)

  const toMoment = (utterance: Utterance): Moment => {
    const moment = values.get(utterance.messageId)
    return {
      value: round(moment?.value ?? 0),
      because: [...(moment?.because ?? [])].sort(),
      evidence: quote(utterance),
    }
  }
  const service = utterances.filter((utterance) => utterance.side === 'service')
  const moments = service.map(toMoment)
  // A kind goodbye is a good ending; the best moment is where something was done for the customer.
  const beyondCeremony = ({ value, evidence }: Moment) => value - (values.get(evidence.messageId)?.ceremony ?? 0)
  const peak = moments.reduce<Moment | null>(
    (best, next) => (beyondCeremony(next) > (best ? beyondCeremony(best) : 0) ? next : best),
    null,
  )
  const low = moments.reduce<Moment | null>((worst, next) => (next.value < (worst?.value ?? 0) ? next : worst), null)
  return { peak, low, ending: moments.at(-1) ?? null }
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6
