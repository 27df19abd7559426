import { type Instant, offsetInstantSchema, toInstant } from '@attune/core'
import { InvalidArgumentError } from 'commander'

/** Reads an option that is a time. An offset is asked for: the machine's own time zone must not change a result. */
export function parseInstant(written: string): Instant {
  if (!offsetInstantSchema.safeParse(written).success)
    throw new InvalidArgumentError('Expected a time with Z or an offset, for example 2026-05-04T10:00:00+08:00.')
  return toInstant(written)
}
