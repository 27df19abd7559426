import { readSettings } from '@attune/adapter-kit'
import type { HelpdeskKind, HelpdeskSetting } from '@attune/core'
import { SYSTEM } from './account.ts'
import { createChatwoot } from './adapter.ts'
import { capabilitiesOf } from './capabilities.ts'
import type { ChatwootOptions } from './options.ts'

const settings: readonly HelpdeskSetting[] = [
  {
    ...{ name: 'baseUrl', env: 'CHATWOOT_URL', secret: false, required: true },
    description: 'where Chatwoot is opened in a browser, such as https://app.chatwoot.com',
  },
  {
    ...{ name: 'accountId', env: 'CHATWOOT_ACCOUNT_ID', secret: false, required: true },
    description: 'the number in the address behind /app/accounts/',
  },
  {
    ...{ name: 'token', env: 'CHATWOOT_TOKEN', secret: true, required: true },
    description: 'an access token: Profile settings, at the bottom',
  },
  {
    ...{ name: 'connection', env: 'CHATWOOT_CONNECTION', secret: false, required: false },
    description: 'a name for this account, when there are several',
  },
  {
    ...{ name: 'webhookSecrets', env: 'CHATWOOT_WEBHOOK_SECRETS', secret: true, required: false, list: true },
    description: 'the secret that Settings → Integrations → Webhooks shows',
  },
  {
    ...{ name: 'webhookUrlSecrets', env: 'CHATWOOT_WEBHOOK_URL_SECRETS', secret: true, required: false, list: true },
    description: 'for servers that sign nothing: the secret behind ?secret= in the address of the webhook',
  },
]

/** Chatwoot, as programs find it by name. */
export const kind: HelpdeskKind = {
  id: SYSTEM,
  title: 'Chatwoot',
  capabilities: capabilitiesOf({ webhookSecrets: [] }),
  settings,
  connect: (values, options = {}) =>
    createChatwoot({ ...(readSettings(settings, values) as unknown as ChatwootOptions), ...options }),
}
