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

/** As it is declared, and otherwise by the script its customer writes in. */
function languageOf({ locale, customer }: Conversation, messages: readonly ShortMessage[]): DeskLocale {
  const declared = locale ?? customer?.locales[0]
  if (declared != null) return declared.startsWith('zh') ? 'zh-Hans' : 'en'
  const words = messages.filter(({ role }) => role === 'customer').map(({ text }) => text)
  return /\p{Script=Han}/u.test(words.join(' ')) ? 'zh-Hans' : 'en'
}
