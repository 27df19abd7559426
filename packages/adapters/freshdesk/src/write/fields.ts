import { customFieldsOf } from '@attune/adapter-kit'
import { contentHash, type JsonValue, type WriteFields, type Written } from '@attune/core'
import type { Account } from '../account.ts'
import { getTicket, updateTicket } from '../endpoints/tickets.ts'

/** Sends only what is another value already: rules of the account run on every change. */
export async function writeFields(account: Account, { conversation, fields, signal }: WriteFields): Promise<Written> {
  const { custom_fields } = await getTicket(account, conversation, { signal })
  const present = customFieldsOf(custom_fields)
  const changed = Object.entries(fields).filter(([key, value]) => !same(present[key] ?? null, value))
  if (changed.length === 0) return { id: null, changed: false }
  await updateTicket(account, conversation, { custom_fields: Object.fromEntries(changed) }, { signal })
  return { id: null, changed: true }
}

const same = (a: JsonValue, b: JsonValue): boolean => contentHash(a) === contentHash(b)
