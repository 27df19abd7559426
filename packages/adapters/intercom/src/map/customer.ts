import { customFieldsOf } from '@attune/adapter-kit'
import { type Customer, type Identity, type IdentityKind, localeSchema } from '@attune/core'
import type { Seen } from '../account.ts'
import type { AuthorWire } from '../wire/author.ts'
import type { ContactWire } from '../wire/contact.ts'
import { plainName } from './plain-name.ts'
import { recordIn, timeOf } from './record.ts'

const unknown = {
  ...{ external_id: null, role: null, name: null, email: null, phone: null, language_override: null },
  ...{ browser_language: null, unsubscribed_from_emails: null, created_at: null, updated_at: null },
  custom_attributes: null,
}

/** A contact as far as a conversation tells: their id, and what stood by their words. All of it comes with `customers()`. */
export const customerOfAuthor = (
  seen: Seen,
  contact: { id: string; external_id: string | null },
  author: AuthorWire | null,
): Customer =>
  customerOf(seen, {
    ...unknown,
    id: contact.id,
    external_id: contact.external_id,
    name: author?.name ?? null,
    email: author?.email ?? null,
  })

export function customerOf(seen: Seen, contact: ContactWire): Customer {
  const record = recordIn(seen, {
    type: 'contact',
    id: contact.id,
    createdAt: timeOf(contact.created_at),
    updatedAt: timeOf(contact.updated_at),
    customFields: customFieldsOf(contact.custom_attributes),
  })
  // How Intercom came by an address it does not say.
  const identity = (kind: IdentityKind, value: string | null): Identity[] =>
    value === null ? [] : [{ kind, value, normalized: null, assurance: 'claimed', source: record.source }]
  const locales = [contact.language_override, contact.browser_language].filter(
    (locale) => locale !== null && localeSchema.safeParse(locale).success,
  ) as string[]
  return {
    ...record,
    names: { display: plainName(contact.name), preferred: null, given: null, family: null, honorific: null },
    locales: [...new Set(locales)],
    timeZone: null,
    identities: [
      ...identity('email', contact.email),
      ...identity('phone', contact.phone),
      ...identity('account', contact.external_id),
    ],
    contactPreference: null,
    consents: [],
  }
}
