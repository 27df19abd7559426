import { customFieldsOf, recordOf } from '@attune/adapter-kit'
import { type Customer, type Identity, type IdentityKind, timeZoneSchema } from '@attune/core'
import { type Account, SYSTEM } from '../account.ts'
import type { UserReference } from '../wire/reference.ts'
import { timeOf } from '../wire/time.ts'
import type { UserWire } from '../wire/user.ts'
import { nameOf } from './author.ts'

/** A customer as a ticket names them: the full record comes with `customers()`. */
export function customerOfReference(account: Account, user: UserReference): Customer {
  return customerOf(account, {
    ...user,
    id: nameOf(user),
    ...{ Lang: null, Timezone: null, MobilePhone: null, WorkPhone: null, HomePhone: null },
    ...{ Privileged: null, Disabled: null, Created: null, LastUpdated: null, CustomFields: [] },
  })
}

export function customerOf({ connection, baseUrl, observedAt }: Account, user: UserWire): Customer {
  const name = nameOf(user)
  const record = recordOf({
    system: SYSTEM,
    connection,
    type: 'user',
    // The name, not the number: only the name stands in tickets, so only with it do both become one record.
    id: name,
    url: `${baseUrl}/User/Summary.html?Name=${encodeURIComponent(name)}`,
    createdAt: timeOf(user.Created),
    updatedAt: timeOf(user.LastUpdated),
    observedAt: observedAt(),
    customFields: customFieldsOf(user.CustomFields.map(({ id, name, values }) => [name ?? id, values] as const)),
  })
  const source = record.source
  const identity = (kind: IdentityKind, value: string | null): Identity[] =>
    value === null ? [] : [{ kind, value, normalized: null, assurance: 'channel', source }]
  return {
    ...record,
    names: {
      display: user.RealName ?? user.EmailAddress ?? name,
      preferred: null,
      given: null,
      family: null,
      honorific: null,
    },
    locales: user.Lang === null ? [] : [user.Lang],
    timeZone: zoneOf(user.Timezone),
    identities: [
      ...identity('email', user.EmailAddress),
      ...[user.MobilePhone, user.WorkPhone, user.HomePhone].flatMap((phone) => identity('phone', phone)),
    ],
    contactPreference: null,
    consents: [],
  }
}

/** RT takes whatever its server knows as a zone; what is no IANA zone is not known here. */
const zoneOf = (zone: string | null): string | null => timeZoneSchema.safeParse(zone).data ?? null
