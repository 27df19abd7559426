import { collectPages, type HttpClient } from '@attune/adapter-kit'
import type { WireConversation } from '../wire/conversation.ts'
import { type Thread, threadsWire } from '../wire/thread.ts'

/**
 * All threads of a conversation. Those embedded in a list are cut short in chats, and everybody who is not a customer is a
 * `user` there; version 3 of the list of threads tells the machines.
 */
export function threadsOf(client: HttpClient, id: string, signal: AbortSignal | undefined): Promise<Thread[]> {
  return collectPages(
    async (next) => {
      const page = Number(next ?? 1)
      const request = { path: 'v3/conversations/{id}/threads', params: { id }, query: { page }, signal }
      const { body } = await client.json(threadsWire, request)
      return { items: body.rows, next: body.more ? String(page + 1) : null }
    },
    { what: 'threads of a conversation', signal },
  )
}

/** Those that came embedded, where they are whole. */
export function wholeThreads(
  client: HttpClient,
  { id, type, _embedded }: WireConversation,
  signal: AbortSignal | undefined,
): Promise<Thread[]> {
  const embedded = type === 'email' || type === 'phone' ? (_embedded?.threads ?? null) : null
  return embedded === null ? threadsOf(client, id, signal) : Promise.resolve(embedded)
}
