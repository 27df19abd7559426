import type { World, WorldAuthor, WorldCustomer, WorldStaff } from '@attune/testkit/emulator'
import { iso } from './iso.ts'

/** RT's users: customers and staff alike, known by a name that often is their address. */
export interface EmulatedUser {
  id: number
  Name: string
  EmailAddress: string
  RealName: string
  staff: boolean
  changed: number
}

const system: EmulatedUser = {
  ...{ id: 1, Name: 'RT_System', EmailAddress: '', RealName: 'The RT System itself', staff: true, changed: 0 },
}

export const ofCustomer = (customer: WorldCustomer): EmulatedUser => ({
  id: Number(customer.id),
  Name: customer.email ?? `customer-${customer.id}`,
  EmailAddress: customer.email ?? '',
  RealName: customer.name ?? '',
  staff: false,
  changed: customer.updatedAt,
})

const ofStaff = (member: WorldStaff): EmulatedUser => ({
  id: Number(member.id),
  Name: member.email.split('@')[0] ?? member.email,
  EmailAddress: member.email,
  RealName: member.name,
  staff: true,
  changed: 0,
})

export function userOf(world: World, author: WorldAuthor): EmulatedUser {
  if (author.role === 'system') return system
  const customer = author.role === 'customer' ? world.customer(author.id) : undefined
  if (customer !== undefined) return ofCustomer(customer)
  const member = world.staff().find(({ id }) => id === author.id)
  return member === undefined ? system : ofStaff(member)
}

export const selfOf = (world: World): EmulatedUser => ofStaff(world.self())

export const everybody = (world: World): EmulatedUser[] => [
  system,
  ...world.staff().map(ofStaff),
  ...world
    .customers()
    .filter(({ deletedAt }) => deletedAt === null)
    .map(ofCustomer),
]

/** A reference: the id of a user is the name there. */
export const referenceTo = ({ Name, EmailAddress, RealName }: EmulatedUser) => ({
  type: 'user',
  id: Name,
  Name,
  EmailAddress,
  RealName,
})

/** A list does not tell who is of the staff; a user asked for alone does. */
export const listedUser = (user: EmulatedUser) => ({
  ...referenceTo(user),
  Lang: '',
  Timezone: '',
  Privileged: '',
  Disabled: '',
  LastUpdated: iso(user.changed),
  Created: iso(user.changed),
  // What RT prints for no custom fields at all.
  CustomFields: '',
})

export const singleUser = (user: EmulatedUser) => ({
  ...listedUser(user),
  id: user.id,
  Privileged: user.staff ? 1 : 0,
  Disabled: '0',
})
