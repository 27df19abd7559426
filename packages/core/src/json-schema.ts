import * as z from 'zod'
import { conversationSchema } from './conversation/conversation.ts'
import { interactionSchema } from './conversation/interaction.ts'
import { messageSchema } from './conversation/message.ts'
import { consentSchema } from './customer/consent.ts'
import { customFieldSchema } from './customer/custom-field.ts'
import { customerSchema } from './customer/customer.ts'
import { factSchema } from './customer/fact.ts'
import { OptionsError } from './errors/options-error.ts'
import { shortConversationSchema } from './input/short-conversation.ts'
import { shortFactSchema } from './input/short-fact.ts'
import { scoreReportSchema } from './report/score-report.ts'
import { authoritySchema } from './service/authority.ts'
import { commitmentSchema } from './service/commitment.ts'
import { insightSchema } from './service/insight.ts'
import { ratingSchema } from './service/rating.ts'
import { serviceHoursSchema } from './service/service-hours.ts'
import { nearest } from './shared/nearest.ts'

/** Nouns that have a JSON Schema. */
export type JsonSchemaName =
  | 'authority'
  | 'commitment'
  | 'consent'
  | 'conversation'
  | 'custom-field'
  | 'customer'
  | 'fact'
  | 'insight'
  | 'interaction'
  | 'message'
  | 'rating'
  | 'report'
  | 'service-hours'
  | 'short-conversation'
  | 'short-fact'

const schemas: Readonly<Record<JsonSchemaName, z.ZodType>> = {
  authority: authoritySchema,
  commitment: commitmentSchema,
  consent: consentSchema,
  conversation: conversationSchema,
  'custom-field': customFieldSchema,
  customer: customerSchema,
  fact: factSchema,
  insight: insightSchema,
  interaction: interactionSchema,
  message: messageSchema,
  rating: ratingSchema,
  report: scoreReportSchema,
  'service-hours': serviceHoursSchema,
  'short-conversation': shortConversationSchema,
  'short-fact': shortFactSchema,
}

/** Their names, sorted. */
export const jsonSchemaNames = Object.keys(schemas) as readonly JsonSchemaName[]

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Record<string, unknown> & { $id: string; $schema: string }

const made = new Map<JsonSchemaName, JsonSchema>()

/**
 * The JSON Schema of a noun, so that programs in other languages can check what they send. Its `$id` is
 * `urn:attune:schema:<name>@1`. Made on the first call. Checks JSON Schema has no word for (that a time zone exists, that
 * ids are unique) are left out.
 *
 * @throws OptionsError for a name that has no schema.
 * @example
 * import { jsonSchema } from '@attune/core/json-schema'
 * await writeFile('report.schema.json', JSON.stringify(jsonSchema('report'), null, 2))
 */
export function jsonSchema(name: JsonSchemaName): JsonSchema {
  if (!Object.hasOwn(schemas, name)) {
    const near = nearest(String(name), jsonSchemaNames)
    const hint = near ? `did you mean "${near}"?` : `known names: ${jsonSchemaNames.join(', ')}`
    throw new OptionsError(`jsonSchema: no schema of that name; ${hint}`, 'name')
  }
  let schema = made.get(name)
  if (!schema) {
    const { $schema, ...rest } = z.toJSONSchema(schemas[name], { target: 'draft-2020-12' })
    schema = { $schema: String($schema), $id: `urn:attune:schema:${name}@1`, title: name, ...rest }
    made.set(name, schema)
  }
  return schema
}
