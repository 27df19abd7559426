import { findMarker, type HttpClient, wireId, wireObject, withMarker, writeOnce } from '@attune/adapter-kit'
import { htmlOfText } from '@attune/adapter-kit/body'
import type { WriteText, Written } from '@attune/core'
import { tinWire } from '../wire/tin.ts'

const createdWire = wireObject({ id: wireId })

export function note(client: HttpClient, { conversation, text, key, signal }: WriteText): Promise<Written> {
  const params = { id: conversation }
  return writeOnce({
    key,
    signal,
    async find() {
      const { body } = await client.json(tinWire, { path: 'tins/{id}', params, signal })
      // Only among what colleagues can write.
      const own = body.words.find(({ hidden, html }) => hidden === true && findMarker(html ?? '') === key)
      return own?.id ?? null
    },
    async write() {
      const json = { html: htmlOfText(withMarker(text, key)) }
      const { body } = await client.json(createdWire, { method: 'POST', path: 'tins/{id}/notes', params, json, signal })
      return body.id
    },
  })
}
