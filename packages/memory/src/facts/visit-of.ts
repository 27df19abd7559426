import { type Conversation, contentHash, type Instant, interactionAt } from '@attune/core'
import type { Visit } from '../profile/visit.ts'

/** A conversation as a visit. Its hash covers what can be heard in it: who said what, when. */
export function visitOf(conversation: Conversation): Visit {
  const times = conversation.timeline.map(interactionAt).filter((at): at is Instant => at !== null)
  return {
    conversationId: conversation.id,
    channel: conversation.channel,
    startedAt: conversation.openedAt ?? earliest(times),
    endedAt: conversation.closedAt ?? conversation.resolvedAt ?? latest(times),
    subject: conversation.subject,
    solved: solvedOf(conversation),
    contentHash: contentHash(conversation.timeline.map(heardPart)),
  }
}

function heardPart(interaction: Conversation['timeline'][number]): unknown {
  const { id, type, deletion } = interaction
  const at = interactionAt(interaction)
  if (type === 'message') {
    const { author, body, visibility } = interaction
    return { id, at, role: author.role, text: body.text, visibility, deleted: deletion !== null }
  }
  return type === 'note' ? { id, at, type, text: interaction.text, deleted: deletion !== null } : { id, at, type }
}

/** What the helpdesk says; a conversation that is only quiet may be unsolved. */
function solvedOf({ status, resolvedAt }: Conversation): boolean | null {
  if (status.canonical === 'resolved' || resolvedAt !== null) return true
  return status.canonical === 'open' || status.canonical === 'new' ? false : null
}

const earliest = (times: readonly Instant[]): Instant | null =>
  times.reduce<Instant | null>((a, b) => (a === null || b < a ? b : a), null)
const latest = (times: readonly Instant[]): Instant | null =>
  times.reduce<Instant | null>((a, b) => (a === null || b > a ? b : a), null)
