import { type HttpClient, RejectedError, writeOnce } from '@attune/adapter-kit'
import { bodyOf, htmlOfText } from '@attune/adapter-kit/body'
import type { WriteText, Written } from '@attune/core'
import { oneConversation } from '../endpoints/conversation.ts'
import { threadsOf } from '../endpoints/threads.ts'
import type { Thread } from '../wire/thread.ts'

/** Help Scout opens a conversation again with every reply unless the status goes along: it stays as it is. */
export async function reply(client: HttpClient, { conversation, text, key, signal }: WriteText): Promise<Written> {
  const params = { id: conversation }
  const path = 'v2/conversations/{id}/reply'
  const { body: row } = await oneConversation(client, conversation, signal)
  const customer = row.primaryCustomer?.id ?? null
  if (customer === null) {
    throw new RejectedError('help-scout: a reply has nobody to go to: the conversation has no primary customer.', {
      request: { method: 'POST', path, status: null },
    })
  }
  return writeOnce({
    key,
    signal,
    find: async () => sameWords(await threadsOf(client, conversation, signal), text),
    async write() {
      const json = {
        customer: { id: Number(customer) },
        text: htmlOfText(text),
        ...(row.status === null ? {} : { status: row.status }),
      }
      const { headers } = await client.send({ method: 'POST', path, params, json, signal })
      return headers.get('resource-id')
    },
  })
}

/**
 * The reply with these words since the customer wrote last. A marker would be shown to the customer, and there is no field
 * for a key: saying the same twice to one message is taken for one reply.
 */
function sameWords(threads: readonly Thread[], text: string): string | null {
  const words = (html: string) => bodyOf({ html, mail: false }).text
  const wanted = words(htmlOfText(text))
  for (const { id, type, state, body } of threads) {
    // The newest come first.
    if (type === 'customer') return null
    if (type === 'message' && state === 'published' && words(body ?? '') === wanted) return id
  }
  return null
}
