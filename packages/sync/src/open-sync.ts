import { randomUUID } from 'node:crypto'
import { systemClock } from '@attune/adapter-kit'
import { contentHash } from '@attune/core'
import { openConnections } from './connection/open-connections.ts'
import type { SyncContext } from './context.ts'
import { eraseCustomer } from './erase-customer.ts'
import { failureOf } from './errors/failure-of.ts'
import { SyncError } from './errors/sync-error.ts'
import { receive } from './intake/receive.ts'
import { startWork } from './jobs/work.ts'
import { checkOptions, type SyncOptions } from './options.ts'
import { createFailedJobs } from './queue/failed-jobs.ts'
import { openQueue } from './queue/open-queue.ts'
import { standardsNow } from './scoring/standards-now.ts'
import { settled } from './settled.ts'
import { silentLogger } from './silent-logger.ts'
import { healthOf } from './status/health.ts'
import { statusOf } from './status/status.ts'
import type { Sync } from './sync.ts'
import { openTelemetry } from './telemetry/telemetry.ts'

/** Of the database, besides the store's own: each kind of job looks for work, and one listens. */
const spareConnections = 4

/**
 * Opens what keeps a store in step with helpdesks. Its jobs lie in the store's own database, so the same code runs in one
 * process on a folder and in any number of processes on PostgreSQL. Nothing is done before `start()`.
 *
 * @throws OptionsError for options that do not exist or do not fit
 * @example
 * const sync = await openSync({ store, connections: [{ name: 'shop', connect }], scorer })
 * await sync.start()
 */
export async function openSync(options: SyncOptions): Promise<Sync> {
  const checked = checkOptions(options)
  const { store, clock = systemClock, logger: log = silentLogger } = checked
  const connections = openConnections(checked.connections, { store, clock, logger: checked.logger })
  const now = () => new Date(clock.now()).toISOString()
  const queue = await openQueue(store, {
    connections: checked.concurrency + spareConnections,
    onError: (error) => log.warn('The queue reports an error and goes on', { code: failureOf(error).code }),
  })
  const context: SyncContext = {
    ...{ store, queue, connections, options: checked, clock, now, log, me: randomUUID() },
    ...{ telemetry: await openTelemetry(), writeBackSince: checked.writeBackSince ?? now() },
  }
  return createSync(context)
}

function createSync(context: SyncContext): Sync {
  const { store, queue, connections, options } = context
  const stopping = new AbortController()
  let state: 'open' | 'started' | 'stopped' = 'open'
  const standards = async () => {
    if (options.scorer !== undefined) return standardsNow(context, options.scorer)
    throw new SyncError('nothing scores here; give openSync a scorer', { code: 'misuse' })
  }
  const pull: Sync['pull'] = async (name) => {
    const chosen = name === undefined ? connections.all.map((one) => one.name) : [await known(name)]
    // Beside the one that waits for its time.
    await queue.send(
      'pull',
      chosen.map((connection) => ({ data: { connection }, key: `${connection}/now` })),
    )
  }
  /** One of ours, or one that others have. */
  const known = async (name: string): Promise<string> =>
    (await store.connections.get(name)) === null ? connections.named(name).name : name
  return {
    start: async () => {
      if (state !== 'open') throw new SyncError(`sync was ${state} already; open another one`, { code: 'misuse' })
      state = 'started'
      await startWork(context, stopping.signal)
      await pull()
      await queue.send('tidy', [{ data: {}, key: 'tidy' }])
    },
    stop: async ({ timeoutMs = 30_000 } = {}) => {
      if (state === 'stopped') return
      state = 'stopped'
      stopping.abort(new DOMException('sync is stopping', 'AbortError'))
      await queue.close({ timeoutMs })
    },
    settled: async ({ signal } = {}) => {
      const since = context.clock.now()
      await pull()
      return settled(context, since, signal)
    },
    receive: (name, request) => receive(context, name, request),
    pull,
    rescore: async () => {
      const wanted = await standards()
      const outdated = await store.standings.outdated(wanted)
      const data = { standards: contentHash(wanted), after: null }
      if (outdated > 0) await queue.send('rescore', [{ data, key: `${data.standards}/` }])
      return outdated
    },
    verdictChanges: async () => store.standings.verdictChanges(await standards()),
    pause: async (name) => store.connections.change(await known(name), { paused: true }),
    resume: async (name) => {
      await store.connections.change(await known(name), { paused: false })
      await queue.wake(name)
      await pull(name)
    },
    jobs: createFailedJobs(queue),
    erase: (customerId, erasing) => eraseCustomer(context, customerId, erasing),
    status: () => statusOf(context),
    health: () => healthOf(context),
  }
}
