import type * as z from 'zod'
import { InputError } from './input-error.ts'
import { issueLines } from './issue-lines.ts'
import { OptionsError } from './options-error.ts'
import { pathText } from './path-text.ts'
import { prefixOf, type Where } from './where.ts'

const shown = 5

/**
 * Says what is wrong with data in words a person can act on: the first five problems, one line each. It shows paths,
 * types and sizes, never the data. With the `schema`, unknown keys get a suggestion.
 *
 * @example
 * const result = customerSchema.safeParse(value)
 * if (!result.success) throw inputErrorFromZod(result.error, value, { file, row }, customerSchema)
 */
export function inputErrorFromZod(
  error: z.core.$ZodError,
  value: unknown,
  where: Where = {},
  schema?: z.core.$ZodType,
): InputError {
  const path = joinPaths(where.path, pathText(error.issues[0]?.path ?? []))
  return new InputError(describe(error, value, prefixOf(where), schema), path === '' ? where : { ...where, path })
}

/**
 * The same for options: `name` is the function they were given to.
 *
 * @example
 * const result = optionsSchema.safeParse(options)
 * if (!result.success) throw optionsErrorFromZod(result.error, options, 'createAcme', optionsSchema)
 * // OptionsError: options of createAcme: unknown key "tokn"; did you mean "token"?
 */
export function optionsErrorFromZod(
  error: z.core.$ZodError,
  value: unknown,
  name: string,
  schema?: z.core.$ZodType,
): OptionsError {
  const path = pathText(error.issues[0]?.path ?? [])
  return new OptionsError(describe(error, value, `options of ${name}: `, schema), path === '' ? undefined : path)
}

function describe(error: z.core.$ZodError, value: unknown, prefix: string, schema?: z.core.$ZodType): string {
  const lines = error.issues.flatMap((issue) => issueLines(issue, value, schema))
  if (lines.length === 1) return prefix + lines[0]
  const more = lines.length > shown ? [`- and ${lines.length - shown} more`] : []
  return [`${prefix}${lines.length} problems`, ...lines.slice(0, shown).map((line) => `- ${line}`), ...more].join('\n')
}

function joinPaths(outer: string | undefined, inner: string): string {
  if (outer === undefined || outer === '') return inner
  if (inner === '') return outer
  return inner.startsWith('[') ? outer + inner : `${outer}.${inner}`
}
