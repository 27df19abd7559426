import type { WriteTags, Written } from '@attune/core'
import type { Account } from '../account.ts'
import { getTicket, updateTicket } from '../endpoints/tickets.ts'
import { tagsOf } from '../map/conversation.ts'

/** Freshdesk replaces all tags by those it gets, so those that are there are read right before. */
export async function writeTags(
  account: Account,
  { conversation, tags, signal }: WriteTags,
  how: 'add' | 'remove',
): Promise<Written> {
  const before = tagsOf(await getTicket(account, conversation, { signal }))
  const kept = how === 'add' ? before : before.filter((tag) => !tags.includes(tag))
  const after = how === 'add' ? [...new Set([...kept, ...tags])] : kept
  if (after.length === before.length) return { id: null, changed: false }
  await updateTicket(account, conversation, { tags: after }, { signal })
  return { id: null, changed: true }
}
