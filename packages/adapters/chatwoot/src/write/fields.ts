import { replaceWhole } from '@attune/adapter-kit'
import { contentHash, type WriteFields, type Written } from '@attune/core'
import type { Account } from '../account.ts'
import { getConversation } from '../endpoints/conversation.ts'
import { setCustomAttributes } from '../endpoints/custom-attributes.ts'

/** Chatwoot replaces all custom attributes at once, so those that stay have to be sent along. */
export function writeFields(account: Account, { conversation, fields, signal }: WriteFields): Promise<Written> {
  return replaceWhole<Record<string, unknown>>({
    async read() {
      return (await getConversation(account, conversation, { signal })).custom_attributes ?? {}
    },
    change(before) {
      const merged = Object.entries({ ...before, ...fields })
      const after = Object.fromEntries(merged.filter(([key, value]) => fields[key] !== null || value !== null))
      return contentHash(after) === contentHash(before) ? null : after
    },
    write: (after) => setCustomAttributes(account, conversation, after, { signal }),
  })
}
