import type { Commitment, Instant } from '@attune/core'
import type { BriefPromise } from './brief-page.ts'

/** What was promised and is not known to be kept: overdue first, then by when it is due, then what has no time. */
export function openPromises(commitments: readonly Commitment[], now: Instant): BriefPromise[] {
  const open = new Map<string, Commitment>()
  for (const commitment of commitments) {
    if (commitment.deletion !== null) continue
    if (commitment.state === 'open' || commitment.state === 'broken') open.set(commitment.id, commitment)
    else open.delete(commitment.id)
  }
  return [...open.values()]
    .map(({ statement, state, madeAt, dueAt }) => ({
      statement,
      state,
      madeAt,
      dueAt,
      overdue: state === 'broken' || (dueAt !== null && Date.parse(dueAt) < Date.parse(now)),
    }))
    .sort((a, b) => compare(a.dueAt ?? '9', b.dueAt ?? '9') || compare(a.madeAt ?? '9', b.madeAt ?? '9'))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
