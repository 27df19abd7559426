import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type JsonSchema, jsonSchema, jsonSchemaNames } from '@attune/core/json-schema'
import { memoryJsonSchema, memoryJsonSchemaNames } from '@attune/memory/json-schema'
import { scorecardJsonSchema, scoringJsonSchema, scoringJsonSchemaNames } from '@attune/scoring/json-schema'

type Schema = Record<string, unknown> & Partial<JsonSchema>

/** All JSON Schemas by name, sorted. */
export function allSchemas(): Map<string, Schema> {
  const made: [string, Schema][] = [
    ...jsonSchemaNames.map((name): [string, Schema] => [name, jsonSchema(name)]),
    ...memoryJsonSchemaNames.map((name): [string, Schema] => [name, memoryJsonSchema(name)]),
    ...scoringJsonSchemaNames.map((name): [string, Schema] => [name, scoringJsonSchema(name)]),
    ['scorecard', scorecardJsonSchema()],
  ]
  return new Map(made.sort(([a], [b]) => a.localeCompare(b)))
}

/** Writes them as files of the site, and gives the page that lists them. */
export function writeSchemas(publicFolder: string): string {
  const folder = path.join(publicFolder, 'schemas')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const schemas = allSchemas()
  for (const [name, schema] of schemas)
    writeFileSync(path.join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
  const rows = [...schemas].map(([name, schema]) => {
    const link = `<a href="/schemas/${name}.schema.json" target="_blank">${name}</a>`
    return `| ${link} | ${schema.description ?? ''} | \`${schema.$id}\` |`
  })
  return `${[
    '# JSON Schemas',
    'For programs in any language: JSON Schema, draft 2020-12. The same is printed by `attune schema NAME`, and made by ' +
      '`jsonSchema(name)` of `@attune/core/json-schema`, `memoryJsonSchema(name)` of `@attune/memory/json-schema`, ' +
      '`scoringJsonSchema(name)` and `scorecardJsonSchema()` of `@attune/scoring/json-schema`, which also knows your own rules.',
    'What `attune score` prints is `report`; what it reads is `short-conversation` or `conversation`. Fields are only ever ' +
      'added; removing or renaming one is a new `$id`.',
    ['| schema | what it describes | `$id` |', '|---|---|---|', ...rows].join('\n'),
  ].join('\n\n')}\n`
}
