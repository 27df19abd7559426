import type { Queue } from 'pg-boss'

/** What a job carries: ids and names, never what somebody said. */
export interface JobData {
  /** Go on pulling from a connection. */
  pull: { connection: string }
  /** Fetch one conversation of a helpdesk, by its id there. */
  fetch: { connection: string; subject: string }
  /** Score a conversation, by its id here. */
  score: { conversation: string }
  /** Send what waits to be written back. `entry`: one that had been given up, to be tried again. */
  write: { connection: string; entry?: string }
  /** A promise is due. */
  promise: { commitment: string; conversation: string }
  /** It is time to come back to a customer. `input`: hash of what it was planned for. */
  follow_up: { conversation: string; input: string }
  /** Score again what was scored by other standards; from this conversation on. */
  rescore: { standards: string; after: string | null }
  /** Erase a customer, or finish it. */
  erase: { customer: string; by: string; why?: 'deleted_there' }
  /** Remove what is over. */
  tidy: Record<string, never>
}

/** A kind of job, and the queue it waits in. */
export type QueueName = keyof JobData

/** Where jobs go that failed for good, until somebody looks. */
export const poisonQueue = 'poison'

/**
 * One job waits for each key (`short`): a hundred webhooks about one conversation are one fetch. A job that is being worked
 * on does not count, so what comes in meanwhile is looked at afterwards.
 */
const common = {
  policy: 'short',
  // A table of its own for each queue: on a shared one the planner goes by statistics older than the queue.
  partition: true,
  notify: true,
  deadLetter: poisonQueue,
  // Who does not say for ten seconds that they are alive loses their jobs.
  heartbeatSeconds: 10,
  // Finished jobs are of no use; they would only be read again by every count.
  deleteAfterSeconds: 60,
  retentionSeconds: 10 * 365 * 86_400,
} as const satisfies Omit<Queue, 'name'>

/** About four hours: the outage of a helpdesk should not need a person afterwards. */
const patient = { retryLimit: 30, retryDelay: 2, retryBackoff: true, retryDelayMax: 600 } as const
const brief = { retryLimit: 8, retryDelay: 2, retryBackoff: true, retryDelayMax: 120 } as const

export const queues: Readonly<Record<QueueName, Omit<Queue, 'name'>>> = {
  pull: { ...common, ...patient, expireInSeconds: 600 },
  fetch: { ...common, ...patient, expireInSeconds: 300 },
  score: { ...common, ...brief, expireInSeconds: 300 },
  write: { ...common, ...patient, expireInSeconds: 300 },
  promise: { ...common, ...brief, expireInSeconds: 120 },
  follow_up: { ...common, ...brief, expireInSeconds: 120 },
  rescore: { ...common, ...brief, expireInSeconds: 600 },
  erase: { ...common, ...patient, expireInSeconds: 300 },
  tidy: { ...common, ...brief, expireInSeconds: 900 },
}

export const queueNames = Object.keys(queues) as QueueName[]
