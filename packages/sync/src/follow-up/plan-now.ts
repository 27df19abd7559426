import type { Conversation, ConversationContext, Insight, ScoreReport } from '@attune/core'
import type { SyncContext } from '../context.ts'
import type { FollowUpDue, FollowUpKind, FollowUpQuestion } from './follow-up.ts'

/** What the insights of follow-ups that were due are called in their source. */
export const followUpType = 'follow_up'

/** What the planner says now; `null` = do not come back, or nobody plans. */
export async function planNow(
  context: SyncContext,
  conversation: Conversation,
  report: ScoreReport,
  beside: ConversationContext,
): Promise<FollowUpDue['plan'] | null> {
  const { followUp } = context.options
  if (followUp === undefined || conversation.customer === null) return null
  const known = await knownNow(context, conversation, conversation.customer.id)
  const plan = followUp({ ...known, report, context: beside, now: context.now() })
  return plan?.decision === 'contact' ? plan : null
}

/** Somebody may have changed their mind elsewhere since the conversation came in. */
async function knownNow(
  { store, options: { access } }: SyncContext,
  conversation: Conversation,
  customerId: string,
): Promise<Pick<FollowUpQuestion, 'conversation' | 'contacts'>> {
  const customer = (await store.customers.get(customerId, access)) ?? conversation.customer
  const consents = [...(customer?.consents ?? []), ...(await store.consents.ofCustomer(customerId, access))]
  const insights = await store.insights.ofCustomer(customerId, access)
  return {
    conversation: { ...conversation, customer: customer === null ? null : { ...customer, consents } },
    contacts: insights.flatMap((insight) => contactOf(insight, conversation.id)),
  }
}

/** Of this conversation none: it is its own turn that is being planned. */
function contactOf({ source, noticedAt, conversationId, customFields }: Insight, own: string) {
  if (source?.type !== followUpType || noticedAt === null || conversationId === own) return []
  return [{ at: noticedAt, kind: customFields.kind as FollowUpKind }]
}
