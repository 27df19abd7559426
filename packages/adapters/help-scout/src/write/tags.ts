import type { HttpClient } from '@attune/adapter-kit'
import type { WriteTags, Written } from '@attune/core'
import { oneConversation } from '../endpoints/conversation.ts'

/** Help Scout knows no capital letters in tags. */
const sameTag = (tag: string) => tag.trim().toLowerCase()

export function addTags(client: HttpClient, request: WriteTags): Promise<Written> {
  return retag(client, request, (tags) => [...new Set([...tags, ...request.tags.map(sameTag)])])
}

export function removeTags(client: HttpClient, request: WriteTags): Promise<Written> {
  const unwanted = new Set(request.tags.map(sameTag))
  return retag(client, request, (tags) => tags.filter((tag) => !unwanted.has(sameTag(tag))))
}

/** The tags that are sent replace all others, so those that stay are sent along. */
async function retag(
  client: HttpClient,
  { conversation, signal }: WriteTags,
  change: (tags: readonly string[]) => string[],
): Promise<Written> {
  const { body } = await oneConversation(client, conversation, signal)
  const tags = body.tags.flatMap(({ tag }) => (tag === null ? [] : [tag]))
  const wanted = change(tags)
  if (wanted.length === tags.length) return { id: null, changed: false }
  const params = { id: conversation }
  await client.send({ method: 'PUT', path: 'v2/conversations/{id}/tags', params, json: { tags: wanted }, signal })
  return { id: null, changed: true }
}
