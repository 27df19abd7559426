import type { CallOptions, ConnectionCheck, HelpdeskAdapter } from '@attune/core'
import { accountOf, SYSTEM } from './account.ts'
import { capabilitiesOf } from './capabilities.ts'
import { getVersion } from './endpoints/server.ts'
import { listTicketTimes } from './endpoints/tickets.ts'
import type { RequestTrackerOptions } from './options.ts'
import { peopleOf } from './people.ts'
import { pullConversations } from './pull/conversations.ts'
import { pullCustomers } from './pull/customers.ts'
import { oneConversation } from './pull/one-conversation.ts'
import { selfOf } from './self.ts'
import { receiverOf } from './webhook.ts'
import { writeFields } from './write/fields.ts'
import { writeNote, writeReply } from './write/note.ts'
import { writeTags } from './write/tags.ts'

/**
 * Request Tracker 5, by its REST interface (`/REST/2.0`).
 *
 * @throws OptionsError
 * @example
 * const rt = createRequestTracker({ baseUrl: 'https://rt.example.com', token: process.env.RT_TOKEN })
 * for await (const { items } of paginate((options) => rt.conversations(options))) console.log(items.length)
 */
export function createRequestTracker(options: RequestTrackerOptions): HelpdeskAdapter {
  const account = accountOf(options)
  const people = peopleOf(account)
  const self = selfOf(account)
  const { tagsField, webhookSecrets } = options
  return {
    id: SYSTEM,
    specVersion: 1,
    connection: account.connection,
    capabilities: capabilitiesOf(options),
    check: (call) => check(account, self, call),
    conversations: (pull) => pullConversations(account, people, pull),
    conversation: (id, call) => oneConversation(account, people, id, call),
    customers: (pull) => pullCustomers(account, people, pull),
    note: (request) => writeNote(account, request),
    reply: (request) => writeReply(account, request, self),
    setFields: (request) => writeFields(account, request),
    ...(tagsField === undefined
      ? {}
      : {
          addTags: (request) => writeTags(account, tagsField, request, 'add'),
          removeTags: (request) => writeTags(account, tagsField, request, 'remove'),
        }),
    ...(webhookSecrets === undefined ? {} : { webhook: receiverOf(webhookSecrets, self) }),
  }
}

async function check(
  account: ReturnType<typeof accountOf>,
  self: ReturnType<typeof selfOf>,
  options: CallOptions = {},
): Promise<ConnectionCheck> {
  const version = await getVersion(account, options)
  const name = await self(options)
  const { body } = await listTicketTimes(account, { from: null, page: 1, perPage: 1, signal: options.signal })
  const nothing = 'The token sees no ticket. Give its owner the rights SeeQueue and ShowTicket.'
  return {
    account: `${name ?? 'unknown'} at ${new URL(account.baseUrl).host}, RT ${version ?? 'of unknown version'}`,
    warnings: body.items.length === 0 ? [nothing] : [],
  }
}
