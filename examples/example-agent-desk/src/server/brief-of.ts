import { type BriefData, createProfile } from '@attune/memory'
import type { DeskLocale } from '../api.ts'
import { ownAgent } from '../samples/people.ts'
import { authority } from './authority.ts'
import type { Desk } from './desk.ts'
import type { LiveConversation } from './live-conversation.ts'
import { memory } from './readers.ts'

/**
 * What to know before replying. In the invented shop's app people are signed in, so they are who they say; of a real helpdesk
 * no more is known than the address they write from, and nothing of what agents may offer.
 */
export function briefOf(desk: Desk, one: LiveConversation, locale: DeskLocale): BriefData {
  const profile = desk.customers.get(one.customerId) ?? createProfile({ id: one.customerId })
  return memory.brief(profile, {
    now: desk.now(),
    assurance: desk.isReal ? 'channel' : 'authenticated',
    conversation: one.record(),
    agent: ownAgent,
    ...(desk.isReal ? {} : { authority: authority[locale] }),
    locale,
  }).json
}
