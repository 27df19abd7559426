import type { World, WorldAuthor, WorldCustomer, WorldStaff } from '@attune/testkit/emulator'
import { iso } from './times.ts'

/** A user as Zendesk shows it. Machines are agents to it. */
export interface EmulatedUser {
  id: number
  role: 'end-user' | 'agent' | 'admin'
  changed: number
  json(): object
}

/** In whose name Zendesk does what nobody does. */
export const NOBODY = -1

const BASE = 'https://shop.zendesk.test/api/v2'

const userOf = (
  facts: Pick<EmulatedUser, 'id' | 'role' | 'changed'> & { created: number },
  more: { name: string | null; email: string | null; phone?: string | null; active?: boolean; fields?: object },
): EmulatedUser => ({
  id: facts.id,
  role: facts.role,
  changed: facts.changed,
  json: () => ({
    ...{ id: facts.id, url: `${BASE}/users/${facts.id}.json`, name: more.name ?? '', email: more.email },
    ...{ created_at: iso(facts.created), updated_at: iso(facts.changed), active: more.active ?? true },
    ...{ time_zone: 'Berlin', iana_time_zone: 'Europe/Berlin', phone: more.phone ?? null, shared_phone_number: null },
    ...{ photo: null, locale_id: 1, locale: 'en-US', organization_id: null, role: facts.role, verified: true },
    ...{ external_id: null, tags: [], alias: '', shared: false, shared_agent: false, last_login_at: null },
    ...{ signature: null, details: '', notes: '', role_type: null, custom_role_id: null, moderator: false },
    ...{ ticket_restriction: facts.role === 'end-user' ? 'requested' : null, only_private_comments: false },
    ...{ restricted_agent: facts.role !== 'admin', suspended: false, default_group_id: null, report_csv: false },
    user_fields: more.fields ?? {},
  }),
})

const ofCustomer = ({ id, createdAt, updatedAt, deletedAt, ...more }: WorldCustomer): EmulatedUser =>
  userOf(
    { id: Number(id), role: 'end-user', created: createdAt, changed: updatedAt },
    { ...more, active: deletedAt === null },
  )

/** Staff were there before the account's first ticket. */
const LONG_AGO = Date.parse('2020-01-06T09:00:00Z')

const ofStaff = ({ id, self, name, email }: WorldStaff): EmulatedUser =>
  userOf({ id: Number(id), role: self ? 'admin' : 'agent', created: LONG_AGO, changed: LONG_AGO }, { name, email })

/** Oldest change first. */
export const everybody = (world: World): EmulatedUser[] =>
  [...world.staff().map(ofStaff), ...world.customers().map(ofCustomer)].sort(
    (a, b) => a.changed - b.changed || a.id - b.id,
  )

export function usersWith(world: World, ids: ReadonlySet<number>): object[] {
  const staff = world.staff().filter(({ id }) => ids.has(Number(id)))
  const customers = [...ids].flatMap((id) => world.customer(String(id)) ?? [])
  return [...staff.map(ofStaff), ...customers.map(ofCustomer)].map((user) => user.json())
}

export const idOf = ({ id, role }: WorldAuthor): number => (role === 'system' || id === null ? NOBODY : Number(id))
