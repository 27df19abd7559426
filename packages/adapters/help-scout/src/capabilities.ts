import type { Capabilities } from '@attune/core'

/** With a webhook's secret; without one there is no `webhook`. */
export const capabilities: Capabilities = {
  customers: 'yes',
  webhook: 'yes',
  note: 'yes',
  reply: 'yes',
  add_tags: 'yes',
  remove_tags: 'yes',
  set_fields: 'yes',
  service_hours: 'no',
  ratings: 'yes',
  attachments: 'yes',
  status_changes: 'yes',
  deletions: { partial: 'told by webhook only: deleted conversations are no longer listed' },
  merges: 'no',
  custom_fields: 'yes',
}
