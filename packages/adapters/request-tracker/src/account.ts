import { type Clock, type HttpClient, systemClock } from '@attune/adapter-kit'
import type { Instant } from '@attune/core'
import { clientOf } from './client.ts'
import { checkOptions, type RequestTrackerOptions } from './options.ts'

/** What every part of the adapter works with: one account of one RT. */
export interface Account {
  client: HttpClient
  baseUrl: string
  connection: string | null
  options: RequestTrackerOptions
  observedAt(): Instant
}

export const SYSTEM = 'request-tracker'

/** @throws OptionsError */
export function accountOf(given: RequestTrackerOptions): Account {
  const options = checkOptions(given)
  const clock: Clock = options.clock ?? systemClock
  return {
    client: clientOf(options),
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    connection: options.connection ?? null,
    options,
    observedAt: () => new Date(clock.now()).toISOString(),
  }
}
