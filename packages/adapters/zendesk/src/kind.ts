import { readSettings } from '@attune/adapter-kit'
import type { HelpdeskKind, HelpdeskSetting } from '@attune/core'
import { SYSTEM } from './account.ts'
import { createZendesk } from './adapter.ts'
import { capabilitiesOf } from './capabilities.ts'
import type { ZendeskOptions } from './options.ts'

const settings: readonly HelpdeskSetting[] = [
  {
    ...{ name: 'subdomain', env: 'ZENDESK_SUBDOMAIN', secret: false, required: true, unless: 'baseUrl' },
    description: 'the first part of the address: shop for https://shop.zendesk.com',
  },
  {
    ...{ name: 'baseUrl', env: 'ZENDESK_URL', secret: false, required: false },
    description: 'instead of subdomain: the whole address, for an emulator or a proxy of yours',
  },
  {
    ...{ name: 'email', env: 'ZENDESK_EMAIL', secret: false, required: true, unless: 'accessToken' },
    description: 'whose API token it is',
  },
  {
    ...{ name: 'token', env: 'ZENDESK_TOKEN', secret: true, required: true, unless: 'accessToken' },
    description: 'an API token: Admin Center → Apps and integrations → APIs',
  },
  {
    ...{ name: 'accessToken', env: 'ZENDESK_ACCESS_TOKEN', secret: true, required: false },
    description: 'instead of email and token: an OAuth access token',
  },
  {
    ...{ name: 'bots', env: 'ZENDESK_BOTS', secret: false, required: false, list: true },
    description: 'ids or addresses of users that are machines',
  },
  {
    ...{ name: 'connection', env: 'ZENDESK_CONNECTION', secret: false, required: false },
    description: 'a name for this account, when there are several',
  },
  {
    ...{ name: 'webhookSecrets', env: 'ZENDESK_WEBHOOK_SECRETS', secret: true, required: false, list: true },
    description: 'the signing secret of the webhook',
  },
]

/** Zendesk, as programs find it by name. */
export const kind: HelpdeskKind = {
  id: SYSTEM,
  title: 'Zendesk Support',
  capabilities: capabilitiesOf({ webhookSecrets: [] }),
  settings,
  connect: (values, options = {}) =>
    createZendesk({ ...(readSettings(settings, values) as unknown as ZendeskOptions), ...options }),
}
