import type { Capabilities } from '@attune/core'

/** With a webhook's secret; without one there is no `webhook`. */
export const capabilities: Capabilities = {
  customers: 'no',
  webhook: 'yes',
  note: 'yes',
  reply: 'no',
  add_tags: 'yes',
  remove_tags: 'yes',
  set_fields: 'no',
  service_hours: 'no',
  ratings: 'no',
  attachments: 'no',
  status_changes: 'no',
  deletions: 'no',
  merges: 'no',
  custom_fields: 'no',
}
