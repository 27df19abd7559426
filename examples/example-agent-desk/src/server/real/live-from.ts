import { type Channel, type Conversation, isPublic, messagesOf, type ShortMessage } from '@attune/core'
import type { DeskChannel, DeskLocale } from '../../api.ts'
import type { Given } from '../live-conversation.ts'

/** A conversation of a helpdesk as the desk shows it: what both sides could read of it. */
export function liveFrom(conversation: Conversation): Omit<Given, 'profile'> {
  const { id, customer, channel, subject, assignee, status } = conversation
  const messages = publicMessagesOf(conversation)
  return {
    ...{
      id,
      customerId: customer?.id ?? id,
      channel: deskChannelOf(channel),
      lang: languageOf(conversation, messages),
    },
    ...{ subject: subject ?? '', agent: assignee?.name ?? null, messages },
    closed: status.canonical === 'resolved' || status.canonical === 'closed',
  }
}

const publicMessagesOf = (conversation: Conversation): ShortMessage[] =>
  messagesOf(conversation)
    .filter(isPublic)
    .map(({ id, author, body, sentAt, automated }) => {
      const { role, id: authorId, name } = author
      return {
        ...{ id, role, text: body.text, at: sentAt, automated },
        ...(role === 'agent' ? { authorId } : {}),
        name,
      }
    })

const deskChannelOf = (channel: Channel): DeskChannel => (channel === 'chat' || channel === 'social' ? 'chat' : 'email')

/** By the script the customer writes in: what a helpdesk declares is often no more than its own setting. */
function languageOf({ locale, customer }: Conversation, messages: readonly ShortMessage[]): DeskLocale {
  const words = messages.flatMap(({ role, text }) => (role === 'customer' ? [text] : [])).join(' ')
  if (words !== '') return /\p{Script=Han}/u.test(words) ? 'zh-Hans' : 'en'
  return (locale ?? customer?.locales[0])?.startsWith('zh') === true ? 'zh-Hans' : 'en'
}
