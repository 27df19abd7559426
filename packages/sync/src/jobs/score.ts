import type { Conversation, Instant, ScoreReport } from '@attune/core'
import type { VersionedConversation } from '@attune/store'
import { connectionOf } from '../connection/connection-of.ts'
import type { SyncContext } from '../context.ts'
import { SyncError } from '../errors/sync-error.ts'
import type { FollowUpDue } from '../follow-up/follow-up.ts'
import { planNow } from '../follow-up/plan-now.ts'
import { besideOf } from '../scoring/beside.ts'
import { commitmentsOf } from '../scoring/commitments-of.ts'
import { inputOf } from '../scoring/input-of.ts'
import { queueWriteBack } from '../write-back/queue-write-back.ts'
import { queueFollowUp } from './follow-up.ts'
import type { JobHandler } from './job.ts'
import { queuePromises } from './queue-promises.ts'

/** It changes while it is scored: so often it is scored again at once. */
const attempts = 5

/**
 * Scores a conversation as it is kept now, once for each version and standards. The report, where the conversation stands,
 * what was promised, and what is to be written back are kept together, and only while the conversation still is what was
 * scored: the report of an older version never comes after that of a newer one.
 */
export function scoreHandler(context: SyncContext): JobHandler<'score'> {
  const { store, options, telemetry } = context
  const { scorer } = options
  return async ({ conversation: id }) => {
    if (scorer === undefined) return 'done'
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const read = await store.conversations.read(id, options.access)
      if (read === null || read.conversation.deletion !== null) return 'done'
      const input = inputOf(read.conversation)
      const connection = connectionOf(context, read.conversation)
      const beside = await besideOf(context, scorer, read.conversation, connection)
      const standing = await store.standings.get(id)
      if (standing?.input === input && standing.standards === beside.standards) return 'done'
      const began = performance.now()
      const told = await beside.context()
      const report = await scorer.score(read.conversation, told)
      telemetry.scored(report.verdict, performance.now() - began)
      const plan = isRecent(context, read.conversation) ? await planNow(context, read.conversation, report, told) : null
      const outcome = await keepScore(context, read, { input, connection, standards: beside.standards }, report, plan)
      if (outcome !== 'changed') return 'done'
    }
    throw new SyncError(`a conversation changed ${attempts} times while it was scored; it is tried again later`, {
      code: 'keeps_changing',
      retryable: true,
    })
  }
}

function keepScore(
  context: SyncContext,
  { conversation, version }: VersionedConversation,
  { connection, ...scoredAs }: { input: string; standards: string; connection: string | null },
  report: ScoreReport,
  plan: FollowUpDue['plan'] | null,
): Promise<'kept' | 'changed' | 'missing'> {
  return context.store.transaction(async (tx) => {
    const outcome = await tx.standings.put({
      ...{ conversationId: conversation.id, version, connection, ...scoredAs },
      ...{ verdict: report.verdict, score: report.score, owedSince: owedSince(conversation, report) },
    })
    if (outcome !== 'kept') return outcome
    await tx.scores.put([report])
    const commitments = commitmentsOf(report, conversation)
    if (commitments.length > 0) await tx.commitments.put(commitments)
    await queuePromises(context, commitments, tx)
    const { input } = scoredAs
    if (plan !== null) await queueFollowUp(context, { conversation: conversation.id, input }, plan, tx)
    if (connection !== null && isRecent(context, conversation)) {
      const wishes = context.options.writeBack?.({ conversation, report }) ?? []
      await queueWriteBack(context, { connection, conversation, reason: report.hash }, wishes, tx)
    }
    return outcome
  })
}

/** Nothing is written into what has been over for long. */
const isRecent = ({ writeBackSince }: SyncContext, { remoteUpdatedAt }: Conversation): boolean =>
  remoteUpdatedAt !== null && Date.parse(remoteUpdatedAt) >= Date.parse(writeBackSince)

/** In a conversation that is over nobody waits, whoever wrote last. */
function owedSince({ status }: Conversation, { timeline: { owed } }: ScoreReport): Instant | null {
  if (owed?.by !== 'agent' || status.canonical === 'resolved' || status.canonical === 'closed') return null
  return owed.since
}
