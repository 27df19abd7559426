import { createClient, type HttpClient, headerAuth } from '@attune/adapter-kit'
import type { RequestTrackerOptions } from './options.ts'

/** RT has no rate limit; the kit's few requests at a time keep it awake for its people. */
export function clientOf(options: RequestTrackerOptions): HttpClient {
  const { token, fetch, logger, clock, timeoutMs, retry, random } = options
  const value = async () => `token ${typeof token === 'string' ? token : await token()}`
  return createClient({
    system: 'request-tracker',
    baseUrl: `${options.baseUrl.replace(/\/+$/, '')}/REST/2.0`,
    auth: headerAuth('authorization', value),
    ...{ fetch, logger, clock, timeoutMs, retry, random },
  })
}
