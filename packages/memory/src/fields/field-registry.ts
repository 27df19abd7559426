import {
  type CustomField,
  customFieldSchema,
  InputError,
  type JsonValue,
  nearest,
  OptionsError,
  optionsErrorFromZod,
  type Where,
} from '@attune/core'
import * as z from 'zod'
import { checkValue } from './read-value.ts'

/** What is wrong with one value. `message` names the field and what was expected, never the value. */
export interface FieldProblem {
  key: string
  code: 'unknown' | 'wrong_type' | 'missing'
  message: string
}

/** What custom fields mean, so that their values can be checked. */
export interface FieldRegistry {
  readonly fields: readonly CustomField[]
  field(on: CustomField['on'], key: string): CustomField | null
  /** Everything that is wrong, in the order of the values; then what is missing. */
  problems(on: CustomField['on'], values: Readonly<Record<string, JsonValue>>): FieldProblem[]
  /** @throws {InputError} for the first problem, with file, row and path */
  check(on: CustomField['on'], values: Readonly<Record<string, JsonValue>>, where?: Where): void
}

const fieldsSchema = z.array(customFieldSchema)

/**
 * A registry of custom fields: every piece of information has a field to go to, and a value that does not fit its field is
 * told apart from one that does.
 *
 * @throws {OptionsError} for a definition that is misspelt, given twice, or a choice without choices
 * @example
 * const registry = createFieldRegistry([{ key: 'tier', label: 'Tier', description: null, on: 'customer', type: 'choice',
 *   choices: ['gold', 'silver'], required: false, sensitivity: 'personal' }])
 * registry.problems('customer', { teir: 'gold' })[0]?.message // 'customFields.teir: no such field; did you mean "tier"?'
 */
export function createFieldRegistry(customFields: readonly CustomField[]): FieldRegistry {
  const read = fieldsSchema.safeParse(customFields)
  if (!read.success) throw optionsErrorFromZod(read.error, customFields, 'createFieldRegistry', fieldsSchema)
  const fields = read.data
  const byKey = new Map<string, CustomField>()
  for (const [index, field] of fields.entries()) {
    const path = `[${index}]`
    if (byKey.has(idOf(field.on, field.key))) throw new OptionsError(`${path}.key: "${field.key}" is given twice`, path)
    if (field.type.startsWith('choice') && field.choices.length === 0) {
      throw new OptionsError(`${path}.choices: a field of type "${field.type}" needs at least one choice`, path)
    }
    byKey.set(idOf(field.on, field.key), field)
  }

  function problems(on: CustomField['on'], values: Readonly<Record<string, JsonValue>>): FieldProblem[] {
    const wrong = Object.entries(values).flatMap(([key, value]) => problemOf(on, key, value) ?? [])
    const missing = fields
      .filter((field) => field.on === on && field.required && (values[field.key] ?? null) === null)
      .map(({ key }): FieldProblem => ({ key, code: 'missing', message: `customFields.${key}: required, but missing` }))
    return [...wrong, ...missing]
  }

  function problemOf(on: CustomField['on'], key: string, value: JsonValue): FieldProblem | null {
    const field = byKey.get(idOf(on, key))
    if (field === undefined)
      return { key, code: 'unknown', message: `customFields.${key}: no such field${hint(on, key)}` }
    const problem = value === null ? null : checkValue(value, field)
    return problem === null ? null : { key, code: 'wrong_type', message: `customFields.${key}: ${problem}` }
  }

  function hint(on: CustomField['on'], key: string): string {
    const near = nearest(
      key,
      fields.filter((field) => field.on === on).map((field) => field.key),
    )
    return near === null ? '; add it to the registry' : `; did you mean "${near}"?`
  }

  return {
    fields,
    field: (on, key) => byKey.get(idOf(on, key)) ?? null,
    problems,
    check(on, values, where = {}) {
      const first = problems(on, values)[0]
      if (first === undefined) return
      const place = [where.file, where.row === undefined ? undefined : `row ${where.row}`].filter(Boolean).join(', ')
      const message = place === '' ? first.message : `${place}, ${first.message}`
      throw new InputError(message, { ...where, path: `customFields.${first.key}` })
    },
  }
}

function idOf(on: string, key: string): string {
  return `${on}.${key}`
}
