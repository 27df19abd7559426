import { findMarker, type HttpClient, withMarker, writeOnce } from '@attune/adapter-kit'
import { htmlOfText } from '@attune/adapter-kit/body'
import type { WriteText, Written } from '@attune/core'
import { threadsOf } from '../endpoints/threads.ts'

export function note(client: HttpClient, { conversation, text, key, signal }: WriteText): Promise<Written> {
  const params = { id: conversation }
  return writeOnce({
    key,
    signal,
    async find() {
      const threads = await threadsOf(client, conversation, signal)
      // Only among what colleagues can write.
      return threads.find(({ type, body }) => type === 'note' && findMarker(body ?? '') === key)?.id ?? null
    },
    async write() {
      const json = { text: htmlOfText(withMarker(text, key)) }
      const path = 'v2/conversations/{id}/notes'
      const { headers } = await client.send({ method: 'POST', path, params, json, signal })
      return headers.get('resource-id')
    },
  })
}
