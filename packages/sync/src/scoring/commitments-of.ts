import {
  type Commitment,
  type CommitmentState,
  type Conversation,
  deterministicId,
  type PromiseFate,
  type ScoreReport,
  type TimelinePromise,
} from '@attune/core'

const states: Readonly<Record<PromiseFate, CommitmentState>> = {
  ...{ kept: 'kept', late: 'late', broken: 'broken', vague: 'vague', open: 'open', released: 'withdrawn' },
}

/** What was promised in a conversation, each with the id it keeps when it is scored again. */
export function commitmentsOf(report: ScoreReport, conversation: Conversation): Commitment[] {
  const seen = new Map<string, number>()
  return report.timeline.promises.map((promise) => {
    const { messageId } = promise.evidence
    const nth = seen.get(messageId) ?? 0
    seen.set(messageId, nth + 1)
    return commitmentOf(promise, `${conversation.id}/${messageId}/${nth}`, conversation)
  })
}

function commitmentOf(promise: TimelinePromise, key: string, conversation: Conversation): Commitment {
  const { evidence, madeAt, dueAt, state, decidedBy } = promise
  const source = { system: 'attune', connection: null, type: 'commitment', id: key }
  const message = conversation.timeline.find(({ id }) => id === evidence.messageId)
  return {
    id: deterministicId(source),
    ...{ source: { ...source, url: null }, remoteCreatedAt: null, deletion: null, customFields: {} },
    // It changes when its conversation does.
    ...{ remoteUpdatedAt: conversation.remoteUpdatedAt, observedAt: conversation.observedAt },
    ...{ conversationId: conversation.id, customerId: conversation.customer?.id ?? null },
    promisedBy: message?.type === 'message' ? message.author : { role: 'agent', id: null, name: null },
    ...{ statement: evidence.quote || 'a promise', madeAt, dueAt, state: states[state], keptAt: null },
    evidence: decidedBy === null ? [evidence] : [evidence, decidedBy],
  }
}
