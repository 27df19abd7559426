import type { Instant } from '@attune/core'
import { system } from './client.ts'

/** What all records of one answer have in common, for `recordOf`. */
export interface Origin {
  system: string
  connection: string | null
  observedAt: Instant
}

export const originOf = (connection: string | null, observedAt: Instant): Origin => ({ system, connection, observedAt })
