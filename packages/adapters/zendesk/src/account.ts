import { type Clock, type HttpClient, type RecordOptions, systemClock } from '@attune/adapter-kit'
import type { Instant } from '@attune/core'
import { clientOf } from './client.ts'
import { checkOptions, type ZendeskOptions } from './options.ts'

export const SYSTEM = 'zendesk'

/** What every part of the adapter works with: one account. */
export interface Account {
  client: HttpClient
  /** Without a slash at its end. */
  baseUrl: string
  connection: string | null
  options: ZendeskOptions
  clock: Clock
  /** Whether answers to CSAT surveys are asked for; a matter of the plan, found out by asking. */
  surveys: { open: boolean }
  /** Now, by our clock. */
  observedAt(): Instant
}

/** @throws OptionsError */
export function accountOf(given: ZendeskOptions): Account {
  const options = checkOptions(given)
  const clock = options.clock ?? systemClock
  const baseUrl = (options.baseUrl ?? `https://${options.subdomain}.zendesk.com`).replace(/\/+$/, '')
  return {
    client: clientOf(options, baseUrl),
    baseUrl,
    connection: options.connection ?? null,
    options,
    clock,
    surveys: { open: options.surveys ?? true },
    observedAt: () => new Date(clock.now()).toISOString(),
  }
}

/** What all records of the account have in common, for `recordOf`. */
export const origin = ({
  connection,
  observedAt,
}: Account): Pick<RecordOptions, 'system' | 'connection' | 'observedAt'> => ({
  system: SYSTEM,
  connection,
  observedAt: observedAt(),
})
