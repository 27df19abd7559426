import type * as z from 'zod'
import { describeValue } from './describe-value.ts'
import { isPlainName, pathText } from './path-text.ts'
import { knownKeysAt } from './schema-at.ts'
import { keyHint, valueHint } from './vocabulary-hint.ts'

type Issue = z.core.$ZodIssue

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
}

/** Each problem zod found as one line: path, what was expected, what kind of thing was found, what to do. */
export function issueLines(issue: Issue, value: unknown, schema?: z.core.$ZodType): string[] {
  const place = issue.path.length === 0 ? '' : `${pathText(issue.path)}: `
  if (issue.code === 'unrecognized_keys') {
    const known = schema ? knownKeysAt(schema, value, issue.path) : []
    return issue.keys.map((key) => place + unknownKey(key, known))
  }
  const found = valueAt(value, issue.path)
  const allowed = allowedWords(issue)
  const hint = allowed.length > 0 ? valueHint(found, allowed) : formatHint(issue, found)
  return [`${place}expected ${expected(issue, allowed)}, found ${describeValue(found)}${hint ? `; ${hint}` : ''}`]
}

function unknownKey(key: string, known: readonly string[]): string {
  if (!isPlainName(key)) return `unknown key of ${key.length} characters; remove it`
  const hint = keyHint(key, known)
  if (hint) return `unknown key "${key}"; ${hint}`
  return `unknown key "${key}"; remove it${known.includes('metadata') ? ', or put it under "metadata"' : ''}`
}

function allowedWords(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) {
    return issue.options.map(String)
  }
  return []
}

function expected(issue: Issue, allowed: readonly string[]): string {
  if (allowed.length === 1) return `"${allowed[0]}"`
  if (allowed.length > 1) return `one of ${allowed.map((word) => `"${word}"`).join(', ')}`
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? `a value of type ${issue.expected}`
    case 'too_small':
      return bounded(issue.origin, issue.inclusive ? 'at least' : 'more than', Number(issue.minimum))
    case 'too_big':
      return bounded(issue.origin, issue.inclusive ? 'at most' : 'less than', Number(issue.maximum))
    case 'invalid_format':
      if (issue.format === 'datetime') return `a time such as ${exampleTime(issue.pattern)}`
      if (issue.format === 'date') return 'a day such as "2026-05-03"'
      return ownWords(issue.message)
    case 'custom':
      return ownWords(issue.message)
    default:
      return 'a valid value'
  }
}

function bounded(origin: string, bound: string, limit: number): string {
  if (origin === 'string') {
    return bound === 'at least' && limit === 1 ? 'a non-empty string' : `a string of ${bound} ${limit} characters`
  }
  if (origin === 'array') return `a list of ${bound} ${limit} items`
  return `a number of ${bound} ${limit}`
}

// zod's own pattern tells whether the schema takes offsets: only then it has a class of signs.
function exampleTime(pattern: string | undefined): string {
  const takesOffsets = pattern?.includes('[+-]') ?? false
  return takesOffsets ? '"2026-05-03T09:30:00Z" or "2026-05-03T17:30:00+08:00"' : '"2026-05-03T09:30:00.000Z" (UTC)'
}

/** Checks of our own say "expected …"; what zod says by itself is not shown, since it might quote the value. */
function ownWords(message: string): string {
  return message.startsWith('expected ') ? message.slice('expected '.length) : 'a valid value'
}

function formatHint(issue: Issue, found: unknown): string | null {
  if (issue.code === 'invalid_format' && issue.format === 'datetime' && typeof found === 'string') {
    return 'write ISO 8601 with seconds, and with "Z" or an offset'
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found === 'number') {
    return 'put it in quotes'
  }
  return null
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined
    here = (here as Record<PropertyKey, unknown>)[step]
  }
  return here
}
