import { findMarker } from '@attune/adapter-kit'
import { type Conversation, contentHash, type Interaction } from '@attune/core'
import { ownKey } from '../write-back/own-key.ts'

/**
 * Hash of what there is to judge in a conversation. Left out is what does not change a verdict: when it was read, and our
 * own notes, tags and fields, so that writing back does not make it worth scoring again.
 */
export function inputOf(conversation: Conversation): string {
  const { id, channel, status, locale, stage, customer, subject, reopenCount, timeline } = conversation
  return contentHash([
    ...[id, channel, status.canonical, locale, stage, subject, reopenCount],
    ...[customer?.id ?? null, customer?.timeZone ?? null],
    timeline.filter((interaction) => !isOwn(interaction)).map(lasting),
  ])
}

/** A note of ours carries its key: in its words, or where the helpdesk has a place for such things. */
const isOwn = (interaction: Interaction): boolean =>
  interaction.type === 'note' &&
  (findMarker(interaction.text) !== null || JSON.stringify(interaction.customFields).includes(ownKey))

function lasting({ observedAt: _, raw: __, customFields: ___, ...rest }: Interaction): unknown {
  return rest
}
