import type { Ground, NewMessage, TrueConversation } from '../../ground.ts'
import { authorOf } from './create-world.ts'
import type { WorldAuthor, WorldMessage, WorldRating } from './entries.ts'
import type { WorldConversation, WorldCustomer } from './records.ts'
import type { AddMessage, World } from './world.ts'

/** A world as the contract suite acts in it. */
export function groundOf(world: World): Ground & Required<Omit<Ground, 'settle'>> & { settle(): Promise<void> } {
  const customerOf = (id: string): WorldCustomer =>
    world.customer(world.conversation(id)?.customerId ?? null) as WorldCustomer

  return {
    async createConversation({ subject, customer, message, tags }) {
      const whose = customerNamed(world, customer)
      const first = addition(message, authorIn(world, whose, message.role))
      return world.addConversation({ subject, customerId: whose.id, message: first, tags }).id
    },
    async reply(id, message) {
      world.addMessage(id, addition(message, authorIn(world, customerOf(id), message.role)))
    },
    async note(id, text) {
      world.addMessage(id, { kind: 'note', author: authorIn(world, customerOf(id), 'agent'), text })
    },
    setStatus: async (id, status) => world.setStatus(id, status),
    async addTags(id, tags) {
      world.setTags(id, [...(world.conversation(id)?.tags ?? []), ...tags])
    },
    setFields: async (id, fields) => world.setFields(id, fields),
    rate: async (id, { score, comment }) => world.rate(id, score, comment ?? null),
    delete: async (id) => world.deleteConversation(id),
    merge: async (from, into) => world.mergeConversation(from, into),
    conversations: async () => world.conversations().map((conversation) => truthOf(world, conversation)),
    settle: async () => world.clock.advance(5 * 60_000),
  }
}

const addition = ({ text, html, quoted, attachments }: NewMessage, author: WorldAuthor): AddMessage => ({
  attachments,
  author,
  text,
  html,
  quoted,
})

function customerNamed(
  world: World,
  wanted: { name?: string | undefined; email?: string | undefined } = {},
): WorldCustomer {
  const number = world.customers().length + 1
  const email = wanted.email ?? `customer-${number}@example.test`
  return (
    world.customers().find((customer) => customer.email === email) ??
    world.addCustomer({ name: wanted.name ?? `Customer ${number}`, email })
  )
}

/** Who speaks in a role: the customer, or a member of staff who is not the one the credentials belong to. */
function authorIn(world: World, customer: WorldCustomer, role: NewMessage['role'] = 'customer'): WorldAuthor {
  if (role === 'customer') return authorOf(customer)
  if (role === 'system') return { role, id: null, name: null }
  const member = world.staff().find((candidate) => candidate.role === role && !candidate.self)
  return authorOf(member ?? world.addStaff({ name: names[role], email: `${role}@support.test`, role }))
}

const names = { agent: 'Robin', bot: 'Answer Bot', ai: 'Ada, the assistant' }

function truthOf(world: World, conversation: WorldConversation): TrueConversation {
  const said = conversation.entries.filter(
    (entry): entry is WorldMessage => entry.kind === 'message' || entry.kind === 'note',
  )
  const rating = conversation.entries.findLast((entry): entry is WorldRating => entry.kind === 'rating')
  return {
    id: conversation.id,
    subject: conversation.subject,
    status: conversation.status,
    tags: [...conversation.tags],
    fields: { ...conversation.fields },
    customerEmail: world.customer(conversation.customerId)?.email ?? null,
    entries: said.map(({ kind, author, text, at }) => ({ kind, role: author.role, text, at: iso(at) })),
    rating: rating === undefined ? null : { score: rating.score, comment: rating.comment },
    createdAt: iso(conversation.createdAt),
    updatedAt: iso(conversation.updatedAt),
    deleted: conversation.deletedAt !== null,
    mergedInto: conversation.mergedInto,
  }
}

const iso = (time: number): string => new Date(time).toISOString()
