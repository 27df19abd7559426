import { readSettings } from '@attune/adapter-kit'
import { type HelpdeskKind, type HelpdeskSetting, OptionsError } from '@attune/core'
import { createFreshdesk } from './adapter.ts'
import { capabilitiesOf } from './capabilities.ts'
import { SYSTEM } from './client.ts'
import type { FreshdeskOptions } from './options.ts'

const settings: readonly HelpdeskSetting[] = [
  {
    ...{ name: 'baseUrl', env: 'FRESHDESK_URL', secret: false, required: true },
    description: 'where Freshdesk is opened in a browser, such as https://shop.freshdesk.com',
  },
  {
    ...{ name: 'apiKey', env: 'FRESHDESK_API_KEY', secret: true, required: true },
    description: "an agent's API key: Profile settings → View API key",
  },
  {
    ...{ name: 'statuses', env: 'FRESHDESK_STATUSES', secret: false, required: false, list: true },
    description: 'what custom statuses mean, such as 6=pending,7=on_hold',
  },
  {
    ...{ name: 'bots', env: 'FRESHDESK_BOTS', secret: false, required: false, list: true },
    description: 'agents that are machines, by e-mail address or id',
  },
  {
    ...{ name: 'connection', env: 'FRESHDESK_CONNECTION', secret: false, required: false },
    description: 'a name for this account, when there are several',
  },
  {
    ...{ name: 'webhookSecrets', env: 'FRESHDESK_WEBHOOK_SECRETS', secret: true, required: false, list: true },
    description: 'the secret that the automation rules send along',
  },
]

/** Freshdesk, as programs find it by name. */
export const kind: HelpdeskKind = {
  id: SYSTEM,
  title: 'Freshdesk',
  capabilities: capabilitiesOf({ baseUrl: '', apiKey: '', webhookSecrets: [] }),
  settings,
  connect(values, options = {}) {
    const { statuses, ...rest } = readSettings(settings, values)
    const meanings = statuses === undefined ? {} : { statuses: meaningsOf([statuses].flat()) }
    // Whether each fits is checked there.
    return createFreshdesk({ ...rest, ...meanings, ...options } as unknown as FreshdeskOptions)
  },
}

/** @throws OptionsError */
function meaningsOf(pairs: readonly string[]): Record<string, string> {
  const entries = pairs.map((pair) => pair.split('=').map((part) => part.trim()))
  if (entries.every(([number, meaning, ...more]) => number && meaning && more.length === 0))
    return Object.fromEntries(entries)
  throw new OptionsError('setting "statuses": expected pairs such as 6=pending,7=on_hold', 'statuses')
}
