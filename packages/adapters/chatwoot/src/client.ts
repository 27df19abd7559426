import { createClient, type HttpClient, headerAuth } from '@attune/adapter-kit'
import type { ChatwootOptions } from './options.ts'

/** Chatwoot tells no limits until it says 429; a few requests at a time keep a small server awake for its people. */
export function clientOf(options: ChatwootOptions): HttpClient {
  const { token, fetch, logger, clock, timeoutMs, retry, random } = options
  return createClient({
    system: 'chatwoot',
    baseUrl: `${options.baseUrl.replace(/\/+$/, '')}/api/v1`,
    auth: headerAuth('api_access_token', token),
    ...{ fetch, logger, clock, timeoutMs, retry, random },
  })
}
