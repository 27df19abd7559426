import type { Context } from 'hono'
import { failure } from './failure.ts'

/** Of the request, as `214` for 2.14. */
export const versionOf = (c: Context): number => Number((c.req.header('intercom-version') ?? '2.14').replace('.', ''))

/** `null`, or the refusal of what came with 2.16. */
export const unlessNew = (c: Context): Response | null =>
  versionOf(c) >= 216
    ? null
    : failure(400, 'intercom_version_invalid', 'Requested resource is not available in current API version.')
