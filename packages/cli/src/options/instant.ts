<<<<<<< HEAD
import { type Instant, offsetInstantSchema, toInstant } from '@attune/core'
import { InvalidArgumentError } from 'commander'

/** Reads an option that is a time. An offset is asked for: the machine's own time zone must not change a result. */
export function parseInstant(written: string): Instant {
  if (!offsetInstantSchema.safeParse(written).success)
    throw new InvalidArgumentError('Expected a time with Z or an offset, for example 2026-05-04T10:00:00+08:00.')
  return toInstant(written)
=======
import { toInstant } from '@attune/core'
import { InvalidArgumentError } from 'commander'

/** Reads a date, taken as its beginning in UTC, or a time with its zone. */
export function parseInstant(written: string): string {
  const text = /^\d{4}-\d{2}-\d{2}$/.test(written) ? `${written}T00:00:00Z` : written
  const hasZone = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text)
  if (!hasZone || Number.isNaN(Date.parse(text)))
    throw new InvalidArgumentError('It must be a date, or a time with its zone, such as 2026-05-04T09:00:00Z.')
  return toInstant(text)
>>>>>>> 84e6d73 (wip2)
}
