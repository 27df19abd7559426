import * as z from 'zod'
import { type Sensitivity, sensitivitySchema } from './fact.ts'

/** What kind of value a custom field holds. `choices` is a list; `date` is `YYYY-MM-DD`, `instant` ISO 8601. */
export type CustomFieldType = 'text' | 'number' | 'boolean' | 'date' | 'instant' | 'choice' | 'choices' | 'json'
/** The Zod schema of {@link CustomFieldType}. */
export const customFieldTypeSchema = z.enum([
  'text',
  'number',
  'boolean',
  'date',
  'instant',
  'choice',
  'choices',
  'json',
])

/** What a custom field means, so that its values can be checked, shown and protected. */
export interface CustomField {
  /** The key in `customFields`. */
  key: string
  label: string
  description: string | null
  /** Which noun carries it. */
  on: 'customer' | 'conversation' | 'message'
  type: CustomFieldType
  /** The allowed values of a `choice` or `choices`; empty otherwise. */
  choices: string[]
  required: boolean
  sensitivity: Sensitivity
}

/** The Zod schema of {@link CustomField}. */
export const customFieldSchema = z
  .strictObject({
    key: z.string().min(1),
    label: z.string().min(1),
    description: z.string().nullable(),
    on: z.enum(['customer', 'conversation', 'message']),
    type: customFieldTypeSchema,
    choices: z.array(z.string()),
    required: z.boolean(),
    sensitivity: sensitivitySchema,
  })
  .meta({ description: 'What a custom field means' }) satisfies z.ZodType<CustomField>
