import { wireObject, wireText } from '@attune/adapter-kit'
import type { HelpdeskAdapter } from '@attune/core'
import { capabilities } from './capabilities.ts'
import { system, tinpostClient } from './client.ts'
import { conversations } from './endpoints/conversations.ts'
import { note } from './endpoints/note.ts'
import { relabel } from './endpoints/tags.ts'
import { conversationOf } from './map/conversation-of.ts'
import type { TinpostOptions } from './options.ts'
import { tinpostReceiver } from './webhook.ts'
import { tinWire } from './wire/tin.ts'

export function createTinpost(options: TinpostOptions): HelpdeskAdapter {
  const client = tinpostClient(options)
  const { webhookSecrets = [] } = options
  const hooked = webhookSecrets.length > 0
  return {
    id: system,
    specVersion: 1,
    connection: null,
    capabilities: hooked ? capabilities : { ...capabilities, webhook: 'no' },
    async check({ signal } = {}) {
      const { body } = await client.json(wireObject({ account: wireText }), { path: 'me', signal })
      return { account: body.account ?? 'unknown', warnings: [] }
    },
    conversations: (pull) => conversations(client, pull),
    async conversation(id, { signal } = {}) {
      const { body, observedAt } = await client.json(tinWire, { path: 'tins/{id}', params: { id }, signal })
      return conversationOf(body, observedAt)
    },
    // A verifier without a secret would let everybody in; there is none.
    ...(hooked ? { webhook: tinpostReceiver(webhookSecrets) } : {}),
    note: (request) => note(client, request),
    addTags: (request) => relabel(client, request, (labels) => [...new Set([...labels, ...request.tags])]),
    removeTags: (request) =>
      relabel(client, request, (labels) => labels.filter((label) => !request.tags.includes(label))),
  }
}
