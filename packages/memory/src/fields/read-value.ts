import {
  type CustomFieldType,
  calendarDaySchema,
  describeValue,
  type JsonValue,
  jsonValueSchema,
  nearest,
  offsetInstantSchema,
  toInstant,
} from '@attune/core'

/** A value of the right type, or what was expected and found, without a word of it. */
export type ReadValue = { value: JsonValue; problem: null } | { value: null; problem: string }

/** What a value has to be. */
export interface ValueType {
  type: CustomFieldType
  choices: readonly string[]
}

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  on: true,
  '1': true,
  是: true,
  对: true,
  對: true,
  有: true,
  false: false,
  no: false,
  n: false,
  off: false,
  '0': false,
  否: false,
  不: false,
  无: false,
  無: false,
  没有: false,
  沒有: false,
}

/**
 * Reads a cell of a table. Text becomes what the field wants where there is only one way to read it: `12.5`, `yes` or 是,
 * `2026-05-03`, `2026/5/3` or 2026年5月3日. A day such as 03/05/2026 is not guessed at.
 */
export function readValue(raw: JsonValue, wanted: ValueType): ReadValue {
  if (wanted.type === 'json') return ok(raw)
  if (wanted.type === 'choices') return readChoices(raw, wanted.choices)
  const value = typeof raw === 'string' ? readText(raw.trim(), wanted) : raw
  return isOfType(value, wanted) ? ok(value) : failed(raw, wanted)
}

/** The same without reading anything into a text: for values that are typed already. */
export function checkValue(value: JsonValue, wanted: ValueType): string | null {
  if (wanted.type === 'choices') return readChoices(Array.isArray(value) ? value : [value], wanted.choices).problem
  return isOfType(value, wanted) ? null : failed(value, wanted).problem
}

function readText(text: string, { type, choices }: ValueType): JsonValue {
  switch (type) {
    case 'number':
      return /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : numberOf(text)
    case 'boolean':
      return truths[text.toLowerCase()] ?? text
    case 'date':
      return dayOf(text)
    case 'instant':
      return offsetInstantSchema.safeParse(text).success ? toInstant(text) : text
    case 'choice':
      return choices.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? text
    default:
      return text
  }
}

function numberOf(text: string): JsonValue {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : text
}

function dayOf(text: string): string {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text)
  return parts ? `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}` : text
}

function isOfType(value: JsonValue, { type, choices }: ValueType): boolean {
  switch (type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'date':
      return calendarDaySchema.safeParse(value).success
    case 'instant':
      return offsetInstantSchema.safeParse(value).success
    case 'choice':
      return typeof value === 'string' && choices.includes(value)
    case 'text':
      return typeof value === 'string'
    default:
      return jsonValueSchema.safeParse(value).success
  }
}

function readChoices(raw: JsonValue, choices: readonly string[]): ReadValue {
  const parts = typeof raw === 'string' ? raw.split(/[;,|、；，]/).map((part) => part.trim()) : raw
  if (!Array.isArray(parts)) return failed(raw, { type: 'choices', choices })
  const read = parts.filter((part) => part !== '').map((part) => readValue(part, { type: 'choice', choices }))
  const wrong = read.find(({ problem }) => problem !== null)
  return wrong ?? ok(read.map(({ value }) => value))
}

const names: Readonly<Record<CustomFieldType, string>> = {
  text: 'a text',
  number: 'a number such as 12.5',
  boolean: 'yes or no',
  date: 'a day such as 2026-05-03',
  instant: 'a time such as 2026-05-03T09:30:00Z',
  choice: 'one of',
  choices: 'some of',
  json: 'a value',
}

function failed(raw: JsonValue, { type, choices }: ValueType): { value: null; problem: string } {
  const listed = type === 'choice' || type === 'choices' ? ` ${choices.map((choice) => `"${choice}"`).join(', ')}` : ''
  // The hint is a name of ours; what the cell holds is not repeated.
  const near = type === 'choice' && typeof raw === 'string' ? nearest(raw.trim(), choices) : null
  const hint = near === null ? '' : `; did you mean "${near}"?`
  return { value: null, problem: `expected ${names[type]}${listed}, found ${describeValue(raw)}${hint}` }
}

function ok(value: JsonValue): ReadValue {
  return { value, problem: null }
}
