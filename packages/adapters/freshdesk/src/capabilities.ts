import type { Capabilities } from '@attune/core'
import type { FreshdeskOptions } from './options.ts'

export function capabilitiesOf({ webhookSecrets, ratings = true }: FreshdeskOptions): Capabilities {
  return {
    customers: { partial: 'Contacts come in no order; one that is deleted while pages are read may hide another.' },
    webhook:
      webhookSecrets === undefined
        ? 'no'
        : { partial: 'Sent by automation rules that you set up, not signed, and without telling who made a change.' },
    note: 'yes',
    reply: 'yes',
    add_tags: {
      partial: 'Freshdesk replaces all tags at once: one that somebody sets in the same moment may get lost.',
    },
    remove_tags: {
      partial: 'Freshdesk replaces all tags at once: one that somebody sets in the same moment may get lost.',
    },
    set_fields: 'yes',
    service_hours: { partial: 'Without holidays, and without schedules in a time zone that has no IANA name.' },
    ratings: ratings
      ? { partial: 'Only on plans with satisfaction surveys; elsewhere conversations come without.' }
      : 'no',
    attachments: 'yes',
    status_changes: { partial: 'Freshdesk tells the last change into each status, not every one, nor by whom.' },
    deletions: { partial: 'Deleted tickets and spam come as tombstones until the trash is emptied; after that not.' },
    merges: { partial: 'Told only by the note that Freshdesk writes in English, as long as nobody rewords it.' },
    custom_fields: 'yes',
  }
}
