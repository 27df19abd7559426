import {
  htmlOf,
  plainOf,
  type World,
  type WorldConversation,
  type WorldEntry,
  type WorldMerge,
  type WorldMessage,
} from '@attune/testkit/emulator'
import { idOf } from './people.ts'
import { iso } from './times.ts'

/** Audits are numbered far above everything of the world. */
export const auditId = ({ id }: { id: string }): number => 5_000_000 + Number(id)

/**
 * What was said in a ticket. Zendesk moves no comments when it merges: it writes one into each of the two, which tells of
 * the other and quotes its last words.
 */
export function commentsOf(world: World, conversation: WorldConversation): object[] {
  const elsewhere = entriesTakenIn(world, conversation)
  return conversation.entries.flatMap((entry) => {
    if (elsewhere.has(entry.id)) return []
    // What was said in a messenger is in the log.
    if (entry.kind === 'message' && conversation.channel === 'chat') return []
    if (entry.kind === 'merge') return [mergeComment(world, entry)]
    return entry.kind === 'message' || entry.kind === 'note' ? [commentOf(entry)] : []
  })
}

export function entriesTakenIn(world: World, { entries }: WorldConversation): ReadonlySet<string> {
  const merged = entries.flatMap((entry) =>
    entry.kind === 'merge' && entry.direction === 'from' ? (world.conversation(entry.other) ?? []) : [],
  )
  return new Set(merged.flatMap((other) => other.entries.map((entry) => entry.id)))
}

const where = {
  client: 'Emulator',
  ip_address: '198.51.100.7',
  location: 'Berlin, BE, Germany',
  latitude: 52.5,
  longitude: 13.4,
}

export function commentOf(entry: WorldMessage) {
  const custom: unknown = entry.reference === null ? {} : JSON.parse(entry.reference)
  const byRule = { channel: 'rule', source: { from: { id: 71, title: 'Tell the customer' }, to: {}, rel: 'trigger' } }
  const byMail = { channel: 'email', source: { from: {}, to: {}, rel: null } }
  return {
    ...{ id: Number(entry.id), type: 'Comment', author_id: idOf(entry.author) },
    ...{ body: plainOf(entry), plain_body: plainOf(entry).replaceAll('&', '&amp;') },
    html_body: `<div class="zd-comment" dir="auto">${htmlOf(entry)}</div>`,
    public: entry.kind === 'message',
    attachments: entry.attachments.map(({ id, name, mediaType, bytes }) => ({
      ...{ url: `https://shop.zendesk.test/api/v2/attachments/${id}.json`, id: Number(id), file_name: name },
      content_url: `https://files.example.test/attachments/${id}/?name=${encodeURIComponent(name)}`,
      ...{
        content_type: mediaType,
        size: bytes,
        width: null,
        height: null,
        inline: false,
        deleted: false,
        thumbnails: [],
      },
    })),
    audit_id: auditId(entry),
    via: entry.author.role === 'system' ? byRule : byMail,
    created_at: iso(entry.at),
    metadata: { system: where, custom },
  }
}

function mergeComment(world: World, entry: WorldMerge): object {
  const other = world.conversation(entry.other)
  const last = other?.entries.findLast((one: WorldEntry) => one.kind === 'message')
  const told =
    entry.direction === 'into'
      ? `This request was closed and merged into request #${entry.other} "${other?.subject ?? ''}".`
      : `Request #${entry.other} "${other?.subject ?? ''}" was closed and merged into this request. Last comment in request #${entry.other}:\n\n${last?.kind === 'message' ? last.text : ''}`
  const from = { ticket_id: Number(entry.other), subject: other?.subject ?? '' }
  const self = world.self()
  return {
    ...commentOf({
      ...{
        id: entry.id,
        kind: 'note',
        at: entry.at,
        text: told,
        html: null,
        quoted: null,
        attachments: [],
        reference: null,
      },
      author: { role: 'agent', id: self.id, name: self.name },
    }),
    // Only the ticket that stays is told the other's number apart from the words.
    via: { channel: 'web', source: { from: entry.direction === 'from' ? from : {}, to: {}, rel: 'merge' } },
  }
}
