import type { World, WorldCustomer, WorldStaff } from '@attune/testkit/emulator'
import { iso } from './desk.ts'

export function requesterOf(world: World, id: string) {
  const customer = world.customer(id)
  if (customer === undefined) return null
  const { name, email, phone } = customer
  return { id: Number(id), name, email, mobile: null, phone }
}

export const contactOf = ({ id, name, email, phone, locale, createdAt, updatedAt, fields }: WorldCustomer) => ({
  ...{ id: Number(id), active: false, name, email, phone, mobile: null, other_emails: [] },
  ...{ twitter_id: null, unique_external_id: null, language: locale ?? 'en', time_zone: 'Beijing' },
  custom_fields: fields,
  created_at: iso(createdAt),
  updated_at: iso(updatedAt),
})

export const agentOf = ({ id, name, email }: WorldStaff) => ({
  ...{ id: Number(id), available: true, occasional: false, ticket_scope: 1, type: 'support_agent' },
  contact: { active: true, name, email, language: 'en', time_zone: 'Eastern Time (US & Canada)' },
})

export const contactsOf = (world: World): WorldCustomer[] =>
  world
    .customers()
    .filter(({ deletedAt }) => deletedAt === null)
    // By name: nothing about changes.
    .toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
