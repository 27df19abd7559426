import { type Conversation, contentHash } from '@attune/core'
import type { DeskLocale, Erased, Inbox, QueueRow } from '../api.ts'
import { allSamples } from '../samples/index.ts'
import { ownAgent } from '../samples/people.ts'
import { personas } from '../samples/personas.ts'
import { readSample } from '../samples/read-sample.ts'
import type { SampleCustomer } from '../samples/sample.ts'
import { type Customers, createCustomers } from './customers.ts'
import { createEvents, type Events } from './events.ts'
import { createLiveConversation, type LiveConversation } from './live-conversation.ts'
import { placesOf, reasonOf, rowOf } from './queue.ts'
import type { RealHelpdesk } from './real/helpdesk-of.ts'
import type { KeptProfiles } from './real/kept-profiles.ts'
import { liveFrom } from './real/live-from.ts'

export interface DeskOptions {
  /** How many invented conversations there are in all; the ones written by hand are always among them. */
  many: number
  /** Milliseconds since 1970. */
  clock: () => number
  /** A real helpdesk, and what is kept of its customers: nothing is invented then. */
  real?: { helpdesk: RealHelpdesk; profiles: KeptProfiles } | undefined
}

/** All that the desk keeps, and what can be done with it. */
export interface Desk {
  /** Behind it is a real helpdesk. */
  readonly isReal: boolean
  readonly customers: Customers
  readonly events: Events
  now(): string
  inbox(): Inbox
  get(id: string): LiveConversation | null
  all(): Iterable<LiveConversation>
  /** Takes in a conversation as the helpdesk has it now. */
  take(conversation: Conversation): Promise<void>
  /** The agent at the desk replies. @throws what the helpdesk fails with */
  reply(id: string, text: string): Promise<boolean>
  /** A visitor writes as the customer; not at a real helpdesk. */
  say(id: string, text: string): boolean
  /** Not at a real helpdesk, where closing is done. */
  close(id: string): boolean
  /** Somebody new comes in. @returns the id of the conversation, `null` for an unknown persona */
  arrive(personaId: string): string | null
  forget(customerId: string, factId: string): void
  erase(customerId: string): Promise<Erased | null>
  /** Reads the samples again, where there are any. Who was erased does not come back. */
  reset(): void
  /** Time has passed: who is first may have changed. */
  tick(): void
}

