import { type HttpClient, replaceWhole } from '@attune/adapter-kit'
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
function retag(
  client: HttpClient,
  { conversation, signal }: WriteTags,
  change: (tags: readonly string[]) => string[],
): Promise<Written> {
  return replaceWhole({
    async read() {
      const { body } = await oneConversation(client, conversation, signal)
      return body.tags.flatMap(({ tag }) => (tag === null ? [] : [tag]))
    },
    change(before) {
      const after = change(before)
      return after.length === before.length ? null : after
    },
    async write(tags) {
      const params = { id: conversation }
      await client.send({ method: 'PUT', path: 'v2/conversations/{id}/tags', params, json: { tags }, signal })
    },
  })
}
