import { escapeHtml, type World, type WorldAuthor, type WorldStaff } from '@attune/testkit/emulator'

const operator = { type: 'bot', id: '990', name: 'Operator', email: 'operator+shop@intercom.test' }

/** Whoever wrote, as conversations show them. Notices of nobody's are the operator's. */
export function authorIn(world: World, author: WorldAuthor) {
  if (author.role === 'customer') {
    const email = world.customer(author.id)?.email ?? null
    return { type: 'user', id: author.id, name: nameOf(author.name), email }
  }
  const member = world.staff().find(({ id }) => id === author.id)
  if (member === undefined) return operator
  const { id, name, email } = member
  if (author.role === 'agent') return { type: 'admin', id, name: nameOf(name), email }
  const ai = author.role === 'ai'
  return { type: 'bot', id, name: nameOf(name), email, from_ai_agent: ai, is_ai_answer: ai }
}

export const adminOf = ({ id, name, email }: WorldStaff) => ({
  ...{ type: 'admin', id, name, email, job_title: 'Support', away_mode_enabled: false, away_mode_reassign: false },
  ...{ has_inbox_seat: true, team_ids: [], avatar: null },
})

const nameOf = (name: string | null): string | null => (name === null ? null : escapeHtml(name))
