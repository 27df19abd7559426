import { replaceWhole } from '@attune/adapter-kit'
import type { WriteTags, Written } from '@attune/core'
import type { Account } from '../account.ts'
import { getLabels, setLabels } from '../endpoints/labels.ts'

/** Chatwoot replaces all labels at once, so those that stay have to be sent along. */
export function writeTags(
  account: Account,
  { conversation, tags, signal }: WriteTags,
  change: 'add' | 'remove',
): Promise<Written> {
  return replaceWhole({
    read: () => getLabels(account, conversation, { signal }),
    change(before) {
      const after =
        change === 'add' ? [...new Set([...before, ...tags])] : before.filter((label) => !tags.includes(label))
      return after.length === before.length ? null : after
    },
    write: (after) => setLabels(account, conversation, after, { signal }),
  })
}
