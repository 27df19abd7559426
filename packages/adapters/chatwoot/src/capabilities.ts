import type { Capabilities } from '@attune/core'
import type { ChatwootOptions } from './options.ts'

export function capabilitiesOf({
  webhookSecrets,
  webhookUrlSecrets,
}: Pick<ChatwootOptions, 'webhookSecrets' | 'webhookUrlSecrets'>): Capabilities {
  return {
    customers: {
      partial: 'New contacts who left an address or number; what changes later comes with their conversations.',
    },
    webhook: webhookSecrets === undefined && webhookUrlSecrets === undefined ? 'no' : 'yes',
    note: 'yes',
    reply: 'yes',
    add_tags: 'yes',
    remove_tags: 'yes',
    set_fields: 'yes',
    service_hours: 'yes',
    ratings: { partial: 'With the answer and its words; Chatwoot does not tell with a message when it was given.' },
    attachments: { partial: 'With name and size; the media type only as image, audio, video or file.' },
    status_changes: {
      partial: 'Told only as a sentence in the language of the account: English ones are understood, others left out.',
    },
    deletions: { partial: 'A deleted conversation vanishes without an event: only asking for it by its id tells.' },
    merges: 'no',
    custom_fields: 'yes',
  }
}
