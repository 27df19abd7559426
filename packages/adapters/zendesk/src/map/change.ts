import { instantOf, recordOf } from '@attune/adapter-kit'
import type { Assignee, Interaction } from '@attune/core'
import { type Account, origin } from '../account.ts'
import type { AuditEventWire, AuditWire } from '../wire/audit.ts'
import { authorOf, type Known } from './author.ts'
import { statusOf } from './status.ts'

/** The changes of status and assignee in one update. What a ticket was made with is no change. */
export function changesOf(account: Account, audit: AuditWire, known: Known): Interaction[] {
  const at = instantOf(audit.created_at)
  const actor = authorOf({ authorId: audit.author_id, via: audit.via }, known)
  return audit.events.flatMap((event): Interaction[] => {
    const record = recordOf({ ...origin(account), type: 'audit_event', id: event.id, createdAt: at })
    if (event.type !== 'Change') return []
    const value = wordOf(event.value)
    const before = wordOf(event.previous_value)
    if (event.field_name === 'status' && value !== null)
      return [
        { ...record, type: 'status', actor, from: before === null ? null : statusOf(before), to: statusOf(value), at },
      ]
    if (event.field_name === 'assignee_id')
      return [
        { ...record, type: 'assignment', actor, from: assigneeOf(before, known), to: assigneeOf(value, known), at },
      ]
    return []
  })
}

const wordOf = (value: AuditEventWire['value']): string | null =>
  typeof value === 'number' ? String(value) : typeof value === 'string' && value !== '' ? value : null

const assigneeOf = (id: string | null, { users }: Known): Assignee | null =>
  id === null ? null : { id, name: users.get(id)?.name ?? null, team: null }
