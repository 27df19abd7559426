import type { IdentityKind } from '@attune/core'
import { isVouchedFor, type KeyedIdentity } from './keyed-identity.ts'

/**
 * The kind by which two sets of identities are two people: a unique one, stronger than `than`, that both have and that
 * differs. `null` = nothing speaks against it. Only identities somebody vouched for can contradict.
 *
 * Two people on one telephone are told apart by their addresses, two on one address by their accounts.
 */
export function conflictingKind(
  one: readonly KeyedIdentity[],
  other: readonly KeyedIdentity[],
  than: number,
): IdentityKind | null {
  for (const mine of one) {
    if (!mine.unique || mine.strength <= than || !isVouchedFor(mine)) continue
    const theirs = other.filter((each) => each.scope === mine.scope && each.unique && isVouchedFor(each))
    if (theirs.length > 0 && !one.some((each) => theirs.some(({ key }) => key === each.key))) return mine.kind
  }
  return null
}
