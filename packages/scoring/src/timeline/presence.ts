import type { Interaction, PresenceMeasures } from '@attune/core'

/** Who was seen typing and reading. */
export interface Seen {
  customerTypingMs: number | null
  agentTypingMs: number | null
  customerSawMessageId: string | null
  shown: boolean
}

export const nothingSeen: Seen = {
  customerTypingMs: null,
  agentTypingMs: null,
  customerSawMessageId: null,
  shown: false,
}

export function noteSeen(before: Seen, interaction: Interaction): Seen {
  if (interaction.type === 'viewed' && interaction.author.role === 'customer')
    return {
      ...before,
      shown: true,
      customerSawMessageId: interaction.upToMessageId ?? before.customerSawMessageId,
    }
  if (interaction.type === 'viewed') return { ...before, shown: true }
  if (interaction.type !== 'typing') return before
  const { at, endedAt, author } = interaction
  const typed = at === null || endedAt === null ? null : Math.max(0, Date.parse(endedAt) - Date.parse(at))
  const add = (total: number | null) => (typed === null ? total : (total ?? 0) + typed)
  return author.role === 'customer'
    ? { ...before, shown: true, customerTypingMs: add(before.customerTypingMs) }
    : { ...before, shown: true, agentTypingMs: add(before.agentTypingMs) }
}

/** `null`: the channel shows neither typing nor reading. */
export const presenceOf = ({ shown, ...measures }: Seen): PresenceMeasures | null => (shown ? measures : null)
