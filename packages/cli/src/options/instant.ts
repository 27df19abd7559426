import { type Instant, offsetInstantSchema, toInstant } from '@attune/core'
import { InvalidArgumentError } from 'commander'

/** Reads an option that is a time. An offset is asked for: the machine's own time zone must not change a result. */
export function parseInstant(written: string): Instant {
  if (!offsetInstantSchema.safeParse(written).success)
    throw new InvalidArgumentError('Expected a time with Z or an offset, for example 2026-05-04T10:00:00+08:00.')
  return toInstant(written)
}

/** Reads an option that is a time or a day, taken as its beginning in UTC. */
export function parseDayOrInstant(written: string): Instant {
  return parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(written) ? `${written}T00:00:00Z` : written)
}
