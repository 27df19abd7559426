import type { HelpdeskAdapter } from '@attune/core'
import { capabilities } from './capabilities.ts'
import { helpScoutClient, system } from './client.ts'
import { check } from './endpoints/check.ts'
import { checkOptions, type HelpScoutOptions } from './options.ts'
import { conversation, conversations } from './pull/conversations.ts'
import { customers } from './pull/customers.ts'
import { helpScoutReceiver } from './webhook.ts'
import { setFields } from './write/fields.ts'
import { note } from './write/note.ts'
import { reply } from './write/reply.ts'
import { addTags, removeTags } from './write/tags.ts'

/**
 * One Help Scout account.
 *
 * @throws OptionsError
 * @example
 * const helpdesk = createHelpScout({ appId, appSecret })
 * const { items, cursor, more } = await helpdesk.conversations({ since: '2026-05-01T00:00:00.000Z' })
 */
export function createHelpScout(options: HelpScoutOptions): HelpdeskAdapter {
  const { connection = null, webhookSecrets } = checkOptions(options)
  const client = helpScoutClient(options)
  return {
    id: system,
    specVersion: 1,
    connection,
    capabilities: webhookSecrets === undefined ? { ...capabilities, webhook: 'no' } : capabilities,
    check: (call) => check(client, call),
    conversations: (pull) => conversations(client, connection, pull),
    conversation: (id, call) => conversation(client, connection, id, call),
    customers: (pull) => customers(client, connection, pull),
    ...(webhookSecrets === undefined ? {} : { webhook: helpScoutReceiver(webhookSecrets) }),
    note: (request) => note(client, request),
    reply: (request) => reply(client, request),
    addTags: (request) => addTags(client, request),
    removeTags: (request) => removeTags(client, request),
    setFields: (request) => setFields(client, request),
  }
}
