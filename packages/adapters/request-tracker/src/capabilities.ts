import type { Capabilities } from '@attune/core'
import type { RequestTrackerOptions } from './options.ts'

export function capabilitiesOf({ tagsField, webhookSecrets }: RequestTrackerOptions): Capabilities {
  const tags =
    tagsField === undefined ? 'no' : { partial: 'RT has no tags: they are kept in one of its custom fields.' }
  return {
    customers: 'yes',
    webhook:
      webhookSecrets === undefined
        ? 'no'
        : { partial: 'Sent by a scrip that you set up; a change of owner hides others made in the same request.' },
    note: 'yes',
    reply: 'yes',
    add_tags: tags,
    remove_tags: tags,
    set_fields: 'yes',
    service_hours: 'no',
    ratings: 'no',
    attachments: 'yes',
    status_changes: 'yes',
    deletions: { partial: 'A deleted ticket vanishes from lists: only the webhook, or asking for it by id, tells.' },
    merges: 'yes',
    custom_fields: 'yes',
  }
}
