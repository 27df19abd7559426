import { OptionsError } from '../errors/options-error.ts'

const deepest = 500

/**
 * JSON with one spelling per value: keys sorted by UTF-16 code units, no spaces, `undefined` dropped from objects.
 *
 * @throws OptionsError for what JSON cannot carry: functions, symbols, bigints, numbers that are not finite, more than
 * 500 levels (which a circular value has, too).
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0) ?? 'null'
}

function write(value: unknown, depth: number): string | undefined {
  if (depth > deepest) throw new OptionsError(`cannot hash a value of more than ${deepest} levels`)
  if (value === undefined) return undefined
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (typeof value !== 'object') throw new OptionsError(`cannot hash a ${typeof value} that JSON cannot carry`)
  if (value instanceof Date) return JSON.stringify(value)
  // Sparse or undefined items are null, as in JSON.stringify: leaving them out would move the others.
  if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item, depth + 1) ?? 'null').join(',')}]`
  const members: string[] = []
  for (const key of Object.keys(value).sort()) {
    const text = write((value as Record<string, unknown>)[key], depth + 1)
    if (text !== undefined) members.push(`${JSON.stringify(key)}:${text}`)
  }
  return `{${members.join(',')}}`
}
