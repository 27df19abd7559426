import type { Assurance, Identity, IdentityKind } from '@attune/core'
import { surest } from './assurance-order.ts'
import { conflictingKind } from './conflict.ts'
import type { IdentityIndex } from './identity-index.ts'
import { isVouchedFor, type KeyedIdentity, keyIdentity } from './keyed-identity.ts'
import { type IdentityLimits, overLimit } from './limits.ts'
import type { IdentityProblem } from './normalize-email.ts'

/**
 * Why somebody is, or is not, taken for a known customer.
 *
 * - `unique-identifier`: an account, handle or address that only this customer has.
 * - `known-number`: a telephone number that one customer only is known by, and nothing speaks against it.
 * - `only-claimed`: somebody said so, here or when the profile was made, and nobody checked.
 * - `conflict`: a stronger identifier says that these are two people.
 * - `shared-identifier`: what they have in common may belong to several people: a device, a mailbox like `info@`, or a
 *   telephone when the one who speaks shows something of their own that this customer is not known by.
 * - `several`: more than one customer fits equally well.
 * - `weaker`: another customer fits better.
 * - `over-limit`: one person would have too many identifiers of a kind.
 * - `nobody-known`: nobody has any of these.
 * - `nothing-usable`: nothing to compare was given.
 */
export type IdentifyReason =
  | 'unique-identifier'
  | 'known-number'
  | 'only-claimed'
  | 'conflict'
  | 'shared-identifier'
  | 'several'
  | 'weaker'
  | 'over-limit'
  | 'nobody-known'
  | 'nothing-usable'

/** A customer it might be. Nothing of theirs may be shown on this ground; a member of staff can look and link. */
export interface IdentityCandidate {
  customerId: string
  /** What they have in common. */
  kinds: IdentityKind[]
  why: IdentifyReason
}

/** Whose handles these are, how sure that is, and why. */
export interface Identification {
  /** Id of the customer, or `null`: not sure enough. */
  match: string | null
  /** How sure it is that the one who speaks is that customer; `null` without a match. */
  assurance: Assurance | null
  why: IdentifyReason
  candidates: IdentityCandidate[]
  /** Identities that could not be used, by their place in the list. No value is repeated here. */
  blocked: { index: number; kind: IdentityKind; problem: IdentityProblem }[]
}

/** How many people may share a handle before it tells nothing. */
export interface IdentifyOptions {
  limits?: IdentityLimits
}

interface Hit {
  customerId: string
  shown: KeyedIdentity
  vouched: boolean
}

/**
 * Which customer shows these identities. Never by a mere claim, on either side, and rather nobody than the wrong one.
 * The customer without an identity that can be compared is nobody's match.
 *
 * @example
 * identify(index, [{ kind: 'email', value: 'anna@example.com', normalized: null, assurance: 'channel', source: null }])
 * // { match: 'c1', assurance: 'channel', why: 'unique-identifier', candidates: [], blocked: [] }
 */
export function identify(
  index: IdentityIndex,
  identities: readonly Identity[],
  options: IdentifyOptions = {},
): Identification {
  const blocked: Identification['blocked'] = []
  const shown: KeyedIdentity[] = []
  for (const [place, identity] of identities.entries()) {
    const keyed = keyIdentity(identity, index.options)
    if (typeof keyed === 'object') shown.push(keyed)
    else blocked.push({ index: place, kind: identity.kind, problem: keyed })
  }
  const judged = [...hitsByCustomer(index, shown)].map(([customerId, hits]) => ({
    customerId,
    hits,
    ...judge(index.identitiesOf(customerId), shown, hits, options.limits),
  }))
  const fitting = judged.filter(({ fits }) => fits)
  const best = Math.max(...fitting.map(({ weight }) => weight))
  const leading = fitting.filter(({ weight }) => weight === best)
  const match = leading.length === 1 ? leading[0] : undefined
  const candidates = judged
    .filter((each) => each !== match)
    .map(({ customerId, hits, fits, weight, why }) => ({
      customerId,
      kinds: [...new Set(hits.map((hit) => hit.shown.kind))],
      why: fits ? (weight === best ? 'several' : 'weaker') : why,
    })) satisfies IdentityCandidate[]
  if (match) {
    const assurance = surest(match.hits.filter(({ vouched }) => vouched).map((hit) => hit.shown.assurance))
    return { match: match.customerId, assurance, why: match.why, candidates, blocked }
  }
  const nobody = shown.length === 0 ? 'nothing-usable' : 'nobody-known'
  return { match: null, assurance: null, why: candidates[0]?.why ?? nobody, candidates, blocked }
}

function hitsByCustomer(index: IdentityIndex, shown: readonly KeyedIdentity[]): Map<string, Hit[]> {
  const hits = new Map<string, Hit[]>()
  for (const identity of shown) {
    for (const customerId of index.customersWith(identity.key)) {
      const theirs = index.identitiesOf(customerId).filter(({ key }) => key === identity.key)
      const vouched = isVouchedFor(identity) && theirs.some(isVouchedFor)
      hits.set(customerId, [...(hits.get(customerId) ?? []), { customerId, shown: identity, vouched }])
    }
  }
  return hits
}

interface Judgement {
  fits: boolean
  why: IdentifyReason
  weight: number
}

function judge(
  known: readonly KeyedIdentity[],
  shown: readonly KeyedIdentity[],
  hits: readonly Hit[],
  limits: IdentityLimits | undefined,
): Judgement {
  const counting = hits.filter(({ vouched }) => vouched).map((hit) => hit.shown)
  if (counting.length === 0) return { fits: false, why: 'only-claimed', weight: 0 }
  const unique = counting.filter((identity) => identity.unique)
  const weight = Math.max(...(unique.length > 0 ? unique : counting).map(({ strength }) => strength))
  const vouched = shown.filter(isVouchedFor)
  // Against a shared identifier even a mailbox of one's own speaks.
  if (conflictingKind(vouched, known, unique.length > 0 ? weight : -1)) return { fits: false, why: 'conflict', weight }
  if (overLimit([...known, ...vouched], limits)) return { fits: false, why: 'over-limit', weight }
  if (unique.length > 0) return { fits: true, why: 'unique-identifier', weight: weight + 10 }
  const onlyNumber = counting.some(({ kind }) => kind === 'phone') && !vouched.some((identity) => identity.unique)
  return onlyNumber ? { fits: true, why: 'known-number', weight } : { fits: false, why: 'shared-identifier', weight }
}
