import type { IdentityKind } from '@attune/core'
import type { KeyedIdentity } from './keyed-identity.ts'

/** How many handles of a kind one person may have before it is doubtful that it is one person. */
export type IdentityLimits = Readonly<Partial<Record<IdentityKind, number>>>

/** Accounts and social handles count per system. */
export const defaultLimits: Readonly<Record<IdentityKind, number>> = {
  account: 1,
  social: 2,
  email: 5,
  phone: 5,
  device: 20,
  other: 20,
}

/** The first kind of which there are too many, or `null`. */
export function overLimit(identities: readonly KeyedIdentity[], limits: IdentityLimits = {}): IdentityKind | null {
  const keys = new Map<string, Set<string>>()
  for (const { kind, scope, key } of identities) {
    const inScope = (keys.get(scope) ?? new Set()).add(key)
    keys.set(scope, inScope)
    if (inScope.size > (limits[kind] ?? defaultLimits[kind])) return kind
  }
  return null
}
