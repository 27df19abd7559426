import type { Job, JobResult } from 'pg-boss'
import type { SyncContext } from '../context.ts'
import { failureOf } from '../errors/failure-of.ts'
import { type JobData, type QueueName, queueNames } from '../queue/queues.ts'
import { handlersOf } from './handlers.ts'
import type { JobHandler } from './job.ts'

/** How many jobs are taken at a time, and how many of them are worked on at once. */
interface Share {
  batch: number
  workers: number
}

/** Scoring takes a processor and waits for nobody; the others wait for a helpdesk. */
function shareOf(name: QueueName, concurrency: number, connections: number): Share {
  switch (name) {
    case 'score':
      return { batch: 4 * concurrency, workers: concurrency }
    case 'fetch':
    case 'promise':
    case 'follow_up':
      return { batch: concurrency, workers: concurrency }
    case 'pull':
      return { batch: 1, workers: Math.max(1, Math.min(connections, concurrency)) }
    default:
      return { batch: 1, workers: 1 }
  }
}

/** Has this process work on all kinds of jobs, until the signal is aborted and the queue is closed. */
export async function startWork(context: SyncContext, signal: AbortSignal): Promise<void> {
  const handlers = handlersOf(context)
  for (const name of queueNames) await workOn(context, name, handlers[name] as JobHandler<typeof name>, signal)
}

async function workOn<N extends QueueName>(
  context: SyncContext,
  name: N,
  handler: JobHandler<N>,
  signal: AbortSignal,
): Promise<void> {
  const { queue, options, connections } = context
  const { batch, workers } = shareOf(name, options.concurrency, connections.all.length)
  const isAlone = batch === 1
  const polling = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1, burstWhenBatchFull: !isAlone }
  await queue.boss.work<JobData[N], unknown, { perJobResults: true; batchSize: number }>(
    name,
    {
      ...{ perJobResults: true, batchSize: batch, heartbeatRefreshSeconds: 3, ...polling },
      ...(isAlone ? { localConcurrency: workers } : {}),
    },
    (jobs) => settleAll(jobs, isAlone ? 1 : workers, (job) => settle(context, name, handler, job, signal)),
  )
}

/** All of them, a few at a time. */
async function settleAll<T>(jobs: readonly T[], atOnce: number, work: (job: T) => Promise<JobResult>) {
  const results: JobResult[] = []
  const waiting = jobs.values()
  const lane = async () => {
    for (const job of waiting) results.push(await work(job))
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return results
}

async function settle<N extends QueueName>(
  { telemetry, log }: SyncContext,
  name: N,
  handler: JobHandler<N>,
  { id, data, signal: lapsed }: Job<JobData[N]>,
  stopping: AbortSignal,
): Promise<JobResult> {
  try {
    const outcome = await telemetry.job(name, () => handler(data, AbortSignal.any([lapsed, stopping])))
    return { id, status: 'completed', output: { outcome } }
  } catch (error) {
    const { code, message, retryable } = failureOf(error)
    log.warn('A job failed', { queue: name, job: id, code })
    // Stopped in the middle: it is taken up again.
    const isOver = !retryable && !stopping.aborted
    return { id, status: isOver ? 'deadletter' : 'failed', output: { code, message } }
  }
}
