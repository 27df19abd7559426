import { contentHash, type WriteFields, type Written } from '@attune/core'
import type { Account } from '../account.ts'
import { getConversation } from '../endpoints/conversation.ts'
import { setCustomAttributes } from '../endpoints/custom-attributes.ts'

/** Chatwoot replaces all custom attributes at once, so those that stay have to be sent along. */
export async function writeFields(account: Account, { conversation, fields, signal }: WriteFields): Promise<Written> {
  const before = (await getConversation(account, conversation, { signal })).custom_attributes ?? {}
  const kept = Object.entries({ ...before, ...fields }).filter(([key, value]) => fields[key] !== null || value !== null)
  const after = Object.fromEntries(kept)
  if (contentHash(after) === contentHash(before)) return { id: null, changed: false }
  await setCustomAttributes(account, conversation, after, { signal })
  return { id: null, changed: true }
}
