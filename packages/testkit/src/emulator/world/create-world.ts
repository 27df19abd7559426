import type { JsonValue, Status } from '@attune/core'
import { fakeClock } from '../../clock.ts'
import type { WorldAuthor, WorldMessage } from './entries.ts'
import type { WorldConversation, WorldCustomer, WorldStaff } from './records.ts'
import type { AddCustomer, AddMessage, World, WorldChange, WorldOptions } from './world.ts'

const nobody: WorldAuthor = { role: 'system', id: null, name: null }

/**
 * An empty world, with one member of staff: the one whose credentials a client has.
 *
 * @example
 * const world = createWorld({ clock: fakeClock('2026-03-02T09:00:00Z') })
 * const mei = world.addCustomer({ name: 'Mei', email: 'mei@example.test' })
 * world.addConversation({ customerId: mei.id, message: { author: authorOf(mei), text: 'Hello' } })
 */
export function createWorld(options: WorldOptions = {}): World {
  const clock = options.clock ?? fakeClock()
  const step = options.resolution === 'millisecond' ? 1 : 1000
  const conversations = new Map<string, WorldConversation>()
  const customers = new Map<string, WorldCustomer>()
  const staff = new Map<string, WorldStaff>()
  const listeners = new Set<(change: WorldChange) => void>()
  let lastId = (options.firstId ?? 1001) - 1
  let lastChange = 0

  const nextId = (): string => String(++lastId)
  const now = (): number => Math.floor(clock.now() / step) * step
  const tell = (change: WorldChange): void => {
    for (const listener of listeners) listener(change)
  }
  const get = (id: string): WorldConversation => known(conversations, id, 'conversation')

  function touch(record: WorldConversation | WorldCustomer): void {
    record.updatedAt = now()
    record.change = ++lastChange
  }

  function changed(conversation: WorldConversation, about: Omit<WorldChange, 'kind' | 'subject'> = {}): void {
    touch(conversation)
    tell({ kind: 'conversation.changed', subject: conversation.id, ...about })
  }

  function messageOf(add: AddMessage): WorldMessage {
    return {
      id: nextId(),
      kind: add.kind ?? 'message',
      author: add.author,
      at: now(),
      text: add.text,
      html: add.html ?? null,
      quoted: add.quoted ?? null,
      reference: add.reference ?? null,
      attachments: (add.attachments ?? []).map((attachment) => ({ id: nextId(), ...attachment })),
    }
  }

  const blank = () => ({ id: nextId(), createdAt: now(), updatedAt: now(), change: ++lastChange, deletedAt: null })

  const world: World = {
    clock,
    conversations: () => [...conversations.values()],
    listed: () =>
      [...conversations.values()]
        .filter(({ deletedAt, mergedInto }) => deletedAt === null && mergedInto === null)
        .sort((a, b) => a.updatedAt - b.updatedAt || a.change - b.change),
    conversation: (id) => conversations.get(id),
    customers: () => [...customers.values()],
    customer: (id) => (id === null ? undefined : customers.get(id)),
    staff: () => [...staff.values()],
    self: () => [...staff.values()].find(({ self }) => self) as WorldStaff,

    addCustomer(add) {
      const customer: WorldCustomer = { ...blank(), ...unknownCustomer, ...add, fields: { ...add.fields } }
      customers.set(customer.id, customer)
      tell({ kind: 'customer.changed', subject: customer.id })
      return customer
    },
    updateCustomer(id, change: AddCustomer) {
      const customer = Object.assign(known(customers, id, 'customer'), change)
      touch(customer)
      tell({ kind: 'customer.changed', subject: id })
      return customer
    },
    deleteCustomer(id) {
      const customer = known(customers, id, 'customer')
      touch(customer)
      customer.deletedAt = now()
      tell({ kind: 'customer.deleted', subject: id })
    },
    addStaff({ name, email, role = 'agent' }) {
      const member: WorldStaff = { id: nextId(), name, email, role, self: staff.size === 0 }
      staff.set(member.id, member)
      return member
    },
    addConversation(add) {
      const conversation: WorldConversation = {
        ...blank(),
        subject: add.subject ?? null,
        channel: add.channel ?? 'email',
        status: add.status ?? 'open',
        priority: add.priority ?? 'normal',
        customerId: known(customers, add.customerId, 'customer').id,
        assigneeId: add.assigneeId ?? null,
        tags: [...(add.tags ?? [])],
        fields: { ...add.fields },
        entries: [messageOf(add.message)],
        mergedInto: null,
      }
      conversations.set(conversation.id, conversation)
      tell({ kind: 'conversation.changed', subject: conversation.id, text: add.message.text })
      return conversation
    },
    addMessage(id, add) {
      const conversation = get(id)
      const message = messageOf(add)
      conversation.entries.push(message)
      changed(conversation, { text: add.text, byUs: add.author.id === world.self().id })
      return message
    },
    setStatus(id, status: Status, author = nobody) {
      const conversation = get(id)
      if (conversation.status === status) return
      conversation.entries.push({
        id: nextId(),
        kind: 'status',
        author,
        at: now(),
        from: conversation.status,
        to: status,
      })
      conversation.status = status
      changed(conversation)
    },
    assign(id, to, author = nobody) {
      const conversation = get(id)
      if (conversation.assigneeId === to) return
      conversation.entries.push({
        id: nextId(),
        kind: 'assignment',
        author,
        at: now(),
        from: conversation.assigneeId,
        to,
      })
      conversation.assigneeId = to
      changed(conversation)
    },
    rate(id, score, comment) {
      const conversation = get(id)
      const author = authorOf(known(customers, conversation.customerId, 'customer'))
      conversation.entries.push({ id: nextId(), kind: 'rating', author, at: now(), score, comment })
      changed(conversation)
    },
    setTags(id, tags) {
      const conversation = get(id)
      conversation.tags = [...new Set(tags)]
      changed(conversation)
    },
    setFields(id, fields: Readonly<Record<string, JsonValue>>) {
      const conversation = get(id)
      for (const [key, value] of Object.entries(fields)) {
        if (value === null) delete conversation.fields[key]
        else conversation.fields[key] = value
      }
      changed(conversation)
    },
    deleteConversation(id) {
      const conversation = get(id)
      touch(conversation)
      conversation.deletedAt = now()
      tell({ kind: 'conversation.deleted', subject: id })
    },
    mergeConversation(fromId, intoId) {
      const [from, into] = [get(fromId), get(intoId)]
      // What was said goes along; it keeps its ids and times.
      into.entries.push(...from.entries.filter(({ kind }) => kind === 'message' || kind === 'note'))
      into.entries.sort((a, b) => a.at - b.at || Number(a.id) - Number(b.id))
      from.entries.push({ id: nextId(), kind: 'merge', author: nobody, at: now(), direction: 'into', other: intoId })
      into.entries.push({ id: nextId(), kind: 'merge', author: nobody, at: now(), direction: 'from', other: fromId })
      from.mergedInto = intoId
      from.status = 'closed'
      touch(from)
      changed(into)
      tell({ kind: 'conversation.merged', subject: fromId, into: intoId })
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  world.addStaff({ name: 'Attune', email: 'attune@support.test' })
  return world
}

/**
 * Somebody of the world as the author of a message.
 *
 * @example
 * authorOf(world.addCustomer({ name: 'Mei', email: 'mei@example.test' })) // { role: 'customer', id: '1002', name: 'Mei' }
 */
export function authorOf(person: WorldCustomer | WorldStaff): WorldAuthor {
  return { role: 'role' in person ? person.role : 'customer', id: person.id, name: person.name }
}

const unknownCustomer = { name: null, email: null, phone: null, locale: null, timeZone: null }

function known<T>(records: Map<string, T>, id: string, what: string): T {
  const record = records.get(id)
  if (record === undefined)
    throw new RangeError(`The world has no ${what} ${id}; its routes have to look before they write.`)
  return record
}
