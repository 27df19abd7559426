import type { Assurance, Identity, IdentityKind } from '@attune/core'
import type { IdentityProblem } from './normalize-email.ts'
import { type NormalizeOptions, normalizeIdentity } from './normalize-identity.ts'

/** An identity that can be compared with others. */
export interface KeyedIdentity {
  kind: IdentityKind
  /** Same key, same handle. */
  key: string
  /** Handles of different scopes say nothing about each other: an account of the shop and one of the forum. */
  scope: string
  /** At most one person has it. A telephone number, a device or a mailbox like `info@` is not unique. */
  unique: boolean
  /** How much it weighs against other kinds; a higher one decides. */
  strength: number
  assurance: Assurance
}

/** How well a kind tells people apart. */
const strengths: Readonly<Record<IdentityKind, number>> = {
  account: 5,
  social: 4,
  email: 3,
  phone: 2,
  device: 1,
  other: 0,
}
const uniqueKinds: ReadonlySet<IdentityKind> = new Set(['account', 'social', 'email'])

/** The identity with its key, or why it has none. */
export function keyIdentity(identity: Identity, options: NormalizeOptions): KeyedIdentity | IdentityProblem {
  const { kind, assurance, source } = identity
  const { normalized, problem, shared, extension } = normalizeIdentity(identity, options)
  if (normalized === null) return problem ?? 'empty'
  const worldwide = kind === 'email' || kind === 'phone'
  const scope = worldwide || source === null ? kind : JSON.stringify([kind, source.system, source.connection])
  return {
    kind,
    key: JSON.stringify([scope, normalized, extension]),
    scope,
    unique: uniqueKinds.has(kind) && !shared,
    strength: strengths[kind],
    assurance,
  }
}

/** The identities of one customer that can be compared. */
export function keyIdentities(identities: readonly Identity[], options: NormalizeOptions): KeyedIdentity[] {
  return identities.map((identity) => keyIdentity(identity, options)).filter((keyed) => typeof keyed === 'object')
}

/** Whether more than somebody's word stands behind it. */
export function isVouchedFor({ assurance }: { assurance: Assurance }): boolean {
  return assurance !== 'claimed'
}
