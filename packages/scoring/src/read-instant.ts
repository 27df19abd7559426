import { OptionsError } from '@attune/core'

/**
 * An instant somebody gave, in milliseconds since 1970.
 *
 * @param path where it was given, for the error
 * @throws OptionsError when it is no time
 */
export function readInstant(path: string, instant: string): number {
  const time = Date.parse(instant)
  if (!Number.isNaN(time)) return time
  throw new OptionsError(`${path}: expected a time in ISO 8601, such as "2026-05-04T10:00:00Z"`, path)
}
