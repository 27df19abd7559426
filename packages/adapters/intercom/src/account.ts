import { type HttpClient, systemClock } from '@attune/adapter-kit'
import type { CallOptions, Instant } from '@attune/core'
import { clientOf } from './client.ts'
import { checkOptions, type IntercomOptions } from './options.ts'
import { selfOf } from './self.ts'

/** What every part of the adapter works with: one workspace of Intercom. */
export interface Account {
  client: HttpClient
  connection: string | null
  now(): Instant
  /** The teammate who writes. */
  adminId(options?: CallOptions): Promise<string>
}

/** What the mapping has to know besides the record. */
export interface Seen {
  connection: string | null
  observedAt: Instant
}

/** @throws OptionsError */
export function accountOf(given: IntercomOptions): Account {
  const options = checkOptions(given)
  const { adminId, connection = null, clock = systemClock } = options
  const client = clientOf(options)
  return {
    client,
    connection,
    now: () => new Date(clock.now()).toISOString(),
    adminId: adminId === undefined ? selfOf(client) : async () => adminId,
  }
}
