import { type JsonValue, jsonValueSchema } from '@attune/core'

/**
 * Custom fields by key, from pairs or from an object. A field that is set to nothing stays, as `null`; what JSON cannot
 * carry is left out.
 *
 * @example
 * customFieldsOf(ticket.custom_fields.map(({ id, value }) => [id, value]))
 */
export function customFieldsOf(
  fields:
    | Iterable<readonly [key: string | number, value: unknown]>
    | Readonly<Record<string, unknown>>
    | null
    | undefined,
): Record<string, JsonValue> {
  if (fields === null || fields === undefined) return {}
  const pairs =
    Symbol.iterator in fields ? [...(fields as Iterable<[string | number, unknown]>)] : Object.entries(fields)
  const kept = pairs.flatMap(([key, value]) => {
    const parsed = jsonValueSchema.safeParse(value)
    return parsed.success ? [[String(key), parsed.data] as const] : []
  })
  return Object.fromEntries(kept)
}
