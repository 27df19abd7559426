import { findAll } from './find-all.ts'
import { digitsOf } from './page/characters.ts'
import type { Found } from './page/page.ts'
import { labelOf, maskPlaceholders } from './page/placeholders.ts'
import { checkOptions, type RedactOptions } from './redact-options.ts'
import type { RedactionKind } from './redaction-kind.ts'

/** One piece that was taken out. */
export interface Redaction {
  kind: RedactionKind
  /** Start and end in the original text, in UTF-16 units. */
  span: [number, number]
  /** What stands there now, e.g. `[EMAIL_1]`. */
  replacement: string
}

/** A text without personal data, and what was taken out where. */
export interface Redacted {
  text: string
  /** In the order of the text. */
  redactions: Redaction[]
}

/** A text without personal data, with what it takes to put them back. */
export interface ReversiblyRedacted extends Redacted {
  /** What stood in the place of each placeholder. As private as the original: keep it apart from the text. */
  values: Record<string, string>
  /** Puts the values back, in this text or in one made from it. Placeholders it does not know stay. */
  restore(text: string): string
}

/**
 * Replaces personal data by numbered placeholders; the same value gets the same number. It goes by form, check digits
 * and what introduces a value, without a model: a name that nothing introduces may stay. Redacting the result again
 * changes nothing. Time is linear in the length of the text.
 *
 * @throws {OptionsError} for an option that does not exist
 * @example
 * redact('my ssn is 123 45 6789, mail jo@example.com').text
 * // 'my ssn is [NATIONAL_ID_1], mail [EMAIL_1]'
 */
export function redact(text: string, options: RedactOptions & { reversible: true }): ReversiblyRedacted
export function redact(text: string, options?: RedactOptions): Redacted
export function redact(text: string, options: RedactOptions = {}): Redacted | ReversiblyRedacted {
  const { keep, reversible } = checkOptions(options)
  const page = maskPlaceholders(text)
  const found = findAll(page.text).filter(({ kind }) => !keep.has(kind))
  const number = numbering(page.highest)
  const values: Record<string, string> = {}
  const parts: string[] = []
  let at = 0
  const redactions = found.map(({ kind, from, to }): Redaction => {
    const value = text.slice(from, to)
    const replacement = `[${labelOf(kind)}_${number(kind, value)}]`
    values[replacement] ??= value
    parts.push(text.slice(at, from), replacement)
    at = to
    return { kind, span: [from, to], replacement }
  })
  parts.push(text.slice(at))
  const result = { text: parts.join(''), redactions }
  return reversible ? { ...result, values, restore: (changed) => restore(changed, values) } : result
}

/** Numbers go on after those of placeholders that the text already had. */
function numbering(highest: ReadonlyMap<RedactionKind, number>): (kind: RedactionKind, value: string) => number {
  const next = new Map(highest)
  const known = new Map<string, number>()
  return (kind, value) => {
    const key = `${kind} ${normalized(kind, value)}`
    const number = known.get(key) ?? (next.get(kind) ?? 0) + 1
    if (!known.has(key)) next.set(kind, number)
    known.set(key, number)
    return number
  }
}

const byDigits: readonly Found['kind'][] = ['phone', 'card']

function normalized(kind: RedactionKind, value: string): string {
  if (byDigits.includes(kind)) return digitsOf(value)
  if (kind === 'password') return value
  return value.toLowerCase().replace(/\s+/g, ' ')
}

function restore(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\[[A-Z_]{2,20}_\d{1,9}\]/g, (placeholder) =>
    Object.hasOwn(values, placeholder) ? (values[placeholder] ?? '') : placeholder,
  )
}
