import type { HelpdeskAdapter } from '@attune/core'
import { accountOf, SYSTEM } from './account.ts'
import { capabilitiesOf } from './capabilities.ts'
import { checkConnection } from './check.ts'
import type { ZendeskOptions } from './options.ts'
import { peopleOf } from './people.ts'
import { pullConversations } from './pull/conversations.ts'
import { pullCustomers } from './pull/customers.ts'
import { oneConversation } from './pull/one-conversation.ts'
import { readServiceHours } from './service-hours.ts'
import { receiverOf } from './webhook.ts'
import { writeNote, writeReply } from './write/comment.ts'
import { writeFields } from './write/fields.ts'
import { writeTags } from './write/tags.ts'

/**
 * Zendesk Support, by its REST interface (`/api/v2`).
 *
 * @throws OptionsError
 * @example
 * const zendesk = createZendesk({ subdomain: 'shop', email: 'bot@shop.example', token: process.env.ZENDESK_TOKEN })
 * for await (const { items } of paginate((options) => zendesk.conversations(options))) console.log(items.length)
 */
export function createZendesk(options: ZendeskOptions): HelpdeskAdapter {
  const account = accountOf(options)
  const people = peopleOf(account)
  const { webhookSecrets } = options
  return {
    id: SYSTEM,
    specVersion: 1,
    connection: account.connection,
    capabilities: capabilitiesOf(options),
    check: (call) => checkConnection(account, call),
    conversations: (pull) => pullConversations(account, people, pull),
    conversation: (id, call) => oneConversation(account, people, id, call),
    customers: (pull) => pullCustomers(account, pull),
    note: (request) => writeNote(account, request),
    reply: (request) => writeReply(account, request),
    addTags: (request) => writeTags(account, request, 'add'),
    removeTags: (request) => writeTags(account, request, 'remove'),
    setFields: (request) => writeFields(account, request),
    serviceHours: (call) => readServiceHours(account, call),
    ...(webhookSecrets === undefined ? {} : { webhook: receiverOf(webhookSecrets) }),
  }
}
