import { readSettings } from '@attune/adapter-kit'
import type { HelpdeskKind, HelpdeskSetting } from '@attune/core'
import { createHelpScout } from './adapter.ts'
import { capabilities } from './capabilities.ts'
import { system } from './client.ts'
import type { HelpScoutOptions } from './options.ts'

const settings: readonly HelpdeskSetting[] = [
  {
    ...{ name: 'appId', env: 'HELP_SCOUT_APP_ID', secret: false, required: true },
    description: 'the App ID of an app: Your Profile > My Apps > Create App',
  },
  {
    ...{ name: 'appSecret', env: 'HELP_SCOUT_APP_SECRET', secret: true, required: true },
    description: 'the App Secret, on the same page',
  },
  {
    ...{ name: 'webhookSecrets', env: 'HELP_SCOUT_WEBHOOK_SECRETS', secret: true, required: false, list: true },
    description: 'the secret key of the webhook: Manage > Apps > Webhooks; several while it is being replaced',
  },
  {
    ...{ name: 'connection', env: 'HELP_SCOUT_CONNECTION', secret: false, required: false },
    description: 'a name for this account, when there are several',
  },
]

/** Help Scout, as programs find it by name. */
export const kind: HelpdeskKind = {
  id: system,
  title: 'Help Scout',
  settings,
  capabilities,
  connect: (values, options = {}) =>
    createHelpScout({ ...(readSettings(settings, values) as unknown as HelpScoutOptions), ...options }),
}
