import type { CallOptions, ConnectionCheck, HelpdeskAdapter } from '@attune/core'
import { type Account, accountOf } from './account.ts'
import { capabilitiesOf } from './capabilities.ts'
import { SYSTEM } from './client.ts'
import { getMe } from './endpoints/agents.ts'
import { listBusinessHours } from './endpoints/business-hours.ts'
import { listRatings } from './endpoints/ratings.ts'
import { listTickets } from './endpoints/tickets.ts'
import { serviceHoursOf } from './map/service-hours.ts'
import type { FreshdeskOptions } from './options.ts'
import { peopleOf } from './people.ts'
import { pullConversations } from './pull/conversations.ts'
import { pullCustomers } from './pull/customers.ts'
import { oneConversation } from './pull/one-conversation.ts'
import { selfOf } from './self.ts'
import { receiverOf } from './webhook.ts'
import { writeFields } from './write/fields.ts'
import { writeNote } from './write/note.ts'
import { writeReply } from './write/reply.ts'
import { writeTags } from './write/tags.ts'

/**
 * Freshdesk, by its interface version 2.
 *
 * @throws OptionsError
 * @example
 * const freshdesk = createFreshdesk({ baseUrl: 'https://shop.freshdesk.com', apiKey: process.env.FRESHDESK_API_KEY })
 * for await (const { items } of paginate((options) => freshdesk.conversations(options))) console.log(items.length)
 */
export function createFreshdesk(options: FreshdeskOptions): HelpdeskAdapter {
  const account = accountOf(options)
  const people = peopleOf(account)
  const self = selfOf(account)
  const { webhookSecrets, webhookSecretIn } = options
  return {
    id: SYSTEM,
    specVersion: 1,
    connection: account.connection,
    capabilities: capabilitiesOf(options),
    check: (call) => check(account, call),
    conversations: (pull) => pullConversations(account, people, pull),
    conversation: (id, call) => oneConversation(account, people, id, call),
    customers: (pull) => pullCustomers(account, pull),
    note: (request) => writeNote(account, request),
    reply: (request) => writeReply(account, request, self),
    addTags: (request) => writeTags(account, request, 'add'),
    removeTags: (request) => writeTags(account, request, 'remove'),
    setFields: (request) => writeFields(account, request),
    async serviceHours(call) {
      const schedules = await listBusinessHours(account, call)
      return schedules.map(serviceHoursOf).filter((hours) => hours !== null)
    },
    ...(webhookSecrets === undefined ? {} : { webhook: receiverOf(webhookSecrets, webhookSecretIn) }),
  }
}

async function check(account: Account, options: CallOptions = {}): Promise<ConnectionCheck> {
  const { contact } = await getMe(account, options)
  const few = { page: 1, perPage: 1, signal: options.signal }
  const { body } = await listTickets(account, { filter: null, from: null, ...few })
  const from = account.observedAt()
  const wantsRatings = account.options.ratings !== false
  const ratings = await account.ratings.read(() => listRatings(account, { from, ...few }))
  const warnings = [
    body.length > 0 ? null : 'The agent sees no ticket. Give it a role and a scope that see all of them.',
    ratings !== null || !wantsRatings
      ? null
      : 'Satisfaction ratings are not shown to this agent or not part of the plan; conversations come without them.',
  ]
  return {
    account: `${contact?.name ?? 'an agent without name'} at ${new URL(account.baseUrl).host}`,
    warnings: warnings.filter((warning) => warning !== null),
  }
}
