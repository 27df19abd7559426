import { htmlOf, type World, type WorldEntry, type WorldMessage } from '@attune/testkit/emulator'
import { authorIn } from './people.ts'
import { seconds } from './seconds.ts'

type State = 'open' | 'closed' | 'snoozed'

export function stateOf(status: string): State {
  if (status === 'resolved' || status === 'closed') return 'closed'
  return status === 'pending' || status === 'on_hold' ? 'snoozed' : 'open'
}

const partTypes: Readonly<Record<State, string>> = { open: 'open', closed: 'close', snoozed: 'snoozed' }

export const attachmentsOf = ({ attachments }: WorldMessage) =>
  attachments.map(({ name, mediaType, bytes, id }) => ({
    ...{ type: 'upload', name, content_type: mediaType, filesize: bytes, width: null, height: null },
    url: `https://downloads.intercomcdn.test/i/o/${id}?expires=1792742400&signature=0f5e`,
  }))

/** Everything but the first message. */
export function partsOf(world: World, entries: readonly WorldEntry[]) {
  return entries.flatMap((entry) => {
    const kind = kindOf(entry)
    return kind === null ? [] : [{ ...partOf(world, entry), ...kind }]
  })
}

function partOf(world: World, entry: WorldEntry) {
  const at = seconds(entry.at)
  return {
    ...{ type: 'conversation_part', id: entry.id, created_at: at, updated_at: at, notified_at: at },
    ...{ body: null, assigned_to: null, author: authorIn(world, entry.author), attachments: [], external_id: null },
    ...{ redacted: false, email_message_metadata: null, metadata: null, tags: [], event_details: null },
    app_package_code: null,
  }
}

function kindOf(entry: WorldEntry): { part_type: string; [key: string]: unknown } | null {
  switch (entry.kind) {
    case 'message':
    case 'note':
      return {
        part_type: entry.kind === 'note' ? 'note' : 'comment',
        body: htmlOf(entry),
        attachments: attachmentsOf(entry),
      }
    case 'status':
      return { part_type: partTypes[stateOf(entry.to)], state: stateOf(entry.to) }
    case 'assignment':
      return {
        part_type: 'assignment',
        assigned_to: entry.to === null ? { type: 'nobody_admin', id: null } : { type: 'admin', id: entry.to },
      }
    case 'rating':
      return { part_type: 'conversation_rating_changed' }
    case 'merge':
      return entry.direction === 'from' ? { part_type: 'merged_primary_conversation', metadata: {} } : null
  }
}
