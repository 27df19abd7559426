import type { WebhookRequest } from '@attune/core'
import type { EraseOptions, Erasure, VerdictChange } from '@attune/store'
import type { WebhookAnswer } from './intake/receive.ts'
import type { FailedJobs } from './queue/failed-jobs.ts'
import type { Health } from './status/health.ts'
import type { SyncStatus } from './status/status.ts'

/** How connections came out of a wait: `failed` ones are tried again as long as there is a worker. */
export type Settled = Record<string, 'caught_up' | 'failed' | 'paused'>

/** Keeps a store in step with helpdesks. */
export interface Sync {
  /** Begins to work, and asks every connection for what has changed. */
  start(): Promise<void>
  /** Stops: what is in hand is finished, or goes back and is taken up by others. The store stays open. */
  stop(options?: { timeoutMs?: number }): Promise<void>
  /**
   * Asks every connection for what has changed, and waits until it has come in or failed, and nothing waits to be fetched,
   * scored or written. Somebody has to work meanwhile: this process, once it was started, or another.
   */
  settled(options?: { signal?: AbortSignal }): Promise<Settled>
  /**
   * Takes a webhook in. Once it answers 2xx, nothing of it is lost.
   *
   * @throws SyncError `unknown_connection`; StoreError when it could not be kept: answer 503, the sender tries again
   */
  receive(connection: string, request: WebhookRequest): Promise<WebhookAnswer>
  /** Asks for what has changed now, of one connection or all. */
  pull(connection?: string): Promise<void>
  /** Scores again, in the background, what was scored by other standards. @returns how many that are */
  rescore(): Promise<number>
  /** How verdicts moved with the present standards, of what was scored by others before. */
  verdictChanges(): Promise<VerdictChange[]>
  /** Nothing is asked of a helpdesk or written to it, by any worker, until it is resumed. */
  pause(connection: string): Promise<void>
  resume(connection: string): Promise<void>
  /** Jobs that failed for good. */
  jobs: FailedJobs
  /** Erases a customer, and goes on until it is done, whatever happens in between. */
  erase(customerId: string, options: EraseOptions): Promise<Erasure>
  status(): Promise<SyncStatus>
  health(): Promise<Health>
}
