import { ifAllowed, ifThere } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type { Account } from './account.ts'
import { getAgent } from './endpoints/agents.ts'
import { getContact } from './endpoints/contacts.ts'

/** Somebody who wrote, as far as we may know. */
export interface Person {
  /** `null` = could not be found out. */
  kind: 'agent' | 'contact' | null
  name: string | null
  email: string | null
}

/** Who is behind the `user_id` of a conversation: Freshdesk tells no more than that number there. */
export interface People {
  find(id: string, options?: CallOptions): Promise<Person>
}

const MOST = 10_000
const nobody: Person = { kind: null, name: null, email: null }

/** Looks everybody up once. */
export function peopleOf(account: Account): People {
  const known = new Map<string, Person>()
  return {
    async find(id, options) {
      const before = known.get(id)
      if (before !== undefined) return before
      const person = (await agentBy(account, id, options)) ?? (await contactBy(account, id, options)) ?? nobody
      if (known.size >= MOST) known.delete([...known.keys()][0] ?? '')
      known.set(id, person)
      return person
    },
  }
}

async function agentBy(account: Account, id: string, options?: CallOptions): Promise<Person | null> {
  const agent = await account.agents.read(() => ifThere(() => getAgent(account, id, options)))
  return agent === null
    ? null
    : { kind: 'agent', name: agent.contact?.name ?? null, email: agent.contact?.email ?? null }
}

async function contactBy(account: Account, id: string, options?: CallOptions): Promise<Person | null> {
  const contact = await ifAllowed(() => ifThere(() => getContact(account, id, options)))
  return contact === null ? null : { kind: 'contact', name: contact.name, email: contact.email }
}
