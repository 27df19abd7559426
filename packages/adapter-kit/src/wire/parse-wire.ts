import type * as z from 'zod'
import type { FailedRequest } from '../errors/helpdesk-error.ts'
import { WireFormatError } from '../errors/wire-format-error.ts'
import { issueAt } from './issue-at.ts'

/** Reads a value of the helpdesk; the error names the first path that does not fit and what was expected there. */
export function parseWire<S extends z.ZodType>(
  schema: S,
  value: unknown,
  what: string,
  request?: FailedRequest,
): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const { path, expected, found } = issueAt(parsed.error, value)
  throw new WireFormatError(
    `${what}: ${path === '' ? 'the whole' : path}: expected ${expected}, found ${found}. ` +
      'The helpdesk sends something this adapter does not know yet; please report it.',
    { path, request },
  )
}
