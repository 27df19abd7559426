import { replaceWhole } from '@attune/adapter-kit'
import type { WriteTags, Written } from '@attune/core'
import type { Account } from '../account.ts'
import { getTicket } from '../endpoints/ticket.ts'
import { tagsOf } from '../map/conversation.ts'
import { updateFields } from './update-ticket.ts'

/** Tags are the values of one custom field, which RT replaces as a whole: what is there is read first. */
export function writeTags(
  account: Account,
  tagsField: string,
  { conversation, tags, signal }: WriteTags,
  change: 'add' | 'remove',
): Promise<Written> {
  return rewrite(account, tagsField, conversation, signal, (before) =>
    change === 'add'
      ? [...before, ...tags.filter((tag) => !before.includes(tag))]
      : before.filter((tag) => !tags.includes(tag)),
  )
}

function rewrite(
  account: Account,
  tagsField: string,
  conversation: string,
  signal: AbortSignal | undefined,
  next: (before: string[]) => string[],
): Promise<Written> {
  return replaceWhole({
    read: async () => tagsOf(await getTicket(account, conversation, { signal }), tagsField),
    change(before) {
      const after = next(before)
      return after.length === before.length ? null : after
    },
    write: (after) => updateFields(account, conversation, { [tagsField]: after }, signal),
  })
}
