import { type Conversation, isPublic, messagesOf } from '@attune/core'
import { plainText, shorten } from '../../plain-text.ts'

export interface Agent {
  key: string
  name: string
}

const nameColumns = 40

/**
 * Who wrote most of the replies (of equals, the first); of replies that nobody signed, whom the conversation was assigned to.
 * `null` when nobody can be told by id or name.
 */
export function agentOf(conversation: Conversation): Agent | null {
  const replies = new Map<string, Agent & { count: number }>()
  let unsigned = 0
  for (const message of messagesOf(conversation)) {
    const { role, id, name } = message.author
    const key = id ?? name
    if (role !== 'agent' || !isPublic(message) || message.automated === true) continue
    if (key === null) {
      unsigned++
      continue
    }
    const agent = replies.get(key) ?? { key: bounded(key), name: bounded(key), count: 0 }
    if (agent.name === agent.key) agent.name = bounded(name ?? nameOf(conversation, key) ?? key)
    agent.count++
    replies.set(key, agent)
  }
  if (replies.size === 0 && unsigned > 0) return assignedTo(conversation)
  return [...replies.values()].reduce<(Agent & { count: number }) | null>(
    (most, next) => (next.count > (most?.count ?? 0) ? next : most),
    null,
  )
}

/** Messages often carry only an id, where the conversation knows the name. */
const nameOf = ({ assignee }: Conversation, key: string): string | null =>
  assignee?.id === key ? (assignee.name ?? null) : null

function assignedTo({ assignee }: Conversation): Agent | null {
  const key = assignee?.id ?? assignee?.name ?? null
  return key === null ? null : { key: bounded(key), name: bounded(assignee?.name ?? key) }
}

/** The team the conversation was assigned to; `null` = not known. */
export function teamOf({ assignee }: Conversation): string | null {
  return assignee?.team == null ? null : bounded(assignee.team)
}

const bounded = (text: string): string => shorten(plainText(text.slice(0, 200)), nameColumns)
