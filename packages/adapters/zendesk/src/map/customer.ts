import { customFieldsOf, instantOf, recordOf } from '@attune/adapter-kit'
import { type Customer, type Identity, localeSchema } from '@attune/core'
import { type Account, origin } from '../account.ts'
import type { UserWire } from '../wire/user.ts'
import { ianaZone, zoneOf } from './time-zone.ts'

export function customerOf(account: Account, user: UserWire): Customer {
  const updatedAt = instantOf(user.updated_at)
  const record = recordOf({
    ...origin(account),
    type: 'user',
    id: user.id,
    url: `${account.baseUrl}/agent/users/${user.id}`,
    createdAt: instantOf(user.created_at),
    updatedAt,
    deletion: user.active === false ? { at: updatedAt, reason: 'deleted' } : null,
    customFields: customFieldsOf(user.user_fields),
  })
  return {
    ...record,
    names: { display: user.name, preferred: null, given: null, family: null, honorific: null },
    locales: localeSchema.safeParse(user.locale).success && user.locale !== null ? [user.locale] : [],
    timeZone: ianaZone(user.iana_time_zone) ?? zoneOf(user.time_zone),
    identities: identitiesOf(user, record.source),
    contactPreference: null,
    consents: [],
  }
}

function identitiesOf(user: UserWire, source: Identity['source']): Identity[] {
  const identity = (kind: Identity['kind'], value: string | null, assurance: Identity['assurance']): Identity[] =>
    value === null ? [] : [{ kind, value, normalized: null, assurance, source }]
  return [
    ...identity('email', user.email, 'channel'),
    ...identity('phone', user.phone, 'claimed'),
    ...identity('account', user.external_id, 'staff'),
  ]
}
