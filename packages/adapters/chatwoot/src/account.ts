import { type Clock, type HttpClient, systemClock } from '@attune/adapter-kit'
import type { Instant } from '@attune/core'
import { clientOf } from './client.ts'
import { type ChatwootOptions, checkOptions } from './options.ts'

/** What every part of the adapter works with: one account of one Chatwoot. */
export interface Account {
  client: HttpClient
  baseUrl: string
  /** The account's number, for the paths. */
  number: string
  connection: string | null
  observedAt(): Instant
}

export const SYSTEM = 'chatwoot'

/** @throws OptionsError */
export function accountOf(given: ChatwootOptions): Account {
  const options = checkOptions(given)
  const clock: Clock = options.clock ?? systemClock
  return {
    client: clientOf(options),
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    number: String(options.accountId),
    connection: options.connection ?? null,
    observedAt: () => new Date(clock.now()).toISOString(),
  }
}
