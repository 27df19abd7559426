import { type HttpAnswer, type HttpClient, NotFoundError } from '@attune/adapter-kit'
import * as z from 'zod'
import { conversationWire, type WireConversation } from '../wire/conversation.ts'

/** Where a conversation went that was merged into another, or moved: it is not there any more. */
const moved = 301

/** @throws NotFoundError when there is none, or no longer. */
export async function oneConversation(
  client: HttpClient,
  id: string,
  signal: AbortSignal | undefined,
): Promise<HttpAnswer<WireConversation>> {
  const request = {
    path: 'v2/conversations/{id}',
    params: { id },
    query: { embed: 'threads' },
    expect: [moved],
    signal,
  }
  const answer = await client.json(z.union([conversationWire, z.null()]), request)
  const { status, body } = answer
  if (status !== moved && body !== null) return { ...answer, body }
  throw new NotFoundError(
    'help-scout: GET v2/conversations/{id}: the conversation was merged into another, or moved. Pull, and it comes as ' +
      'part of that one.',
    { request: { method: 'GET', path: request.path, status } },
  )
}
