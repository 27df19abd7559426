import type { WriteTags, Written } from '@attune/core'
import type { Account } from '../account.ts'
import { getLabels, setLabels } from '../endpoints/labels.ts'

/** Chatwoot replaces all labels at once, so those that stay have to be sent along. */
export async function writeTags(
  account: Account,
  { conversation, tags, signal }: WriteTags,
  change: 'add' | 'remove',
): Promise<Written> {
  const before = await getLabels(account, conversation, { signal })
  const after = change === 'add' ? [...new Set([...before, ...tags])] : before.filter((label) => !tags.includes(label))
  if (after.length === before.length) return { id: null, changed: false }
  await setLabels(account, conversation, after, { signal })
  return { id: null, changed: true }
}
