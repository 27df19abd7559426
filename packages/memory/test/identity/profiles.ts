import { type Assurance, blankRecord, type Fact, type Identity, type IdentityKind } from '@attune/core'
import type { Profile } from '../../src/profile/profile.ts'

export const now = '2026-05-03T09:30:00.000Z'

export function identity(
  kind: IdentityKind,
  value: string,
  assurance: Assurance = 'channel',
  system?: string,
): Identity {
  const source = system ? { system, connection: null, type: 'account', id: value, url: null } : null
  return { kind, value, normalized: null, assurance, source }
}

export function profile(id: string, identities: Identity[] = [], change: Partial<Profile> = {}): Profile {
  return {
    schema: 'attune/profile@1',
    customer: {
      ...blankRecord(id),
      names: { display: null, preferred: null, given: null, family: null, honorific: null },
      locales: [],
      timeZone: null,
      identities,
      contactPreference: null,
      consents: [],
    },
    facts: [],
    changes: [],
    commitments: [],
    visits: [],
    links: [],
    ...change,
  }
}

export function fact(id: string, customerId: string | null, change: Partial<Fact> = {}): Fact {
  return {
    id,
    customerId,
    subject: 'customer',
    kind: 'preference',
    predicate: 'tea',
    qualifier: null,
    value: 'oolong',
    statement: 'Likes oolong.',
    cardinality: 'many',
    provenance: [],
    confidence: 0.9,
    status: 'active',
    validFrom: null,
    validTo: null,
    recordedAt: null,
    retractedAt: null,
    sensitivity: 'personal',
    purposes: [],
    basis: null,
    mention: 'may',
    minAssurance: 'channel',
    expiresAt: null,
    ...change,
  }
}
