import type { Clock } from '@attune/adapter-kit'
import type { HelpdeskLogger, Instant } from '@attune/core'
import type { Store } from '@attune/store'
import type { Connections } from './connection/open-connections.ts'
import type { CheckedOptions } from './options.ts'
import type { Queue } from './queue/open-queue.ts'
import type { Telemetry } from './telemetry/telemetry.ts'

/** What every part of sync works with. */
export interface SyncContext {
  store: Store
  queue: Queue
  connections: Connections
  options: CheckedOptions
  clock: Clock
  /** The time as an instant. */
  now(): Instant
  /** This worker, among others. */
  me: string
  log: HelpdeskLogger
  telemetry: Telemetry
  writeBackSince: Instant
}

/** The instant so many milliseconds from now. */
export const fromNow = ({ clock }: Pick<SyncContext, 'clock'>, milliseconds: number): Date =>
  new Date(clock.now() + milliseconds)
