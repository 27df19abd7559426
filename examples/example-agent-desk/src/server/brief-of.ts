import {
  type BriefData,
  type BriefFact,
  type BriefTopic,
  createProfile,
  type Recall,
  type RecallOptions,
} from '@attune/memory'
import type { DeskLocale } from '../api.ts'
import { ownAgent } from '../samples/people.ts'
import { authority } from './authority.ts'
import type { Desk } from './desk.ts'
import type { LiveConversation } from './live-conversation.ts'
import { memory } from './readers.ts'

/** What a reply is for. A fact is only used for what it was given for, so each is asked on its own. */
const purposes = [
  'service_provision',
  'communication_management',
  'service_personalisation',
  'delivery_of_goods',
  'payment_management',
  'customer_care',
] as const

const most = { told: 6, guide: 3, leaveUnsaid: 4 }

/** What to know before replying. In the shop's app people are signed in, so they are who they say. */
export function briefOf(desk: Desk, one: LiveConversation, locale: DeskLocale): BriefData {
  const profile = desk.customers.get(one.customerId) ?? createProfile({ id: one.customerId })
  const asking: Omit<RecallOptions, 'purpose'> = {
    now: desk.now(),
    assurance: 'authenticated',
    conversation: one.record(),
    locale,
  }
  const given = { ...asking, agent: ownAgent, authority: authority[locale] }
  const briefs = purposes.map((purpose) => memory.brief(profile, { ...given, purpose }).json)
  const recalls = purposes.map((purpose) => memory.recall(profile, { ...asking, purpose }))
  const [first] = briefs
  if (!first) throw new Error('purposes: expected at least one')
  const told = unique(briefs.flatMap((brief) => brief.told))
  const toldIds = new Set(told.map(({ factId }) => factId))
  const guide = unique(briefs.flatMap((brief) => brief.guide)).filter(({ factId }) => !toldIds.has(factId))
  const leaveUnsaid = unsaid(briefs, recalls)
  return {
    ...first,
    told: told.slice(0, most.told),
    guide: guide.slice(0, most.guide),
    leaveUnsaid: leaveUnsaid.slice(0, most.leaveUnsaid),
    more: {
      promises: first.more.promises,
      told: Math.max(0, told.length - most.told),
      guide: Math.max(0, guide.length - most.guide),
      leaveUnsaid: Math.max(0, leaveUnsaid.length - most.leaveUnsaid),
    },
  }
}

function unique(facts: readonly BriefFact[]): BriefFact[] {
  const byId = new Map(facts.map((fact) => [fact.factId, fact]))
  return [...byId.values()].sort((a, b) => (b.relevance ?? 0) - (a.relevance ?? 0))
}

/** What is kept back for every purpose. That a fact was not given for one of them says nothing while another covers it. */
function unsaid(briefs: readonly BriefData[], recalls: readonly Recall[]): BriefTopic[] {
  const notCovered = recalls
    .flatMap(({ withhold }) => withhold)
    .find(({ reason }) => reason.code === 'purpose_not_covered')?.reason.sentence
  const topics = briefs.flatMap((brief) => brief.leaveUnsaid).filter(({ reason }) => reason !== notCovered)
  return [...new Map(topics.map((topic) => [topic.topic, topic])).values()]
}
