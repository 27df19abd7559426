import { clientCredentials, createClient, type HttpClient } from '@attune/adapter-kit'
import type { HelpScoutOptions } from './options.ts'

export const system = 'help-scout'

const publicAddress = 'https://api.helpscout.net'

/** One for each account: it keeps the token and paces itself. Paths begin with their version, for threads are read by v3. */
export function helpScoutClient(options: HelpScoutOptions): HttpClient {
  const { appId, appSecret, baseUrl = publicAddress, fetch, logger, clock, timeoutMs, retry, random } = options
  const common = { system, fetch, logger, clock, timeoutMs, retry, random }
  const tokenUrl = `${baseUrl.replace(/\/$/, '')}/v2/oauth2/token`
  const auth = clientCredentials({ ...common, tokenUrl, clientId: appId, clientSecret: appSecret })
  return createClient({ ...common, baseUrl, auth })
}
