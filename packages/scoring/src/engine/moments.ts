import type { Moment, Moments } from '@attune/core'
import { counts, type Ledger } from '../ledger/ledger.ts'
import type { Scorecard } from '../scorecard.ts'
import { quote, type Utterance } from '../story/utterance.ts'

/** The best, the worst and the last moment of the service side: the parts people remember. */
export function momentsOf(ledger: Ledger, utterances: readonly Utterance[], scorecard: Scorecard): Moments {
  const values = new Map<string, { value: number; because: Set<string> }>()
  const add = (messageId: string | undefined, value: number, ruleId: string) => {
    if (messageId === undefined || value === 0) return
    const moment = values.get(messageId) ?? { value: 0, because: new Set() }
    moment.value += value
    moment.because.add(ruleId)
    values.set(messageId, moment)
  }
  const replies = repliesTo(utterances)
  for (const duty of ledger.duties) {
    if (!counts(duty.state)) continue
    if (duty.credit > 0) add(duty.metBy[0]?.messageId, duty.credit * duty.weight, duty.rule.meta.id)
    else add(duty.missedBy[0]?.messageId ?? replies[duty.openedAt]?.messageId, -duty.weight, duty.rule.meta.id)
  }
  for (const fault of ledger.faults)
    add(fault.evidence[0]?.messageId, -scorecard.faultCosts[fault.severity] * 2, fault.rule.meta.id)
  for (const gift of ledger.gifts) add(gift.evidence[0]?.messageId, 1, gift.rule.meta.id)

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
  const peak = moments.reduce<Moment | null>((best, next) => (next.value > (best?.value ?? 0) ? next : best), null)
  const low = moments.reduce<Moment | null>((worst, next) => (next.value < (worst?.value ?? 0) ? next : worst), null)
  return { peak, low, ending: moments.at(-1) ?? null }
}

/** By utterance, the service side's next words: where what was owed should have come. */
function repliesTo(utterances: readonly Utterance[]): (Utterance | undefined)[] {
  const replies: (Utterance | undefined)[] = []
  for (let index = utterances.length - 1; index >= 0; index--) {
    const next = utterances[index + 1]
    replies[index] = next?.side === 'service' ? next : replies[index + 1]
  }
  return replies
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6
