import { customFieldsOf } from '@attune/adapter-kit'
import { type Customer, type Identity, type IdentityKind, localeSchema } from '@attune/core'
import type { Account } from '../account.ts'
import type { ContactWire } from '../wire/contact.ts'
import type { RequesterWire } from '../wire/ticket.ts'
import { recordIn } from './record.ts'
import { ianaZoneOf } from './time-zone.ts'

/** As a ticket shows its requester. */
export function customerOfRequester(account: Account, requester: RequesterWire): Customer {
  const { email, phone, mobile } = requester
  return {
    ...recordIn(account, 'contact', requester.id),
    ...{ names: named(requester.name), locales: [], timeZone: null, contactPreference: null, consents: [] },
    identities: identitiesOf([
      ['email', email],
      ['phone', phone],
      ['phone', mobile],
    ]),
  }
}

export function customerOfContact(account: Account, contact: ContactWire): Customer {
  const url = `${account.baseUrl}/a/contacts/${contact.id}`
  return {
    ...recordIn(account, 'contact', contact.id, contact, { url, customFields: customFieldsOf(contact.custom_fields) }),
    ...{ names: named(contact.name), contactPreference: null, consents: [] },
    locales: localeSchema.safeParse(contact.language).success ? [contact.language as string] : [],
    timeZone: ianaZoneOf(contact.time_zone),
    identities: identitiesOf([
      ['email', contact.email],
      ...contact.other_emails.map((email) => ['email', email] as const),
      ['phone', contact.phone],
      ['phone', contact.mobile],
      ['social', contact.twitter_id],
      ['account', contact.unique_external_id],
    ]),
  }
}

const named = (display: string | null): Customer['names'] => ({
  ...{ display, preferred: null, given: null, family: null, honorific: null },
})

function identitiesOf(handles: readonly (readonly [IdentityKind, string | null])[]): Identity[] {
  const seen = new Set<string>()
  return handles.flatMap(([kind, value]) => {
    if (value === null || seen.has(`${kind} ${value}`)) return []
    seen.add(`${kind} ${value}`)
    return { kind, value, normalized: null, assurance: 'claimed', source: null } satisfies Identity
  })
}
