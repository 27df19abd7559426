import { offsetInstantSchema } from '@attune/core'
import { type Command, InvalidArgumentError } from 'commander'

/** Adds `--now`. Without it the machine's clock is read; with it the same input gives the same bytes. */
export const withNow = (command: Command): Command =>
  command.option('--now <time>', 'when it is done, ISO 8601 (default: now)', parseMoment)

function parseMoment(value: string): string {
  if (offsetInstantSchema.safeParse(value).success) return value
  throw new InvalidArgumentError('Expected an ISO 8601 time with Z or an offset, such as 2026-05-03T09:30:00Z.')
}

export const momentOf = (now: string | undefined): string => now ?? new Date().toISOString()
