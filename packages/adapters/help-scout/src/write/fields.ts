import type { HttpClient } from '@attune/adapter-kit'
import { type JsonValue, OptionsError, type WriteFields, type Written } from '@attune/core'
import { oneConversation } from '../endpoints/conversation.ts'

/** The fields that are sent replace all others, so those that stay are sent along; what is left out is cleared. */
export async function setFields(client: HttpClient, { conversation, fields, signal }: WriteFields): Promise<Written> {
  const changes = Object.entries(fields).map(([id, value]) => [fieldId(id), textOf(id, value)] as const)
  const { body } = await oneConversation(client, conversation, signal)
  const before = new Map(
    body.customFields.flatMap(({ id, value }) =>
      id === null || value === null || value === '' ? [] : [[Number(id), value] as const],
    ),
  )
  const after = new Map<number, JsonValue>(before)
  for (const [id, value] of changes) {
    if (value === null) after.delete(id)
    else after.set(id, value)
  }
  const same = after.size === before.size && [...after].every(([id, value]) => String(before.get(id)) === String(value))
  if (same) return { id: null, changed: false }
  const json = { fields: [...after].map(([id, value]) => ({ id, value })) }
  const params = { id: conversation }
  await client.send({ method: 'PUT', path: 'v2/conversations/{id}/fields', params, json, signal })
  return { id: null, changed: true }
}

function fieldId(key: string): number {
  if (/^\d{1,15}$/.test(key)) return Number(key)
  throw new OptionsError('fields: Help Scout knows custom fields by their number, as in customFields', 'fields')
}

/** Dates as 2026-05-03, dropdowns as the number of the option. */
function textOf(key: string, value: JsonValue): string | null {
  if (value === null || typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw new OptionsError(`fields.${key}: expected text, a number or null`, `fields.${key}`)
}
