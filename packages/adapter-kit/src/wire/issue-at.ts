import { describeValue } from '@attune/core'
import type * as z from 'zod'

type Issue = z.core.$ZodIssue

/** Where the first problem is, what was expected there, and what kind of thing was found. Never the thing. */
export function issueAt(error: z.ZodError, value: unknown): { path: string; expected: string; found: string } {
  const { issue, path } = deepest(error.issues[0], [])
  return { path: pathText(path), expected: expectedBy(issue), found: describeValue(valueAt(value, path)) }
}

/** In a union every member has its problems; the one that got furthest is what was meant. */
function deepest(
  issue: Issue | undefined,
  outer: readonly PropertyKey[],
): { issue: Issue | undefined; path: PropertyKey[] } {
  const path = [...outer, ...(issue?.path ?? [])]
  if (issue?.code !== 'invalid_union') return { issue, path }
  const inner = issue.errors.filter((member) => member.length > 0).map((member) => deepest(member[0], path))
  const longest = inner.reduce((best, each) => (each.path.length > best.path.length ? each : best), {
    issue,
    path,
  } as ReturnType<typeof deepest>)
  return longest.path.length > path.length ? longest : { issue, path }
}

function expectedBy(issue: Issue | undefined): string {
  if (issue?.code === 'invalid_type') return `the type ${issue.expected}`
  if (issue?.code === 'invalid_value') return 'one of the known values'
  if (issue?.code === 'invalid_union') return 'one of several forms'
  return 'something else'
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? safeKey(key) : `.${safeKey(key)}`))
    .join('')
}

/** Keys of free-form objects can hold what people typed. */
const safeKey = (key: PropertyKey): string =>
  /^[A-Za-z_][A-Za-z0-9_-]{0,59}$/.test(String(key)) ? String(key) : '(key)'

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  )
}
