import type { Author, Role } from '@attune/core'
import type { AuthorWire } from '../wire/author.ts'
import { plainName } from './plain-name.ts'

const roles: Readonly<Record<string, Role>> = {
  user: 'customer',
  lead: 'customer',
  contact: 'customer',
  admin: 'agent',
  bot: 'bot',
  // A campaign in the name of a team: nobody in it wrote this.
  team: 'bot',
}

export function authorOf(author: AuthorWire | null): Author {
  if (author === null) return { role: 'system', id: null, name: null }
  return { role: roleOf(author), id: author.id, name: plainName(author.name) }
}

/** Fin answers as a bot, and in some workspaces as a teammate: what it says of itself goes first. */
function roleOf({ type, from_ai_agent, is_ai_answer }: AuthorWire): Role {
  const role = Object.hasOwn(roles, type ?? '') ? roles[type ?? ''] : undefined
  if (role !== 'customer' && (from_ai_agent === true || is_ai_answer === true)) return 'ai'
  return role ?? 'system'
}

export const isCustomer = (author: AuthorWire | null): boolean => authorOf(author).role === 'customer'
