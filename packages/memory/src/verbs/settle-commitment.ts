import { type CommitmentState, commitmentStateSchema, nearest, OptionsError } from '@attune/core'
import { checkInstant } from '../check-instant.ts'
import type { Profile } from '../profile/profile.ts'

/**
 * Writes down what became of a promise.
 *
 * @throws OptionsError for an unknown promise or state, or a time that cannot be read
 * @example
 * settleCommitment(profile, id, { state: 'kept', now })
 */
export function settleCommitment(
  profile: Profile,
  commitmentId: string,
  { state, now }: { state: CommitmentState; now: string },
): Profile {
  const at = checkInstant(now, 'now')
  if (!commitmentStateSchema.safeParse(state).success)
    throw new OptionsError(`state: expected one of ${commitmentStateSchema.options.join(', ')}`, 'state')
  const ids = profile.commitments.map(({ id }) => id)
  if (!ids.includes(commitmentId)) {
    const near = nearest(commitmentId, ids)
    throw new OptionsError(
      `commitment: none of that id${near === null ? '' : `; did you mean "${near}"?`}`,
      'commitment',
    )
  }
  const keptAt = state === 'kept' || state === 'late' ? at : null
  const commitments = profile.commitments.map((one) => (one.id === commitmentId ? { ...one, state, keptAt } : one))
  return { ...profile, commitments }
}
