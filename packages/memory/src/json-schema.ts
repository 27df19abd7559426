import { nearest, OptionsError } from '@attune/core'
import { jsonSchema as coreSchema, type JsonSchema } from '@attune/core/json-schema'
import * as z from 'zod'
import { erasureRecordSchema } from './export/erasure-record.ts'
import { profileExportSchema } from './export/profile-export.ts'
import { profileSchema } from './profile/profile.ts'

/** Nouns of memory that have a JSON Schema; those of core are in `@attune/core/json-schema`. */
export type MemoryJsonSchemaName = 'erasure' | 'profile' | 'profile-export'

const schemas: Readonly<Record<MemoryJsonSchemaName, z.ZodType>> = {
  erasure: erasureRecordSchema,
  profile: profileSchema,
  'profile-export': profileExportSchema,
}

/** Their names, sorted. */
export const memoryJsonSchemaNames = Object.keys(schemas) as readonly MemoryJsonSchemaName[]

/**
 * The JSON Schema (draft 2020-12) of a noun of memory. Its `$id` is `urn:attune:schema:<name>@1`.
 *
 * @throws OptionsError for a name that has no schema
 * @example
 * import { memoryJsonSchema } from '@attune/memory/json-schema'
 * memoryJsonSchema('profile').$id // 'urn:attune:schema:profile@1'
 */
export function memoryJsonSchema(name: MemoryJsonSchemaName): JsonSchema {
  if (!Object.hasOwn(schemas, name)) {
    const near = nearest(String(name), memoryJsonSchemaNames)
    const hint = near ? `did you mean "${near}"?` : `known names: ${memoryJsonSchemaNames.join(', ')}`
    throw new OptionsError(`memoryJsonSchema: no schema of that name; ${hint}`, 'name')
  }
  const { $schema } = coreSchema('fact')
  const { $schema: _, ...rest } = z.toJSONSchema(schemas[name], { target: 'draft-2020-12', io: 'input' })
  return { $schema, $id: `urn:attune:schema:${name}@1`, title: name, ...rest }
}
