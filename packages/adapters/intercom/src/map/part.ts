import { bodyOf } from '@attune/adapter-kit/body'
import type { Interaction } from '@attune/core'
import type { Seen } from '../account.ts'
import type { PartWire } from '../wire/part.ts'
import { attachmentsOf } from './attachment.ts'
import { authorOf } from './author.ts'
import { recordIn, timeOf } from './record.ts'
import { redactionOf } from './redaction.ts'

/** Said to the customer, when there are words in it. */
const spoken = new Set(['comment', 'quick_reply', 'open', 'close', 'assignment', 'assign_and_reopen'])
/** Said even when nothing is left of the words. */
const always = new Set(['comment', 'note'])

/** What was said in a part: a message, a note, or nothing. */
export function saidIn(seen: Seen, part: PartWire, inMail: boolean): Interaction[] {
  const type = part.part_type ?? ''
  if (part.body === null && part.attachments.length === 0 && !always.has(type)) return []
  const at = timeOf(part.created_at)
  const updatedAt = timeOf(part.updated_at)
  const record = recordIn(seen, { type: 'conversation_part', id: part.id, createdAt: at, updatedAt })
  const author = authorOf(part.author)
  const said: Interaction = type.startsWith('note')
    ? { ...record, type: 'note', author, text: bodyOf({ html: part.body, mail: false }).text, at }
    : {
        ...record,
        type: 'message',
        author,
        // New kinds of parts come up every year. What cannot be told to be public stays inside.
        visibility: spoken.has(type) ? 'public' : 'unknown',
        automated: author.role === 'bot' ? true : author.role === 'agent' || author.role === 'system' ? null : false,
        body: bodyOf({ html: part.body, mail: inMail || part.email_message_metadata !== null }),
        attachments: attachmentsOf(part.attachments, part.id),
        sentAt: at,
        editedAt: null,
      }
  return part.redacted === true ? [said, redactionOf(seen, record, updatedAt)] : [said]
}