export function createDesk({ many, clock, real }: DeskOptions): Desk {
  const customers = createCustomers(real?.profiles.keep)
  const events = createEvents()
  const conversations = new Map<string, LiveConversation>()
  /** Ids in the helpdesk. */
  const remote = new Map<string, string>()
  let order = ''
  let arrivals = 0
  const now = () => new Date(clock()).toISOString()

  function open(head: Omit<Parameters<typeof createLiveConversation>[0], 'profile'>): LiveConversation {
    const live = createLiveConversation({ ...head, profile: () => customers.get(head.customerId) })
    conversations.set(live.id, live)
    return live
  }

  function load(): void {
    if (real) return
    const time = clock()
    const { customers: people, samples } = allSamples(many)
    const welcome = new Set(people.filter((person) => customers.introduce(person)).map(({ id }) => id))
    for (const sample of samples) {
      if (!welcome.has(sample.customer)) continue
      const { id, customer: customerId, channel, lang, subject, agent, closed = false } = sample
      open({ id, customerId, channel, lang, subject, agent, closed, messages: readSample(sample, time) })
    }
    // What was said before is remembered; a desk of thousands remembers the others when somebody opens them.
    for (const one of conversations.values()) if (!one.id.startsWith('past-')) customers.remember(one, now())
  }

  const nameOf = ({ customerId }: LiveConversation) => customers.get(customerId)?.customer.names.display ?? customerId

  function rows(): QueueRow[] {
    const places = placesOf(conversations.values(), now())
    return [...conversations.values()]
      .map((one) => rowOf(one, nameOf(one), places.get(one.id)))
      .sort((a, b) => b.priority - a.priority || (a.last.at < b.last.at ? 1 : -1))
  }

  function changed(one: LiveConversation): void {
    events.send({ type: 'row', row: rowOf(one, nameOf(one), placesOf([one], now()).get(one.id)) })
  }

  function add(id: string, text: string, by: 'customer' | 'agent'): boolean {
    const one = conversations.get(id)
    if (!one || text.trim() === '') return false
    const author = by === 'agent' ? { name: ownAgent, authorId: ownAgent } : {}
    one.add({ id: `m${one.messages.length + 1}`, role: by, text: text.trim(), at: now(), ...author })
    if (by === 'agent') one.agent = ownAgent
    one.closed = false
    customers.remember(one, now())
    changed(one)
    return true
  }

  async function take(conversation: Conversation): Promise<void> {
    const { id, source, deletion, customer } = conversation
    if (deletion !== null || source === null) return remove([id])
    const given = liveFrom(conversation)
    if (customer !== null && customers.get(customer.id) === null) {
      const profile = await real?.profiles.open(customer)
      if (profile == null) return remove([id])
      customers.adopt(profile)
    }
    remote.set(id, source.id)
    const known = conversations.get(id)
    const one = known ?? open({ ...given, messages: [] })
    const isNews = one.replace(given.messages)
    if (known !== undefined && !isNews && one.closed === given.closed && one.agent === given.agent) return
    Object.assign(one, { closed: given.closed, agent: given.agent })
    customers.remember(one, now())
    changed(one)
  }

  function remove(ids: readonly string[]): void {
    const gone = ids.filter((id) => conversations.delete(id))
    if (gone.length > 0) events.send({ type: 'gone', ids: gone })
  }

  async function replyThere(id: string, text: string): Promise<boolean> {
    const conversation = remote.get(id)
    const one = conversations.get(id)
    if (!real || conversation === undefined || !one) return false
    const { adapter } = real.helpdesk
    // The same words to the same state of things are the same reply, also when the answer to the first try was lost.
    const key = `desk-${contentHash([id, one.messages.length, text]).slice(0, 32)}`
    await adapter.reply?.({ conversation, text, key })
    await take(await adapter.conversation(conversation))
    return true
  }

  load()
  return {
    isReal: real !== undefined,
    customers,
    events,
    now,
    take,
    inbox: () => ({ agent: ownAgent, helpdesk: real?.helpdesk.title ?? null, rows: rows() }),
    get: (id) => conversations.get(id) ?? null,
    all: () => conversations.values(),
    reply: async (id, text) => (real ? replyThere(id, text) : add(id, text, 'agent')),
    say: (id, text) => !real && add(id, text, 'customer'),
    close(id) {
      const one = conversations.get(id)
      if (!one || real) return false
      one.closed = true
      changed(one)
      return true
    },
    arrive(personaId) {
      const persona = personas.find(({ id }) => id === personaId)
      if (!persona || real) return null
      arrivals++
      const customerId = introducePersona(persona)
      const { lang, opening, story } = persona
      const id = `arrival-${arrivals}`
      const subject = story
      const head = { id, customerId, channel: 'chat', lang, subject, agent: null, closed: false, messages: [] } as const
      open(head)
      add(id, opening, 'customer')
      return id
    },
    forget(customerId, factId) {
      customers.forget(customerId, factId, now())
      for (const one of conversations.values()) {
        if (one.customerId !== customerId) continue
        one.forgetSessions()
        changed(one)
      }
    },
    async erase(customerId) {
      const profile = customers.get(customerId)
      if (!profile) return null
      await real?.profiles.erase(profile, 'agent-desk')
      const record = customers.erase(customerId, now())
      if (!record) return null
      const ids = [...conversations.values()].filter((one) => one.customerId === customerId).map(({ id }) => id)
      remove(ids)
      const { facts, commitments, visits } = record.removed
      return { facts, commitments, visits, conversations: ids.length, hashes: record.hashes.length }
    },
    reset() {
      if (real) return
      conversations.clear()
      customers.clear()
      load()
      events.send({ type: 'reset' })
    },
    tick() {
      const places = placesOf(conversations.values(), now())
      const moved = [...places.values()].map(({ conversationId, priority }) => {
        const one = conversations.get(conversationId) as LiveConversation
        return { id: conversationId, priority, reason: reasonOf(one, places.get(conversationId)) }
      })
      const next = JSON.stringify(moved.map(({ id, reason }) => [id, reason]))
      if (next === order) return
      order = next
      events.send({ type: 'order', rows: moved })
    },
  }

  /** Somebody who has been here before is the same customer; somebody erased begins anew. */
  function introducePersona({ id, name, lang }: { id: string; name: string; lang: DeskLocale }): string {
    const known = [...customersByName(name)][0]
    if (known !== undefined) return known
    const guest: SampleCustomer = {
      id: `visitor-${id}-${arrivals}`,
      name,
      lang,
      email: `${id}@example.com`,
      consent: true,
    }
    customers.introduce(guest, { inPerson: true })
    return guest.id
  }

  function* customersByName(name: string): Generator<string> {
    for (const one of conversations.values()) if (nameOf(one) === name) yield one.customerId
  }
}
