import { type Conversation, deterministicId, type Insight } from '@attune/core'
import type { StoreRecords } from '@attune/store'
import { connectionOf } from '../connection/connection-of.ts'
import type { SyncContext } from '../context.ts'
import type { FollowUpDue } from '../follow-up/follow-up.ts'
import { followUpType, planNow } from '../follow-up/plan-now.ts'
import type { JobData } from '../queue/queues.ts'
import { besideOf } from '../scoring/beside.ts'
import { inputOf } from '../scoring/input-of.ts'
import { queueWriteBack } from '../write-back/queue-write-back.ts'
import type { JobHandler } from './job.ts'

type FollowUpJob = JobData['follow_up']

/** Has a conversation looked at again when it is time to come back to its customer. */
export function queueFollowUp(
  { queue }: SyncContext,
  data: FollowUpJob,
  { at }: FollowUpDue['plan'],
  tx?: StoreRecords,
): Promise<void> {
  // Each version of a conversation has a plan of its own.
  const key = `${data.conversation}/${data.input}`
  return queue.send('follow_up', [{ data, key, startAfter: new Date(at) }], tx)
}

/**
 * Looks at a follow-up when it is due. It stands only while the conversation is what it was planned for, the customer was
 * not erased, and the planner still says so by what is true now. Then that is kept as an insight, and written back if that
 * is asked for. The customer hears nothing of it from here.
 */
export function followUpHandler(context: SyncContext): JobHandler<'follow_up'> {
  const { store, options } = context
  return async (job) => {
    const conversation = await store.conversations.get(job.conversation, options.access)
    if (conversation === null || conversation.deletion !== null || inputOf(conversation) !== job.input) return 'done'
    const plan = await planAgain(context, conversation)
    if (plan === null) return 'done'
    if (Date.parse(plan.at) > context.clock.now()) {
      await queueFollowUp(context, job, plan)
      return 'deferred'
    }
    const insight = insightOf(job, conversation, plan, context.now())
    await store.transaction(async (tx) => {
      await tx.insights.put([insight])
      const connection = connectionOf(context, conversation)
      const wishes = options.whenFollowUpDue?.({ conversation, plan }) ?? []
      if (connection === null || wishes.length === 0) return
      await queueWriteBack(context, { connection, conversation, reason: insight.id }, wishes, tx)
    })
    return 'done'
  }
}

async function planAgain(context: SyncContext, conversation: Conversation): Promise<FollowUpDue['plan'] | null> {
  const { store, options } = context
  if (options.scorer === undefined) return null
  const kept = await store.scores.latest(conversation.id, undefined, options.access)
  if (kept === null) return null
  const beside = await besideOf(context, options.scorer, conversation, connectionOf(context, conversation))
  return planNow(context, conversation, kept.report, await beside.context())
}

function insightOf(
  { conversation: conversationId, input }: FollowUpJob,
  { customer }: Conversation,
  { kind, channel, message }: FollowUpDue['plan'],
  at: string,
): Insight {
  const source = { system: 'attune', connection: null, type: followUpType, id: `${conversationId}/${input}` }
  return {
    id: deterministicId(source),
    ...{ source: { ...source, url: null }, remoteCreatedAt: null, remoteUpdatedAt: at, observedAt: at },
    ...{ deletion: null, customFields: { kind, channel }, kind: 'need', noticedBy: null, noticedAt: at },
    statement: `It is time to come back to the customer, by ${channel}. ${message}`.trim(),
    ...{ conversationId, customerId: customer?.id ?? null, evidence: [] },
  }
}
