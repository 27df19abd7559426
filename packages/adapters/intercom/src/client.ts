import { bearerAuth, createClient, type HttpClient } from '@attune/adapter-kit'
import { hostOf, type IntercomOptions } from './options.ts'
import { SYSTEM } from './system.ts'

/** Without a version in each request, answers change their form when somebody clicks another one in the app's settings. */
export function clientOf(options: IntercomOptions): HttpClient {
  const { token, fetch, logger, clock, timeoutMs, retry, random, apiVersion = '2.14' } = options
  return createClient({
    system: SYSTEM,
    baseUrl: hostOf(options),
    auth: bearerAuth(token),
    headers: { accept: 'application/json', 'intercom-version': apiVersion },
    ...{ fetch, logger, clock, timeoutMs, retry, random },
  })
}
