import { readSettings } from '@attune/adapter-kit'
import type { HelpdeskKind, HelpdeskSetting } from '@attune/core'
import { createIntercom } from './adapter.ts'
import { capabilitiesOf } from './capabilities.ts'
import type { IntercomOptions } from './options.ts'
import { SYSTEM } from './system.ts'

const settings: readonly HelpdeskSetting[] = [
  {
    ...{ name: 'token', env: 'INTERCOM_TOKEN', secret: true, required: true },
    description: 'an access token: Developer Hub → your app → Configure → Authentication',
  },
  {
    ...{ name: 'region', env: 'INTERCOM_REGION', secret: false, required: false },
    description: "where the workspace's data is kept: us (default), eu or au",
  },
  {
    ...{ name: 'baseUrl', env: 'INTERCOM_BASE_URL', secret: false, required: false },
    description: "another address than the region's, such as an emulator's",
  },
  {
    ...{ name: 'apiVersion', env: 'INTERCOM_API_VERSION', secret: false, required: false },
    description: 'the API version every request names, 2.11 to 2.16; 2.14',
  },
  {
    ...{ name: 'adminId', env: 'INTERCOM_ADMIN_ID', secret: false, required: false },
    description: 'the id of the teammate who writes; whoever the token belongs to',
  },
  {
    ...{ name: 'connection', env: 'INTERCOM_CONNECTION', secret: false, required: false },
    description: 'a name for this workspace, when there are several',
  },
  {
    ...{ name: 'webhookSecrets', env: 'INTERCOM_WEBHOOK_SECRETS', secret: true, required: false, list: true },
    description: "the app's client secret, which signs webhooks: Developer Hub → your app → Basic information",
  },
]

/** Intercom, as programs find it by name. */
export const kind: HelpdeskKind = {
  id: SYSTEM,
  title: 'Intercom',
  capabilities: capabilitiesOf({ token: '', webhookSecrets: [] }),
  settings,
  connect: (values, options = {}) =>
    createIntercom({ ...(readSettings(settings, values) as unknown as IntercomOptions), ...options }),
}
