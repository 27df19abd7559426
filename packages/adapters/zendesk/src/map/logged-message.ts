import { instantOf, recordOf } from '@attune/adapter-kit'
import { bodyOf } from '@attune/adapter-kit/body'
import type { Author, Message } from '@attune/core'
import { type Account, origin } from '../account.ts'
import type { LogEventWire } from '../wire/log.ts'
import { authorOf, type Known } from './author.ts'
import { fileOf } from './file.ts'

const MESSAGE = 'Messaging::ConversationMessage'

export const isMessengerMessage = ({ type }: LogEventWire): boolean => type === MESSAGE

/** What customers could read: messages, and the comments that say they are public. */
export const isPublicEvent = (event: LogEventWire): boolean =>
  isMessengerMessage(event) || (event.type === 'Comment' && event.metadata?.public === true)

export function loggedMessageOf(account: Account, event: LogEventWire, known: Known): Message {
  const at = instantOf(event.created_at)
  const author = writerOf(event, known)
  const commentId = /^zen:ticket_event:(\d+)$/.exec(event.reference ?? '')?.[1]
  const which = commentId === undefined ? { type: 'message', id: event.id } : { type: 'comment', id: commentId }
  return {
    ...recordOf({ ...origin(account), ...which, createdAt: at }),
    type: 'message',
    author,
    visibility: 'public',
    automated: author.role === 'bot' || author.role === 'system' ? true : null,
    body:
      event.content?.body == null
        ? bodyOf({ text: event.content?.text ?? null, mail: false })
        : bodyOf({ html: event.content.body }),
    attachments: event.attachments.map(fileOf),
    sentAt: at,
    editedAt: null,
  }
}

/** The log tells the side itself; who of our bots is a machine is told by the options. */
function writerOf({ author }: LogEventWire, known: Known): Author {
  const id = author?.['zen:support:user_id'] ?? null
  const told = authorOf({ authorId: id, via: null }, known)
  const name = told.name ?? author?.display_name ?? null
  if (told.role === 'bot' || author === null) return { ...told, name }
  const role = sides[author.type ?? ''] ?? told.role
  return { role, id, name }
}

const sides: Readonly<Record<string, Author['role']>> = {
  user: 'customer',
  'end-user': 'customer',
  end_user: 'customer',
  agent: 'agent',
  bot: 'bot',
  system: 'system',
}
