import { bodyOf } from '@attune/adapter-kit/body'
import type { Interaction } from '@attune/core'
import type { Seen } from '../account.ts'
import type { ConversationWire } from '../wire/conversation.ts'
import { attachmentsOf } from './attachment.ts'
import { authorOf, isCustomer } from './author.ts'
import { recordIn, timeOf } from './record.ts'
import { redactionOf } from './redaction.ts'
import { isMail } from './status.ts'

const machines = new Set(['automated', 'campaigns_initiated', 'operator_initiated'])

/** The first message stands outside of the parts; a conversation that the API made may have none. */
export function sourceMessage(seen: Seen, { id, source, created_at }: ConversationWire): Interaction[] {
  if (source === null || (source.body === null && source.attachments.length === 0 && source.redacted !== true))
    return []
  const at = timeOf(created_at)
  // Its own id is that of a campaign, which many conversations share.
  const record = recordIn(seen, { type: 'conversation_source', id, createdAt: at })
  const message: Interaction = {
    ...record,
    type: 'message',
    author: authorOf(source.author),
    visibility: 'public',
    automated: isCustomer(source.author) ? false : machines.has(source.delivered_as ?? '') ? true : null,
    body: bodyOf({ html: source.body, mail: isMail(source.type) }),
    attachments: attachmentsOf(source.attachments, id),
    sentAt: at,
    editedAt: null,
  }
  return source.redacted === true ? [message, redactionOf(seen, record, null)] : [message]
}
