import type { Assignee, Interaction } from '@attune/core'
import type { Seen } from '../account.ts'
import type { PartWire } from '../wire/part.ts'
import { authorOf } from './author.ts'
import { recordIn, timeOf } from './record.ts'
import { statusOf } from './status.ts'

/** The state a part leads to, by the kind of the part. */
const states: Readonly<Record<string, string>> = {
  close: 'closed',
  snoozed: 'snoozed',
  open: 'open',
  assign_and_reopen: 'open',
  note_and_reopen: 'open',
  unsnoozed: 'open',
  timer_unsnooze: 'open',
  assign_and_unsnooze: 'open',
}

/** What a part did: a change of status, of who is to answer, both, or neither. */
export function doneIn(seen: Seen, part: PartWire): Interaction[] {
  const type = part.part_type ?? ''
  const at = timeOf(part.created_at)
  const actor = part.author === null ? null : authorOf(part.author)
  const record = (kind: string) => recordIn(seen, { type: `conversation_part_${kind}`, id: part.id, createdAt: at })
  const state = Object.hasOwn(states, type) ? states[type] : undefined
  return [
    ...(state === undefined
      ? []
      : [{ ...record('status'), type: 'status', actor, from: null, to: statusOf(state), at } as const]),
    ...(!type.includes('assign') || part.assigned_to === null
      ? []
      : [
          {
            ...record('assignment'),
            type: 'assignment',
            actor,
            from: null,
            to: assigneeOf(part.assigned_to),
            at,
          } as const,
        ]),
  ]
}

const assigneeOf = ({ type, id }: NonNullable<PartWire['assigned_to']>): Assignee | null => {
  if (id === null || id === '0') return null
  return type === 'team' ? { id: null, name: null, team: id } : { id, name: null, team: null }
}
