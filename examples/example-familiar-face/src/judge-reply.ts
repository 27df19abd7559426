import type { ConversationInput, Message } from '@attune/core'
import { isAttuneError } from '@attune/core'
import type { Profile } from '@attune/memory'
import { scoreConversation } from '@attune/scoring'

/** What the scoring says of a reply when it is told what is known of the customer. */
export function judgeReply({ conversation, context }: ConversationInput, text: string, profile: Profile): string[] {
  const [first] = conversation.timeline.filter((one): one is Message => one.type === 'message')
  if (first === undefined) return []
  const reply: Message = {
    ...first,
    id: 'reply',
    author: { role: 'agent', id: 'mia', name: 'Mia' },
    body: { text },
    sentAt: '2026-06-01T09:01:00.000Z',
  }
  const whole = { ...conversation, timeline: [...conversation.timeline, reply] }
  const report = scoreConversation({ conversation: whole, context: { ...context, profile: { facts: profile.facts } } })
  return report.findings
    .filter(
      ({ outcome, dimension }) =>
        (outcome === 'fault' || outcome === 'gift') && ['tact', 'continuity'].includes(dimension),
    )
    .map(({ outcome, message, ruleId }) => `${outcome}: ${message} [${ruleId}]`)
}

/** What somebody is told who must not do something. */
export function refusalOf(act: () => unknown): string {
  try {
    act()
    return 'nothing stood in the way'
  } catch (error) {
    if (!isAttuneError(error)) throw error
    return error.message
  }
}
