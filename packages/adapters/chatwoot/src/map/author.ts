import type { Author, Customer, Role } from '@attune/core'
import type { MessageWire } from '../wire/message.ts'

const roles: Readonly<Record<string, Role>> = {
  contact: 'customer',
  user: 'agent',
  agent_bot: 'bot',
  captain_assistant: 'ai',
  captain: 'ai',
}

/** Incoming and outgoing as numbers in lists and as words in webhooks. */
export const isIncoming = ({ message_type }: MessageWire): boolean => message_type === 0 || message_type === 'incoming'
export const isOutgoing = ({ message_type }: MessageWire): boolean => message_type === 1 || message_type === 'outgoing'
export const isActivity = ({ message_type }: MessageWire): boolean => message_type === 2 || message_type === 'activity'

export function authorOf(message: MessageWire, customer: Customer | null): Author {
  const { sender } = message
  const role = roleOf(message)
  if (sender === null || sender.id === null) {
    // An incoming message is the customer's, also when it does not name them.
    return role === 'customer' && customer !== null
      ? { role, id: participantId('contact', customer.source?.id ?? null), name: customer.names.display }
      : { role, id: null, name: sender?.name ?? null }
  }
  return { role, id: participantId(sender.type ?? typeOfRole[role], sender.id), name: sender.name }
}

/** Contacts, users and bots are numbered each by themselves: without its kind, one number is three people. */
const participantId = (type: string, id: string | null): string | null => (id === null ? null : `${type}:${id}`)

const typeOfRole: Readonly<Record<Role, string>> = {
  customer: 'contact',
  agent: 'user',
  bot: 'agent_bot',
  ai: 'captain_assistant',
  system: 'system',
}

function roleOf(message: MessageWire): Role {
  const type = message.sender?.type?.toLowerCase() ?? null
  if (type !== null && Object.hasOwn(roles, type)) return roles[type] as Role
  if (isIncoming(message)) return 'customer'
  if (!isOutgoing(message)) return 'system'
  // Written in the channel's own app, so by a person.
  if (message.content_attributes?.external_echo === true) return 'agent'
  if (message.content_attributes?.automation_rule_id != null) return 'bot'
  return message.sender === null ? 'system' : 'agent'
}
