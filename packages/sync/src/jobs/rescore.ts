import { contentHash } from '@attune/core'
import type { SyncContext } from '../context.ts'
import { standardsNow } from '../scoring/standards-now.ts'
import type { JobHandler } from './job.ts'
import { scoreJobs } from './score-jobs.ts'

const batch = 500
const waitForScoringMs = 1000

/** Has everything scored again that was scored by other standards. What comes in new goes first. */
export function rescoreHandler(context: SyncContext): JobHandler<'rescore'> {
  const { store, queue, options, clock } = context
  return async ({ standards, after }) => {
    const wanted = options.scorer === undefined ? null : await standardsNow(context, options.scorer)
    // Somebody has changed the standards again; theirs is another job.
    if (wanted === null || contentHash(wanted) !== standards) return 'done'
    const next = (from: string | null, waitMs: number) => {
      const job = { data: { standards, after: from }, key: `${standards}/${from}` }
      return { ...job, startAfter: new Date(clock.now() + waitMs) }
    }
    if ((await queue.waiting(['score'], options.backlog)) >= options.backlog) {
      await queue.send('rescore', [next(after, waitForScoringMs)])
      return 'deferred'
    }
    const ids = await store.standings.scoredByOthers(wanted, { after, limit: batch })
    if (ids.length === 0) return 'done'
    await store.transaction(async (tx) => {
      await queue.send(
        'score',
        scoreJobs(
          ids.map((id) => ({ id })),
          -1,
        ),
        tx,
      )
      await queue.send('rescore', [next(ids.at(-1) ?? null, 0)], tx)
    })
    return 'done'
  }
}
