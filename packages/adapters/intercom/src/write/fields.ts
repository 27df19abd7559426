import { customFieldsOf } from '@attune/adapter-kit'
import { contentHash, type WriteFields, type Written } from '@attune/core'
import type { Account } from '../account.ts'
import { getConversation } from '../endpoints/conversation.ts'

/** Attributes that are not named stay as they are. They have to be set up before; an unknown one is refused. */
export async function setFields({ client }: Account, { conversation, fields, signal }: WriteFields): Promise<Written> {
  const { body } = await getConversation(client, conversation, { signal })
  const there = customFieldsOf(body.custom_attributes)
  const changes = Object.entries(fields).filter(
    ([name, value]) => contentHash(there[name] ?? null) !== contentHash(value),
  )
  if (changes.length === 0) return { id: null, changed: false }
  await client.send({
    method: 'PUT',
    path: 'conversations/{id}',
    params: { id: conversation },
    json: { custom_attributes: Object.fromEntries(changes) },
    needs: 'the permission to write conversations, and conversation attributes by these names',
    signal,
  })
  return { id: null, changed: true }
}
