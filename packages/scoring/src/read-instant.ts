import { OptionsError } from '@attune/core'

/**
 * An instant somebody gave, in milliseconds since 1970.
 *
 * @param path where it was given, for the error
 * @throws OptionsError when it is no time
 */
export function readInstant(path: string, instant: string): number {
  // What is no text is none either: `Date.parse` would take the number 5 for a month.
  const time = typeof instant === 'string' ? Date.parse(instant) : Number.NaN
  if (!Number.isNaN(time)) return time
  throw new OptionsError(`${path}: expected a time in ISO 8601, such as "2026-05-04T10:00:00Z"`, path)
}
