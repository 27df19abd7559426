import type { Conversation, ShortMessage } from '@attune/core'
import { parseConversation } from '@attune/core'
import type { Profile } from '@attune/memory'
import { openSession, profileFor, type Session } from '@attune/scoring'
import type { DeskChannel, DeskLocale } from '../api.ts'
import { reader } from './readers.ts'

/** What does not change while people talk. */
export interface Head {
  id: string
  customerId: string
  channel: DeskChannel
  lang: DeskLocale
  subject: string
}

/** A conversation on the desk. */
export interface LiveConversation extends Head {
  agent: string | null
  closed: boolean
  readonly messages: readonly ShortMessage[]
  add(message: ShortMessage): void
  /** The session that speaks a language. Opened when it is first asked for. */
  session(locale: DeskLocale): Session
  /** As it stands, for memory and reports. */
  record(): Conversation
  /** What is remembered has changed: sessions are opened anew with it. */
  forgetSessions(): void
}

interface Given extends Head {
  agent: string | null
  closed: boolean
  messages: readonly ShortMessage[]
  /** What is remembered of the customer, so that tact and continuity can be judged. */
  profile: () => Profile | null
}

export function createLiveConversation({ messages: given, profile, ...head }: Given): LiveConversation {
  const messages = [...given]
  const sessions = new Map<DeskLocale, Session>()
  const short = () => ({
    id: head.id,
    channel: head.channel,
    locale: head.lang,
    subject: head.subject,
    customer: { id: head.customerId, locale: head.lang },
    messages,
  })
  return {
    ...head,
    messages,
    add(message) {
      messages.push(message)
      for (const session of sessions.values()) session.apply(message)
    },
    session(locale) {
      const known = sessions.get(locale)
      if (known) return known
      const { scorecard } = profileFor(parseConversation(short()).conversation, reader)
      const facts = profile()?.facts ?? []
      const session = openSession({ reader, scorecard, locale, conversation: { ...short(), profile: { facts } } })
      sessions.set(locale, session)
      return session
    },
    record: () => parseConversation(short()).conversation,
    forgetSessions: () => sessions.clear(),
  }
}
