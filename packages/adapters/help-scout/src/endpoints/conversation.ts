import { HelpdeskError, type HttpAnswer, type HttpClient, NotFoundError } from '@attune/adapter-kit'
import { conversationWire, type WireConversation } from '../wire/conversation.ts'

/** Where a conversation is that was merged into another, or moved: elsewhere. */
const moved = 301

/** @throws NotFoundError when there is none, or no longer. */
export async function oneConversation(
  client: HttpClient,
  id: string,
  signal: AbortSignal | undefined,
): Promise<HttpAnswer<WireConversation>> {
  const request = { path: 'v2/conversations/{id}', params: { id }, query: { embed: 'threads' }, signal }
  try {
    return await client.json(conversationWire, request)
  } catch (error) {
    if (!(error instanceof HelpdeskError) || error.request?.status !== moved) throw error
    throw new NotFoundError(
      'help-scout: GET v2/conversations/{id}: 301, the conversation was merged into another, or moved. Pull, and what was ' +
        'said comes with that one.',
      { request: error.request },
    )
  }
}
