import { wireObject, wireText } from '@attune/adapter-kit'
import type { Capabilities, HelpdeskAdapter } from '@attune/core'
import { system, tinpostClient } from './client.ts'
import { conversations } from './endpoints/conversations.ts'
import { note } from './endpoints/note.ts'
import { relabel } from './endpoints/tags.ts'
import { conversationOf } from './map/conversation-of.ts'
import type { TinpostOptions } from './options.ts'
import { tinpostReceiver } from './webhook.ts'
import { tinWire } from './wire/tin.ts'

const capabilities: Capabilities = {
  customers: 'no',
  webhook: 'yes',
  note: 'yes',
  reply: 'no',
  add_tags: 'yes',
  remove_tags: 'yes',
  set_fields: 'no',
  service_hours: 'no',
  ratings: 'no',
  attachments: 'no',
  status_changes: 'no',
  deletions: 'no',
  merges: 'no',
  custom_fields: 'no',
}

export function tinpost(options: TinpostOptions): HelpdeskAdapter {
  const client = tinpostClient(options)
  return {
    id: system,
    specVersion: 1,
    connection: null,
    capabilities,
    async check({ signal } = {}) {
      const { body } = await client.json(wireObject({ account: wireText }), { path: 'me', signal })
      return { account: body.account ?? 'unknown', warnings: [] }
    },
    conversations: (pull) => conversations(client, pull),
    async conversation(id, { signal } = {}) {
      const { body, observedAt } = await client.json(tinWire, { path: 'tins/{id}', params: { id }, signal })
      return conversationOf(body, observedAt)
    },
    webhook: tinpostReceiver(options.webhookSecrets ?? []),
    note: (request) => note(client, request),
    addTags: (request) => relabel(client, request, (labels) => [...new Set([...labels, ...request.tags])]),
    removeTags: (request) =>
      relabel(client, request, (labels) => labels.filter((label) => !request.tags.includes(label))),
  }
}
