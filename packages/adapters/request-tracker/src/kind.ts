import { readSettings } from '@attune/adapter-kit'
import type { HelpdeskKind, HelpdeskSetting } from '@attune/core'
import { SYSTEM } from './account.ts'
import { createRequestTracker } from './adapter.ts'
import { capabilitiesOf } from './capabilities.ts'
import type { RequestTrackerOptions } from './options.ts'

const settings: readonly HelpdeskSetting[] = [
  {
    ...{ name: 'baseUrl', env: 'RT_URL', secret: false, required: true },
    description: 'where RT is opened in a browser, such as https://rt.example.com',
  },
  {
    ...{ name: 'token', env: 'RT_TOKEN', secret: true, required: true },
    description: 'an authentication token: Settings → Auth Tokens',
  },
  {
    ...{ name: 'queues', env: 'RT_QUEUES', secret: false, required: false, list: true },
    description: 'names of the queues to read; all that the token may see',
  },
  {
    ...{ name: 'bots', env: 'RT_BOTS', secret: false, required: false, list: true },
    description: 'names of users that are machines',
  },
  {
    ...{ name: 'speaksForRequestor', env: 'RT_SPEAKS_FOR_REQUESTOR', secret: false, required: false, list: true },
    description: "names of users that open tickets in the customer's own words, such as a web form",
  },
  {
    ...{ name: 'tagsField', env: 'RT_TAGS_FIELD', secret: false, required: false },
    description: 'the custom field that holds tags',
  },
  {
    ...{ name: 'connection', env: 'RT_CONNECTION', secret: false, required: false },
    description: 'a name for this account, when there are several',
  },
  {
    ...{ name: 'webhookSecrets', env: 'RT_WEBHOOK_SECRETS', secret: true, required: false, list: true },
    description: 'the secret of the webhook scrip',
  },
]

/** Request Tracker 5, as programs find it by name. */
export const kind: HelpdeskKind = {
  id: SYSTEM,
  title: 'Request Tracker 5',
  capabilities: capabilitiesOf({ baseUrl: '', token: '', tagsField: 'Tags', webhookSecrets: [] }),
  settings,
  connect: (values, options = {}) =>
    createRequestTracker({ ...(readSettings(settings, values) as unknown as RequestTrackerOptions), ...options }),
}
