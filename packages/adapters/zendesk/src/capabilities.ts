import type { Capabilities } from '@attune/core'
import type { ZendeskOptions } from './options.ts'

export function capabilitiesOf({ webhookSecrets, statusChanges, surveys }: ZendeskOptions): Capabilities {
  return {
    customers: 'yes',
    webhook: webhookSecrets === undefined ? 'no' : 'yes',
    note: 'yes',
    reply: 'yes',
    add_tags: 'yes',
    remove_tags: 'yes',
    set_fields: 'yes',
    service_hours: 'yes',
    ratings:
      surveys === false
        ? { partial: 'The latest good or bad of a ticket; answers to the newer CSAT surveys are not read.' }
        : 'yes',
    attachments: 'yes',
    status_changes: statusChanges === false ? 'no' : 'yes',
    deletions: 'yes',
    merges: 'yes',
    custom_fields: 'yes',
  }
}
