import { type HttpClient, replaceWhole } from '@attune/adapter-kit'
import { type JsonValue, OptionsError, type WriteFields, type Written } from '@attune/core'
import { oneConversation } from '../endpoints/conversation.ts'

/** The fields that are sent replace all others, so those that stay are sent along; what is left out is cleared. */
export async function setFields(client: HttpClient, { conversation, fields, signal }: WriteFields): Promise<Written> {
  const changes = Object.entries(fields).map(([id, value]) => [fieldId(id), textOf(id, value)] as const)
  return replaceWhole<Field[]>({
    async read() {
      const { body } = await oneConversation(client, conversation, signal)
      return body.customFields.flatMap(({ id, value }) =>
        id === null || value === null || value === '' ? [] : [{ id: Number(id), value: value as JsonValue }],
      )
    },
    change: (before) => withChanges(before, changes),
    async write(after) {
      const params = { id: conversation }
      await client.send({
        method: 'PUT',
        path: 'v2/conversations/{id}/fields',
        params,
        json: { fields: after },
        signal,
      })
    },
  })
}

type Field = { id: number; value: JsonValue }

/** `null` where all of them are as they should be. */
function withChanges(fields: Field[], changes: readonly (readonly [id: number, value: string | null])[]) {
  const before = new Map(fields.map(({ id, value }) => [id, value]))
  const after = new Map(before)
  for (const [id, value] of changes) {
    if (value === null) after.delete(id)
    else after.set(id, value)
  }
  const same = after.size === before.size && [...after].every(([id, value]) => String(before.get(id)) === String(value))
  return same ? null : [...after].map(([id, value]) => ({ id, value }))
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
