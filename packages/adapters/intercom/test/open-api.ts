import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { parse } from 'yaml'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

interface Content {
  content: { 'application/json': { schema: Json } }
}
interface Operation {
  parameters?: { name?: string; in?: string }[]
  requestBody?: Content
  responses: Record<string, Content>
}

// Intercom's own descriptions of its API, kept beside the repository.
const folder = new URL('../../../../../shared/specs/intercom/', import.meta.url)

/** One version of Intercom's API description, to hold requests and answers against; `null` when it is not there. */
export function openApi(version: '2.14' | '2.16') {
  const file = new URL(`api.intercom.io-${version}.yaml`, folder)
  if (!existsSync(file)) return null
  const description = withoutNullable(parse(readFileSync(file, 'utf8'))) as { paths: JsonObject; components: Json }
  const ajv = new Ajv({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema({ $id: 'intercom', components: description.components }, 'intercom')
  const paths = Object.keys(description.paths).map((path) => ({ path, parts: path.split('/') }))

  /** What a request or an answer does wrong, in words; empty = nothing. */
  function problemsOf(schema: Json, value: unknown): string[] {
    const rooted = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"intercom#/components'))
    const validate = ajv.compile(rooted)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
  }

  function operationFor(method: string, path: string): Operation | null {
    const parts = path.split('/')
    const fitting = paths
      .filter(({ parts: template }) => template.length === parts.length)
      .filter(({ parts: template }) =>
        template.every((part, place) => part === parts[place] || (part.startsWith('{') && parts[place] !== '')),
      )
      .map(({ path: template }) => template)
      // `/conversations/deleted` before `/conversations/{id}`.
      .sort((a, b) => a.split('{').length - b.split('{').length)
    const item = description.paths[fitting[0] ?? ''] as JsonObject | undefined
    return (item?.[method.toLowerCase()] as unknown as Operation | undefined) ?? null
  }

  return { problemsOf, operationFor }
}

/** JSON Schema knows no `nullable`: nulls are looked at elsewhere. */
function withoutNullable(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNullable)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key, inner]) => key !== 'nullable' || typeof inner !== 'boolean')
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNullable(inner)]))
}
