export type { ConnectionOptions } from './connection/connection.ts'
export { SyncError, type SyncErrorCode } from './errors/sync-error.ts'
export type {
  FollowUpDue,
  FollowUpKind,
  FollowUpPlan,
  FollowUpPlanner,
  FollowUpPolicy,
  FollowUpQuestion,
} from './follow-up/follow-up.ts'
export type { WebhookAnswer } from './intake/receive.ts'
export { openSync } from './open-sync.ts'
export type { Retention, SyncOptions } from './options.ts'
export type { FailedJob, FailedJobs } from './queue/failed-jobs.ts'
export type { QueueName } from './queue/queues.ts'
export type { SyncScorer } from './scoring/scoring.ts'
export type { Health } from './status/health.ts'
export type { ConnectionStatus, JobCounts, SyncStatus } from './status/status.ts'
export type { Settled, Sync } from './sync.ts'
export type { PromiseDue, PromisePolicy, Scored, WriteBack, WriteBackPolicy } from './write-back/write-back.ts'
