import { ifThere } from '@attune/adapter-kit'
import type { WriteTags, Written } from '@attune/core'
import type { Account } from '../account.ts'
import { getConversation } from '../endpoints/conversation.ts'
import { tagCreatedWire } from '../wire/me.ts'

/** Tags hang on by their id: one that the workspace has not yet is made first. Making one that is there gives that one. */
export async function addTags(account: Account, { conversation, tags, signal }: WriteTags): Promise<Written> {
  const { client } = account
  const there = await tagsOn(account, conversation, signal)
  const missing = tags.filter((name) => !there.some((tag) => same(tag.name, name)))
  for (const name of missing) {
    const request = { method: 'POST', path: 'tags', json: { name }, repeatable: true, signal } as const
    const { body } = await client.json(tagCreatedWire, { ...request, needs: 'the permission to write tags' })
    await client.send({
      method: 'POST',
      path: 'conversations/{id}/tags',
      params: { id: conversation },
      json: { id: body.id, admin_id: await account.adminId({ signal }) },
      repeatable: true,
      needs: 'the permission to write conversations',
      signal,
    })
  }
  return { id: null, changed: missing.length > 0 }
}

export async function removeTags(account: Account, { conversation, tags, signal }: WriteTags): Promise<Written> {
  const there = await tagsOn(account, conversation, signal)
  const found = there.filter(({ name }) => tags.some((wanted) => same(name, wanted)))
  for (const { id } of found) {
    const params = { id: conversation, tag: id }
    const json = { admin_id: await account.adminId({ signal }) }
    // Somebody else may have taken it off meanwhile.
    await ifThere(() =>
      account.client.send({ method: 'DELETE', path: 'conversations/{id}/tags/{tag}', params, json, signal }),
    )
  }
  return { id: null, changed: found.length > 0 }
}

async function tagsOn({ client }: Account, conversation: string, signal: AbortSignal | undefined) {
  const { body } = await getConversation(client, conversation, { signal })
  return body.tags?.tags ?? []
}

const same = (there: string | null, wanted: string): boolean => there?.toLowerCase() === wanted.toLowerCase()
