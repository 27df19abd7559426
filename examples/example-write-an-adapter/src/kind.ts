import { readSettings } from '@attune/adapter-kit'
import type { HelpdeskKind, HelpdeskSetting } from '@attune/core'
import { createTinpost } from './adapter.ts'
import { capabilities } from './capabilities.ts'
import { system } from './client.ts'
import type { TinpostOptions } from './options.ts'

const settings: readonly HelpdeskSetting[] = [
  {
    ...{ name: 'baseUrl', env: 'TINPOST_URL', secret: false, required: true },
    description: 'where its API is, such as https://shop.tinpost.example/v1',
  },
  {
    ...{ name: 'token', env: 'TINPOST_TOKEN', secret: true, required: true },
    description: 'an API token: Settings > Robots > New token',
  },
  {
    ...{ name: 'webhookSecrets', env: 'TINPOST_WEBHOOK_SECRETS', secret: true, required: false, list: true },
    description: 'the secret of the webhook; several while one is being replaced',
  },
]

/** Tinpost, as programs find it by name. */
export const kind: HelpdeskKind = {
  id: system,
  title: 'Tinpost',
  settings,
  capabilities,
  connect: (values, options = {}) =>
    createTinpost({ ...(readSettings(settings, values) as unknown as TinpostOptions), ...options }),
}
