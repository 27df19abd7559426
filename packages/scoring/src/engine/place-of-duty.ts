import type { LedgerDuty } from '../ledger/ledger.ts'
import type { Utterance } from '../story/utterance.ts'

/** Tells the message a duty was answered in, or where the answer should have come; `undefined` = nobody spoke again. */
export type PlaceOfDuty = (duty: LedgerDuty) => string | undefined

export function placesOfDuties(utterances: readonly Utterance[]): PlaceOfDuty {
  const replies = repliesTo(utterances)
  return (duty) =>
    duty.credit > 0 ? duty.metBy[0]?.messageId : (duty.missedBy[0]?.messageId ?? replies[duty.openedAt]?.messageId)
}

/** By utterance, the service side's next words: where what was owed should have come. */
export function repliesTo(utterances: readonly Utterance[]): (Utterance | undefined)[] {
  const replies: (Utterance | undefined)[] = []
  for (let index = utterances.length - 1; index >= 0; index--) {
    const next = utterances[index + 1]
    replies[index] = next?.side === 'service' ? next : replies[index + 1]
  }
  return replies
}
