import { type Clock, type HttpClient, systemClock } from '@attune/adapter-kit'
import type { Instant } from '@attune/core'
import { clientOf } from './client.ts'
import { type OptionalReading, optionalReading } from './optional-reading.ts'
import { checkOptions, type FreshdeskOptions } from './options.ts'

/** What every part of the adapter works with: one Freshdesk account. */
export interface Account {
  client: HttpClient
  baseUrl: string
  connection: string | null
  options: FreshdeskOptions
  /** Ratings are a matter of the plan. */
  ratings: OptionalReading
  /** Agents are shown to supervisors and administrators only. */
  agents: OptionalReading
  observedAt(): Instant
}

/** @throws OptionsError */
export function accountOf(given: FreshdeskOptions): Account {
  const options = checkOptions(given)
  const clock: Clock = options.clock ?? systemClock
  return {
    client: clientOf(options),
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    connection: options.connection ?? null,
    options,
    ratings: optionalReading(options.ratings ?? true),
    agents: optionalReading(true),
    observedAt: () => new Date(clock.now()).toISOString(),
  }
}
