import type { CallOptions, ConnectionCheck, HelpdeskAdapter, ServiceHours } from '@attune/core'
import { contentHash } from '@attune/core'
import { type Account, accountOf, SYSTEM } from './account.ts'
import { capabilitiesOf } from './capabilities.ts'
import { listConversations } from './endpoints/conversations.ts'
import { listInboxes } from './endpoints/inboxes.ts'
import { getProfile } from './endpoints/profile.ts'
import { serviceHoursOf } from './map/service-hours.ts'
import type { ChatwootOptions } from './options.ts'
import { pullConversations } from './pull/conversations.ts'
import { pullCustomers } from './pull/customers.ts'
import { oneConversation } from './pull/whole-conversation.ts'
import { receiverOf } from './webhook.ts'
import { writeFields } from './write/fields.ts'
import { writeTags } from './write/tags.ts'
import { writeNote, writeReply } from './write/text.ts'

/**
 * One account of Chatwoot, in its cloud or on a server of your own.
 *
 * @throws OptionsError
 * @example
 * const chatwoot = createChatwoot({ baseUrl: 'https://app.chatwoot.com', accountId: 7, token: process.env.CHATWOOT_TOKEN })
 * for await (const { items } of paginate((options) => chatwoot.conversations(options))) console.log(items.length)
 */
export function createChatwoot(options: ChatwootOptions): HelpdeskAdapter {
  const account = accountOf(options)
  const { webhookSecrets, webhookUrlSecrets } = options
  return {
    id: SYSTEM,
    specVersion: 1,
    connection: account.connection,
    capabilities: capabilitiesOf(options),
    check: (call) => check(account, call),
    conversations: (pull) => pullConversations(account, pull),
    conversation: (id, call) => oneConversation(account, id, call),
    customers: (pull) => pullCustomers(account, pull),
    note: (request) => writeNote(account, request),
    reply: (request) => writeReply(account, request),
    addTags: (request) => writeTags(account, request, 'add'),
    removeTags: (request) => writeTags(account, request, 'remove'),
    setFields: (request) => writeFields(account, request),
    serviceHours: (call) => serviceHours(account, call),
    ...(webhookSecrets === undefined && webhookUrlSecrets === undefined
      ? {}
      : { webhook: receiverOf({ webhookSecrets, webhookUrlSecrets }) }),
  }
}

async function check(account: Account, options: CallOptions = {}): Promise<ConnectionCheck> {
  const { name, email, accounts } = await getProfile(account, options)
  await listConversations(account, { page: 1, signal: options.signal })
  const here = accounts.find(({ id }) => id === account.number)
  const onlyOwn = 'The token is that of an agent, who sees only the inboxes they belong to. An administrator sees all.'
  return {
    account: `${name ?? email ?? 'unknown'} in ${here?.name ?? `account ${account.number}`} at ${new URL(account.baseUrl).host}`,
    warnings: here?.role === 'agent' ? [onlyOwn] : [],
  }
}

/** Every inbox has hours of its own; those that keep the same are one schedule. */
async function serviceHours(account: Account, options: CallOptions = {}): Promise<ServiceHours[]> {
  const schedules = (await listInboxes(account, options)).map(serviceHoursOf).filter((hours) => hours !== null)
  return [...new Map(schedules.map((hours) => [contentHash(hours), hours])).values()]
}
