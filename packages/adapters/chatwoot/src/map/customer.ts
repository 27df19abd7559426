import { customFieldsOf, recordOf } from '@attune/adapter-kit'
import { type Customer, type Identity, type IdentityKind, localeSchema } from '@attune/core'
import { type Account, SYSTEM } from '../account.ts'
import type { ContactWire } from '../wire/contact.ts'
import { timeOf } from '../wire/time.ts'

/** `language`: what their browser asks for, where a conversation tells. */
export function customerOf(account: Account, contact: ContactWire, language: string | null = null): Customer {
  const { connection, baseUrl, number, observedAt } = account
  const record = recordOf({
    ...{ system: SYSTEM, connection, type: 'contact', id: contact.id },
    url: `${baseUrl}/app/accounts/${number}/contacts/${contact.id}`,
    createdAt: timeOf(contact.created_at),
    observedAt: observedAt(),
    customFields: customFieldsOf(contact.custom_attributes),
  })
  const identity = (kind: IdentityKind, value: string | null): Identity[] =>
    value === null ? [] : [{ kind, value, normalized: null, assurance: 'channel', source: record.source }]
  return {
    ...record,
    names: { display: contact.name, preferred: null, given: null, family: null, honorific: null },
    locales: localeOf(language),
    timeZone: null,
    identities: [
      ...identity('email', contact.email),
      ...identity('phone', contact.phone_number),
      ...identity('account', contact.identifier),
    ],
    contactPreference: null,
    consents: [],
  }
}

const localeOf = (language: string | null): string[] => {
  const parsed = localeSchema.safeParse(language?.replaceAll('_', '-'))
  return parsed.success ? [parsed.data] : []
}
