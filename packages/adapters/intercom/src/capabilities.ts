import type { Capabilities } from '@attune/core'
import type { IntercomOptions } from './options.ts'

export function capabilitiesOf({ webhookSecrets }: IntercomOptions): Capabilities {
  return {
    customers: { partial: 'Archived, deleted and merged contacts are not in the search: only webhooks tell of them.' },
    webhook: webhookSecrets === undefined ? 'no' : 'yes',
    note: 'yes',
    reply: 'yes',
    add_tags: 'yes',
    remove_tags: 'yes',
    set_fields: 'yes',
    service_hours: {
      partial:
        'Asked for in API 2.16. A day with hours of its own keeps those of its weekday; only closed days are told.',
    },
    ratings: 'yes',
    attachments: 'yes',
    status_changes: 'yes',
    deletions: {
      partial:
        'Asked for in API 2.16; a workspace that may not use it has deletions by webhook only. No reason is told.',
    },
    merges: {
      partial: 'Of several conversations linked to one that took another in, Intercom does not tell which one it was.',
    },
    custom_fields: 'yes',
  }
}
