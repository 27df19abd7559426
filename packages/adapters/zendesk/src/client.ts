import { basicAuth, bearerAuth, createClient, type HttpClient, type Secret } from '@attune/adapter-kit'
import type { ZendeskOptions } from './options.ts'

/** The kit reads Zendesk's rate limits, those of single endpoints too. */
export function clientOf(options: ZendeskOptions, baseUrl: string): HttpClient {
  const { email, token, accessToken, fetch, logger, clock, timeoutMs, retry, random } = options
  const auth = accessToken === undefined ? basicAuth(`${email}/token`, token as Secret) : bearerAuth(accessToken)
  return createClient({
    system: 'zendesk',
    baseUrl: `${baseUrl}/api/v2`,
    auth,
    ...{ fetch, logger, clock, timeoutMs, retry, random },
  })
}
