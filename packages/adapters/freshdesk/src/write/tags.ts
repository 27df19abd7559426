import { replaceWhole } from '@attune/adapter-kit'
import type { WriteTags, Written } from '@attune/core'
import type { Account } from '../account.ts'
import { getTicket, updateTicket } from '../endpoints/tickets.ts'
import { tagsOf } from '../map/conversation.ts'

/** Freshdesk replaces all tags by those it gets, so those that are there are sent along. */
export function writeTags(
  account: Account,
  { conversation, tags, signal }: WriteTags,
  how: 'add' | 'remove',
): Promise<Written> {
  return replaceWhole({
    read: async () => tagsOf(await getTicket(account, conversation, { signal })),
    change(before) {
      const after = how === 'add' ? [...new Set([...before, ...tags])] : before.filter((tag) => !tags.includes(tag))
      return after.length === before.length ? null : after
    },
    write: (after) => updateTicket(account, conversation, { tags: after }, { signal }),
  })
}
