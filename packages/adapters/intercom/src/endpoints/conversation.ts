import type { HttpClient } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import { conversationWire } from '../wire/conversation.ts'

export function getConversation(client: HttpClient, id: string, { signal }: CallOptions = {}) {
  return client.json(conversationWire, { path: 'conversations/{id}', params: { id }, signal })
}
