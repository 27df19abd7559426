import { type Commitment, type Conversation, deterministicId, type Insight } from '@attune/core'
import { connectionOf } from '../connection/connection-of.ts'
import type { SyncContext } from '../context.ts'
import { queueWriteBack } from '../write-back/queue-write-back.ts'
import type { JobHandler } from './job.ts'

/**
 * Looks at a promise when it is due. Where nobody has said what became of it, that is kept as an insight, and written back
 * if that is asked for. Word since then is told apart from silence, and not taken for the promise kept.
 */
export function promiseHandler(context: SyncContext): JobHandler<'promise'> {
  const { store, options } = context
  return async ({ commitment: id, conversation: conversationId }) => {
    const commitments = await store.commitments.ofConversation(conversationId, options.access)
    const commitment = commitments.find((one) => one.id === id)
    const conversation = await store.conversations.get(conversationId, options.access)
    if (commitment?.state !== 'open' || conversation === null) return 'done'
    const wordSince = hasWordSince(commitment, conversation)
    await store.transaction(async (tx) => {
      await tx.insights.put([insightOf(commitment, wordSince, context.now())])
      const connection = connectionOf(context, conversation)
      const wishes = options.whenPromiseDue?.({ commitment, conversation, wordSince }) ?? []
      if (connection === null || wishes.length === 0) return
      await queueWriteBack(context, { connection, conversation, reason: commitment.id }, wishes, tx)
    })
    return 'done'
  }
}

/** Whether the service side has written anything to the customer after the message that promised. */
function hasWordSince({ evidence }: Commitment, { timeline }: Conversation): boolean {
  const promised = timeline.findIndex(({ id }) => id === evidence[0]?.messageId)
  return timeline
    .slice(promised + 1)
    .some(
      (entry) =>
        entry.type === 'message' &&
        entry.visibility === 'public' &&
        entry.author.role !== 'customer' &&
        entry.automated !== true,
    )
}

function insightOf(commitment: Commitment, wordSince: boolean, at: string): Insight {
  const { id, statement, conversationId, customerId, evidence } = commitment
  const source = { system: 'attune', connection: null, type: 'promise_due', id }
  return {
    id: deterministicId(source),
    ...{ source: { ...source, url: null }, remoteCreatedAt: null, remoteUpdatedAt: at, observedAt: at },
    ...{ deletion: null, customFields: {}, kind: 'worry', noticedBy: null, noticedAt: at },
    statement: wordSince
      ? `A promise is due, and nobody has said whether it was kept: “${statement}”`
      : `A promise is due, and nothing has followed: “${statement}”`,
    ...{ conversationId, customerId, evidence },
  }
}
