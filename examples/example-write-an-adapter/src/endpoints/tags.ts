import type { HttpClient } from '@attune/adapter-kit'
import type { WriteTags, Written } from '@attune/core'
import { tinWire } from '../wire/tin.ts'

/** Tinpost replaces all labels at once, so those that stay have to be sent along. */
export async function relabel(
  client: HttpClient,
  { conversation, signal }: WriteTags,
  change: (labels: readonly string[]) => string[],
): Promise<Written> {
  const params = { id: conversation }
  const { body } = await client.json(tinWire, { path: 'tins/{id}', params, signal })
  const labels = body.labels.filter((label) => label !== null)
  const wanted = change(labels)
  if (wanted.length === labels.length) return { id: null, changed: false }
  await client.send({ method: 'PUT', path: 'tins/{id}/labels', params, json: { labels: wanted }, signal })
  return { id: null, changed: true }
}
