import type { CallOptions, ConnectionCheck, HelpdeskAdapter } from '@attune/core'
import { type Account, accountOf } from './account.ts'
import { capabilitiesOf } from './capabilities.ts'
import { getMe } from './endpoints/me.ts'
import type { IntercomOptions } from './options.ts'
import { pullConversations } from './pull/conversations.ts'
import { pullCustomers } from './pull/customers.ts'
import { pullServiceHours } from './pull/service-hours.ts'
import { wholeConversation } from './pull/whole-conversation.ts'
import { SYSTEM } from './system.ts'
import { receiverOf } from './webhook.ts'
import { setFields } from './write/fields.ts'
import { writeNote, writeReply } from './write/say.ts'
import { addTags, removeTags } from './write/tags.ts'

/**
 * Intercom, by its REST API.
 *
 * @throws OptionsError
 * @example
 * const intercom = createIntercom({ token: process.env.INTERCOM_TOKEN, region: 'eu' })
 * for await (const { items } of paginate((options) => intercom.conversations(options))) console.log(items.length)
 */
export function createIntercom(options: IntercomOptions): HelpdeskAdapter {
  const account = accountOf(options)
  const { webhookSecrets } = options
  return {
    id: SYSTEM,
    specVersion: 1,
    connection: account.connection,
    capabilities: capabilitiesOf(options),
    check: (call) => check(account, call),
    conversations: (pull) => pullConversations(account, pull),
    conversation: (id, call = {}) => wholeConversation(account, id, call),
    customers: (pull) => pullCustomers(account, pull),
    serviceHours: (call) => pullServiceHours(account, call),
    note: (request) => writeNote(account, request),
    reply: (request) => writeReply(account, request),
    addTags: (request) => addTags(account, request),
    removeTags: (request) => removeTags(account, request),
    setFields: (request) => setFields(account, request),
    ...(webhookSecrets === undefined ? {} : { webhook: receiverOf(webhookSecrets) }),
  }
}

async function check({ client }: Account, options?: CallOptions): Promise<ConnectionCheck> {
  const { name, app, has_inbox_seat } = await getMe(client, options)
  const workspace = app?.name ?? app?.id_code ?? 'a workspace without a name'
  const noSeat = 'The teammate of the token has no seat in the inbox, so replies and notes may be refused.'
  return { account: `${name ?? 'unknown'} in ${workspace}`, warnings: has_inbox_seat === false ? [noSeat] : [] }
}
