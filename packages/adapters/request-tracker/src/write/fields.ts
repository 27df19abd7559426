import { RejectedError } from '@attune/adapter-kit'
import type { JsonValue, WriteFields, Written } from '@attune/core'
import type { Account } from '../account.ts'
import { getTicket } from '../endpoints/ticket.ts'
import { updateFields } from './update-ticket.ts'

/** RT leaves fields that are not named alone, and ignores names it does not know: those are found out before. */
export async function writeFields(account: Account, { conversation, fields, signal }: WriteFields): Promise<Written> {
  const ticket = await getTicket(account, conversation, { signal })
  const known = new Map(ticket.CustomFields.map(({ id, name, values }) => [name ?? id, values]))
  const unknown = Object.keys(fields).filter((name) => !known.has(name))
  if (unknown.length > 0)
    throw new RejectedError(
      `The ticket has no custom field ${unknown.map((name) => `"${name}"`).join(', ')}. Apply it to the queue, or give the token the right SeeCustomField.`,
    )
  const changed = Object.entries(fields).filter(([name, value]) => !same(known.get(name) ?? [], valuesOf(value)))
  if (changed.length === 0) return { id: null, changed: false }
  const values = changed.map(([name, value]) => [name, valuesOf(value)] as const)
  await updateFields(account, conversation, Object.fromEntries(values), signal)
  return { id: null, changed: true }
}

/** RT's custom fields hold text, always in a list; an empty list clears. */
function valuesOf(value: JsonValue): string[] {
  if (value === null) return []
  const list = Array.isArray(value) ? value : [value]
  return list.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry)))
}

const same = (a: readonly (string | null)[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index])
