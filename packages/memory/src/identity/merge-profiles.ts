import type { ContactPreference, Customer, CustomerNames, Fact, Identity } from '@attune/core'
import type { FactChange } from '../profile/fact-change.ts'
import type { Profile } from '../profile/profile.ts'
import { isSurer } from './assurance-order.ts'
import { idOf, idOfVisit, mergeById, withoutDoubles } from './merge-lists.ts'

/**
 * Two profiles as one. What the first says of the customer goes before what the second says; of facts, promises, visits and
 * consents nothing is left out, and each keeps the id of the customer it was learned under.
 */
export function mergeProfiles(profile: Profile, other: Profile): Profile {
  return {
    ...profile,
    customer: mergeCustomers(profile.customer, other.customer),
    facts: mergeById(profile.facts, other.facts, idOf, (fact: Fact) => fact.recordedAt),
    changes: mergeChanges(profile, other),
    commitments: mergeById(profile.commitments, other.commitments, idOf, ({ madeAt }) => madeAt),
    visits: mergeById(profile.visits, other.visits, idOfVisit, ({ startedAt }) => startedAt),
  }
}

/** Of a fact that both know the history of the first stays: two histories would not fit together. */
function mergeChanges(profile: Profile, other: Profile): FactChange[] {
  const known = new Set(profile.facts.map(idOf))
  const added = other.changes.filter(({ factId }) => !known.has(factId))
  return [...profile.changes, ...added].sort((one, another) => Date.parse(one.at) - Date.parse(another.at))
}

function mergeCustomers(one: Customer, other: Customer): Customer {
  return {
    ...one,
    customFields: { ...other.customFields, ...one.customFields },
    names: mergeNames(one.names, other.names),
    locales: withoutDoubles([...one.locales, ...other.locales], String),
    timeZone: one.timeZone ?? other.timeZone,
    identities: withoutDoubles([...one.identities, ...other.identities], identityKey, (each, than) =>
      isSurer(each.assurance, than.assurance),
    ),
    contactPreference: strictest(one.contactPreference, other.contactPreference),
    consents: mergeById(one.consents, other.consents, idOf, ({ givenAt }) => givenAt),
  }
}

/** A name is taken from one of the two: given and family names of two records do not make a person. */
function mergeNames(one: CustomerNames, other: CustomerNames): CustomerNames {
  return Object.values(one).every((name) => name === null) ? other : one
}

/** What either did not want is not wanted. */
function strictest(one: ContactPreference | null, other: ContactPreference | null): ContactPreference | null {
  if (one === null || other === null) return one ?? other
  return {
    channels: one.channels.length > 0 ? one.channels : other.channels,
    quietHours: withoutDoubles([...one.quietHours, ...other.quietHours], JSON.stringify),
    caps: withoutDoubles([...one.caps, ...other.caps], JSON.stringify),
    doNotContact:
      one.doNotContact === true || other.doNotContact === true ? true : (one.doNotContact ?? other.doNotContact),
  }
}

/** The same handle, known from the same place. */
export function identityKey(identity: Identity): string {
  return JSON.stringify([identity.kind, identity.normalized ?? identity.value, identity.source])
}
