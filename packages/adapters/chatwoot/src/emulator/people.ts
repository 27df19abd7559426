import type { World, WorldAuthor, WorldCustomer, WorldStaff } from '@attune/testkit/emulator'
import { seconds } from './time.ts'

export const contactOf = (customer: WorldCustomer) => ({
  additional_attributes: {},
  availability_status: 'offline',
  email: customer.email,
  id: Number(customer.id),
  name: customer.name ?? '',
  phone_number: customer.phone,
  blocked: false,
  identifier: null,
  thumbnail: '',
  custom_attributes: customer.fields,
  last_activity_at: seconds(customer.updatedAt),
  created_at: seconds(customer.createdAt),
})

const types = { agent: 'user', bot: 'agent_bot', ai: 'captain_assistant' }

const staffOf = ({ id, name, role }: WorldStaff) => ({
  id: Number(id),
  name,
  available_name: name,
  avatar_url: '',
  type: types[role],
})

/** As a message names who sent it; `undefined` = nobody did, and the key is not there. */
export function senderOf(world: World, { role, id }: WorldAuthor): object | undefined {
  const customer = role === 'customer' ? world.customer(id) : undefined
  if (customer !== undefined) return { ...contactOf(customer), type: 'contact' }
  const member = world.staff().find((candidate) => candidate.id === id)
  return member === undefined ? undefined : staffOf(member)
}

export function assigneeOf(world: World, id: string | null): object | undefined {
  const member = world.staff().find((candidate) => candidate.id === id)
  return member && { ...staffOf(member), account_id: 1, confirmed: true, email: member.email, role: 'agent' }
}

export function profileOf(world: World) {
  const { id, name, email } = world.self()
  const account = { id: 1, name: 'Paperboat', status: 'active', role: 'administrator', availability: 'online' }
  return { id: Number(id), name, email, display_name: null, account_id: 1, role: 'administrator', accounts: [account] }
}
