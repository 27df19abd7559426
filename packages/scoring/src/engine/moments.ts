import type { Moment, Moments } from '@attune/core'
import { counts, type Ledger } from '../ledger/ledger.ts'
import { round } from '../round.ts'
import type { Rule } from '../rule.ts'
import type { Scorecard } from '../scorecard.ts'
import { isRead } from '../story/text/languages.ts'
import { quote, type Utterance } from '../story/utterance.ts'
import type { PlaceOfDuty } from './place-of-duty.ts'

/** The best, the worst and the last moment of the service side: the parts people remember. */
export function momentsOf(
  ledger: Ledger,
  utterances: readonly Utterance[],
  placeOf: PlaceOfDuty,
  scorecard: Scorecard,
): Moments {
  const values = new Map<string, { value: number; ceremony: number; because: Set<string> }>()
  const add = (messageId: string | undefined, value: number, { meta }: Rule) => {
    if (messageId === undefined || value === 0) return
    const moment = values.get(messageId) ?? { value: 0, ceremony: 0, because: new Set() }
    moment.value += value
    if (value > 0 && meta.dimension === 'ending') moment.ceremony += value
    moment.because.add(meta.id)
    values.set(messageId, moment)
  }
  for (const duty of ledger.duties) {
    if (!counts(duty.state)) continue
    add(placeOf(duty), duty.weight * (duty.credit > 0 ? duty.credit : -1), duty.rule)
  }
  for (const fault of ledger.faults)
    add(fault.evidence[0]?.messageId, -scorecard.faultCosts[fault.severity] * 2, fault.rule)
  for (const gift of ledger.gifts) add(gift.evidence[0]?.messageId, 1, gift.rule)

  const valueAt = ({ messageId }: Utterance): number => round(values.get(messageId)?.value ?? 0)
  // A kind goodbye is a good ending; the best moment is where something was done for the customer.
  const beyondCeremony = (said: Utterance) => valueAt(said) - (values.get(said.messageId)?.ceremony ?? 0)
  let peak: Utterance | null = null
  let low: Utterance | null = null
  let ending: Utterance | null = null
  for (const said of utterances) {
    if (said.side !== 'service') continue
    ending = said
    if (!isRead(said)) continue
    if (beyondCeremony(said) > (peak ? beyondCeremony(peak) : 0)) peak = said
    if (valueAt(said) < (low ? valueAt(low) : 0)) low = said
  }
  const toMoment = (said: Utterance): Moment => ({
    value: valueAt(said),
    because: [...(values.get(said.messageId)?.because ?? [])].sort(),
    evidence: quote(said),
  })
  return { peak: peak && toMoment(peak), low: low && toMoment(low), ending: ending && toMoment(ending) }
}
