import { type Instant, OptionsError, offsetInstantSchema, toInstant } from '@attune/core'

/**
 * Brings a time a caller gave to the spelling that is stored.
 *
 * @throws OptionsError when it is no ISO 8601 time
 */
export function checkInstant(value: string, path: string): Instant {
  if (!offsetInstantSchema.safeParse(value).success)
    throw new OptionsError(`${path}: expected an ISO 8601 time with Z or an offset, such as 2026-05-03T09:30:00Z`, path)
  return toInstant(value)
}
