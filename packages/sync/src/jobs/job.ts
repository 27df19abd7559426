import type { JobData, QueueName } from '../queue/queues.ts'

/** What a job came to. Anything that is thrown counts as a failure. */
export type JobOutcome =
  | 'done'
  /** Not now: it was queued again for later, and this does not count as an attempt. */
  | 'deferred'

export type JobHandler<N extends QueueName> = (data: JobData[N], signal: AbortSignal) => Promise<JobOutcome>

export type JobHandlers = { [N in QueueName]: JobHandler<N> }
