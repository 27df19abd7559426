import type { Connection } from '../connection/connection.ts'
import { closedUntil } from '../connection/gate.ts'
import { holdOff, noteSuccess } from '../connection/note-failure.ts'
import { askHours } from '../connection/service-hours.ts'
import { fromNow, type SyncContext } from '../context.ts'
import { failureOf, isAbort } from '../errors/failure-of.ts'
import type { JobHandler } from './job.ts'
import { keepPage, type Stream } from './keep-page.ts'
import { pullLease } from './pull-lease.ts'

/** After so long, other connections get their turn. */
const sliceMs = 20_000
const waitForScoringMs = 500
const ours = ['overtaken', 'unavailable', 'conflict']

/**
 * Pulls a connection until nothing more has changed, page by page, and queues the next pull. Several workers never pull the
 * same connection: who takes over from one that died goes on behind the last page that was kept.
 */
export function pullHandler(context: SyncContext): JobHandler<'pull'> {
  return async ({ connection: name }, signal) => {
    const connection = context.connections.named(name)
    const closed = await closedUntil(context, name)
    if (closed !== null) return again(context, name, closed)
    const lease = await pullLease(context, name)
    if ('until' in lease) return again(context, name, lease.until)
    try {
      await askHours(context, connection, signal)
      const upTo = await pullSlice(context, connection, lease.renew, signal)
      await noteSuccess(context, name)
      if (upTo === null) return await atOnce(context, name)
      await context.store.connections.change(name, { caughtUpAt: new Date(upTo).toISOString() })
      await again(context, name, fromNow(context, connection.pollMs))
      return 'done'
    } catch (error) {
      if (isAbort(error) && signal.aborted) return await atOnce(context, name)
      const failure = failureOf(error)
      // Nothing that the helpdesk could help: somebody else pulls, or the database was not there.
      if (ours.includes(failure.code)) throw error
      context.log.warn('A pull failed; it is tried again', { connection: name, code: failure.code })
      await holdOff(context, name, failure)
      return await again(context, name, (await closedUntil(context, name)) ?? fromNow(context, 1000))
    } finally {
      await lease.release()
    }
  }
}

/** Beside a pull that waits for its time. */
async function atOnce({ queue }: SyncContext, connection: string): Promise<'deferred'> {
  await queue.send('pull', [{ data: { connection }, key: `${connection}/now` }])
  return 'deferred'
}

async function again({ queue }: SyncContext, connection: string, startAfter: Date): Promise<'deferred'> {
  await queue.send('pull', [{ data: { connection }, key: connection, startAfter }])
  return 'deferred'
}

/**
 * @returns up to when everything is here: what changes while a last page is on its way may not be in it; `null` = there is
 *   more to pull
 */
async function pullSlice(
  context: SyncContext,
  connection: Connection,
  renew: () => Promise<void>,
  signal: AbortSignal,
): Promise<number | null> {
  const end = context.clock.now() + sliceMs
  let upTo = Number.POSITIVE_INFINITY
  const streams: Stream[] =
    connection.adapter.customers === undefined ? ['conversations'] : ['conversations', 'customers']
  for (const stream of streams) {
    for (let more = true; more; ) {
      signal.throwIfAborted()
      const asked = context.clock.now()
      if (asked >= end) return null
      if (await isBusy(context)) {
        await context.clock.sleep(waitForScoringMs, signal)
        continue
      }
      more = await pageOf(stream)
      if (!more) upTo = Math.min(upTo, asked)
    }
  }
  return upTo

  async function pageOf(stream: Stream): Promise<boolean> {
    try {
      return await keepPage(context, connection, stream, renew, signal)
    } catch (error) {
      // Plans differ in what may be read; without the customers there are still the conversations.
      if (stream === 'customers' && failureOf(error).code === 'permission') return false
      throw error
    }
  }
}

/** So many wait to be scored that it is of no use to bring more. */
async function isBusy({ queue, options }: SyncContext): Promise<boolean> {
  return (await queue.waiting(['score'], options.backlog)) >= options.backlog
}
