import { findMarker, recordOf } from '@attune/adapter-kit'
import { bodyOf } from '@attune/adapter-kit/body'
import {
  type Customer,
  deterministicId,
  type Interaction,
  type Message,
  type Note,
  type Role,
  type Visibility,
} from '@attune/core'
import { type Account, SYSTEM } from '../account.ts'
import type { MessageWire } from '../wire/message.ts'
import { timeOf } from '../wire/time.ts'
import { attachmentOf } from './attachment.ts'
import { authorOf, isIncoming } from './author.ts'

export interface Surroundings {
  account: Account
  customer: Customer | null
  /** Whether mails are quoted and signed there. */
  mail: boolean
}

/** What somebody said. A message whose words were taken back stays, without them, with a redaction beside it. */
export function saidOf(surroundings: Surroundings, message: MessageWire): Interaction[] {
  const { account, customer } = surroundings
  const deleted = message.content_attributes?.deleted === true
  const at = timeOf(message.created_at)
  const record = recordOf({
    ...{ system: SYSTEM, connection: account.connection, type: 'message', id: message.id },
    createdAt: at,
    observedAt: account.observedAt(),
    deletion: deleted ? { at: null, reason: 'deleted' } : null,
  })
  const author = authorOf(message, customer)
  const html = message.content_attributes?.email?.html_content?.full ?? null
  // What stands in place of deleted words is a sentence of Chatwoot's that nobody said.
  const words = deleted ? {} : { text: message.content, html: message.content === null ? html : null }
  const said: Message | Note =
    message.private === true
      ? { ...record, type: 'note', author, text: bodyOf({ ...words, mail: false }).text, at }
      : {
          ...{ ...record, type: 'message', author, visibility: visibilityOf(message) },
          automated: automated(message, author.role),
          body: bodyOf({ ...words, mail: surroundings.mail }),
          attachments: deleted ? [] : message.attachments.map(attachmentOf),
          ...{ sentAt: at, editedAt: null },
        }
  return deleted ? [said, redactionOf(account, message)] : [said]
}

/** A customer cannot write in private; of everybody else it has to be said. */
const visibilityOf = (message: MessageWire): Visibility =>
  message.private === false || isIncoming(message) ? 'public' : 'unknown'

function automated({ content_attributes }: MessageWire, role: Role): boolean | null {
  return content_attributes?.automation_rule_id != null || role === 'system' || role === 'bot' ? true : null
}

function redactionOf({ connection, observedAt }: Account, { id }: MessageWire): Interaction {
  const source = { system: SYSTEM, connection, id }
  return {
    ...recordOf({ ...source, type: 'redaction', observedAt: observedAt() }),
    ...{ type: 'redaction', actor: null, reason: null, at: null },
    messageId: deterministicId({ ...source, type: 'message' }),
  }
}

/** Our own note, whose key this is; `null` = not ours. Only colleagues can write a private message. */
export const ownKeyOf = ({ private: hidden, content }: Pick<MessageWire, 'private' | 'content'>): string | null =>
  hidden === true ? findMarker(content ?? '') : null
