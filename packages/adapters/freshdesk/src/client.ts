import { basicAuth, createClient, type HttpClient } from '@attune/adapter-kit'
import type { FreshdeskOptions } from './options.ts'

export const SYSTEM = 'freshdesk'

/** Freshdesk counts requests by the minute and tells in its answers how many are left; the kit keeps to that. */
export function clientOf(options: FreshdeskOptions): HttpClient {
  const { apiKey, fetch, logger, clock, timeoutMs, retry, random } = options
  return createClient({
    system: SYSTEM,
    baseUrl: `${options.baseUrl.replace(/\/+$/, '')}/api/v2`,
    auth: basicAuth(apiKey, 'X'),
    ...{ fetch, logger, clock, timeoutMs, retry, random },
  })
}
