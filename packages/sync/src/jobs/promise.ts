import { type Commitment, deterministicId, type Insight } from '@attune/core'
import { connectionOf } from '../connection/connection-of.ts'
import type { SyncContext } from '../context.ts'
import { queueWriteBack } from '../write-back/queue-write-back.ts'
import type { JobHandler } from './job.ts'

/** Looks at a promise when it is due: where nothing has followed, that is kept as an insight, and written if asked for. */
export function promiseHandler(context: SyncContext): JobHandler<'promise'> {
  const { store, options } = context
  return async ({ commitment: id, conversation: conversationId }) => {
    const commitments = await store.commitments.ofConversation(conversationId, options.access)
    const commitment = commitments.find((one) => one.id === id)
    const conversation = await store.conversations.get(conversationId, options.access)
    if (commitment?.state !== 'open' || conversation === null) return 'done'
    await store.transaction(async (tx) => {
      await tx.insights.put([insightOf(commitment, context.now())])
      const connection = connectionOf(context, conversation)
      const wishes = options.whenPromiseDue?.({ commitment, conversation }) ?? []
      if (connection === null || wishes.length === 0) return
      await queueWriteBack(context, { connection, conversation, reason: commitment.id }, wishes, tx)
    })
    return 'done'
  }
}

function insightOf({ id, statement, conversationId, customerId, evidence }: Commitment, at: string): Insight {
  const source = { system: 'attune', connection: null, type: 'promise_due', id }
  return {
    id: deterministicId(source),
    ...{ source: { ...source, url: null }, remoteCreatedAt: null, remoteUpdatedAt: at, observedAt: at },
    ...{ deletion: null, customFields: {}, kind: 'worry', noticedBy: null, noticedAt: at },
    statement: `A promise is due, and nothing has followed yet: “${statement}”`,
    ...{ conversationId, customerId, evidence },
  }
}
