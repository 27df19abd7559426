import type { Moment, Moments } from '@attune/core'
import { counts, type Ledger } from '../ledger/ledger.ts'
import { round } from '../round.ts'
import type { Rule } from '../rule.ts'
import type { Scorecard } from '../scorecard.ts'
import { isRead } from '../story/text/languages.ts'
import { quote, type Utterance } from '../story/utterance.ts'
import { type PlaceOfDuty, repliesTo } from './place-of-duty.ts'

/**
 * The best, the worst and the last moment of the service side: the parts people remember. The worst is where most was
 * taken or missed, whatever good was done in the same message: who saves a talk at the end has not spoilt it there.
 */
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
  const losses = new Map<string, { value: number; because: Set<string> }>()
  const lose = (messageId: string | undefined, value: number, { meta }: Rule) => {
    if (messageId === undefined || value === 0) return
    const loss = losses.get(messageId) ?? { value: 0, because: new Set() }
    loss.value -= value
    loss.because.add(meta.id)
    losses.set(messageId, loss)
  }
  const replies = repliesTo(utterances)
  for (const duty of ledger.duties) {
    if (!counts(duty.state)) continue
    add(placeOf(duty), duty.weight * (duty.credit > 0 ? duty.credit : -1), duty.rule)
    // What came late, or by half, was missing where it was due.
    if (duty.state === 'met') continue
    lose(
      duty.credit > 0 ? replies[duty.openedAt]?.messageId : placeOf(duty),
      duty.weight * (1 - duty.credit),
      duty.rule,
    )
  }
  for (const fault of ledger.faults) {
    const cost = scorecard.faultCosts[fault.severity] * 2
    add(fault.evidence[0]?.messageId, -cost, fault.rule)
    lose(fault.evidence[0]?.messageId, cost, fault.rule)
  }
  for (const gift of ledger.gifts) add(gift.evidence[0]?.messageId, 1, gift.rule)

  const valueAt = ({ messageId }: Utterance): number => round(values.get(messageId)?.value ?? 0)
  const lossAt = ({ messageId }: Utterance): number => round(losses.get(messageId)?.value ?? 0)
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
  }
  for (const said of utterances) {
    // The best message is not the worst one too, unless it did more harm than good.
    if (said.side !== 'service' || !isRead(said) || (said === peak && valueAt(said) > 0)) continue
    if (lossAt(said) < (low ? lossAt(low) : 0)) low = said
  }
  const toMoment = (said: Utterance): Moment => ({
    value: valueAt(said),
    because: [...(values.get(said.messageId)?.because ?? [])].sort(),
    evidence: quote(said),
  })
  const toLow = (said: Utterance): Moment => ({
    value: lossAt(said),
    because: [...(losses.get(said.messageId)?.because ?? [])].sort(),
    evidence: quote(said),
  })
  return { peak: peak && toMoment(peak), low: low && toLow(low), ending: ending && toMoment(ending) }
}
