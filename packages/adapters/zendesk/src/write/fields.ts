import { RejectedError } from '@attune/adapter-kit'
import { contentHash, type JsonValue, type WriteFields, type Written } from '@attune/core'
import type { Account } from '../account.ts'
import { getTicket } from '../endpoints/ticket.ts'
import { updateTicket } from './update-ticket.ts'

/** Fields by their number. Zendesk ignores numbers it does not know without a word, so those are found out before. */
export async function writeFields(account: Account, { conversation, fields, signal }: WriteFields): Promise<Written> {
  const { ticket } = await getTicket(account, conversation, { signal })
  const known = new Map(ticket.custom_fields.map(({ id, value }) => [id, value as JsonValue | undefined]))
  const unknown = Object.keys(fields).filter((id) => !known.has(id))
  if (unknown.length > 0)
    throw new RejectedError(
      `The ticket has no custom field ${unknown.map((id) => `"${id}"`).join(', ')}. Fields go by their number, as in ` +
        'Admin Center → Objects and rules → Tickets → Fields.',
    )
  const changed = Object.entries(fields).filter(([id, value]) => !same(known.get(id), value))
  if (changed.length === 0) return { id: null, changed: false }
  const custom_fields = changed.map(([id, value]) => ({ id: Number(id), value }))
  await updateTicket(account, conversation, { custom_fields }, { repeatable: true, signal })
  return { id: null, changed: true }
}

/** What is empty comes as `null`, as an empty text, or as an empty list. */
const isEmpty = (value: JsonValue | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const same = (a: JsonValue | undefined, b: JsonValue): boolean =>
  isEmpty(a) || isEmpty(b) ? isEmpty(a) && isEmpty(b) : contentHash(a) === contentHash(b)
