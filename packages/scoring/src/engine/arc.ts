import type { ArcPoint } from '@attune/core'
import type { LedgerDuty } from '../ledger/ledger.ts'
import { round } from '../round.ts'
import { isRead } from '../story/text/languages.ts'
import type { Utterance } from '../story/utterance.ts'

/** How the customer felt and what was owed, utterance by utterance. */
export function arcOf(duties: readonly LedgerDuty[], utterances: readonly Utterance[]): ArcPoint[] {
  const changes = changesByUtterance(duties, utterances.length)
  let owed = 0
  return utterances.map((said) => {
    const { index, messageId, role, side, sentAt, reading } = said
    owed += changes[index] ?? 0
    return {
      messageId,
      role,
      at: sentAt,
      distress: side === 'customer' && isRead(said) ? known(reading.measures.distress) : null,
      // Additions and subtractions of the same weights may leave a speck below zero.
      owed: Math.max(0, round(owed)),
    }
  })
}

/** By utterance, how much more (or less) is owed from then on. */
function changesByUtterance(duties: readonly LedgerDuty[], length: number): number[] {
  const changes = new Array<number>(length).fill(0)
  const change = (at: number, by: number) => {
    changes[at] = (changes[at] ?? 0) + by
  }
  for (const { openedAt, weight, steps } of duties) {
    change(openedAt, weight)
    let paid = 0
    for (const step of steps) {
      change(step.at, -weight * (step.paid - paid))
      paid = step.paid
    }
  }
  return changes
}
const known = (value: number | null): number | null => (value === null ? null : round(value))
