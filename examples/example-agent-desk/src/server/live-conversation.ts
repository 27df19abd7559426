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
  /** All its messages as they are elsewhere. @returns whether anything is new */
  replace(messages: readonly ShortMessage[]): boolean
  /** The session that speaks a language. Opened when it is first asked for. */
  session(locale: DeskLocale): Session
  /** As it stands, for memory and reports. */
  record(): Conversation
  /** What is remembered has changed: sessions are opened anew with it. */
  forgetSessions(): void
}

export interface Given extends Head {
  agent: string | null
  closed: boolean
  messages: readonly ShortMessage[]
  /** What is remembered of the customer, so that tact and continuity can be judged. */
  profile: () => Profile | null
}

const same = (a: ShortMessage | undefined, b: ShortMessage | undefined): boolean =>
  a?.id === b?.id && a?.text === b?.text

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
  function add(message: ShortMessage): void {
    messages.push(message)
    for (const session of sessions.values()) session.apply(message)
  }
  return {
    ...head,
    messages,
    add,
    replace(all) {
      if (all.length === messages.length && all.every((message, index) => same(message, messages[index]))) return false
      const grew = messages.every((message, index) => same(message, all[index]))
      // What was said cannot be unsaid in a session; a new one hears it as it is now.
      if (!grew) {
        sessions.clear()
        messages.length = 0
      }
      for (const message of all.slice(messages.length)) add(message)
      return true
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
