import { isAttuneError } from '@attune/core'
import { closedUntil } from '../connection/gate.ts'
import { noteFailure, noteSuccess } from '../connection/note-failure.ts'
import type { SyncContext } from '../context.ts'
import { failureOf } from '../errors/failure-of.ts'
import type { JobHandler } from './job.ts'
import { markGone } from './mark-gone.ts'
import { scoreJobs } from './score-jobs.ts'
import { worthKeeping } from './worth-keeping.ts'

/** Fetches one conversation as it is now, keeps it, and has it scored. */
export function fetchHandler(context: SyncContext): JobHandler<'fetch'> {
  const { store, queue, connections, options } = context
  return async (data, signal) => {
    const { connection: name, subject } = data
    const connection = connections.named(name)
    const later = async (startAfter: Date) => {
      await queue.send('fetch', [{ data, key: `${name}/${subject}`, startAfter }])
      return 'deferred' as const
    }
    const closed = await closedUntil(context, name)
    if (closed !== null) return later(closed)
    try {
      const conversation = await connection.adapter.conversation(subject, { signal })
      await store.transaction(async (tx) => {
        const kept = await worthKeeping(context, [conversation], tx)
        await tx.conversations.put(kept)
        if (options.scorer !== undefined) await queue.send('score', scoreJobs(kept), tx)
      })
    } catch (error) {
      if (isAttuneError(error) && error.code === 'not_found') {
        await markGone(context, connection, subject)
        return 'done'
      }
      await noteFailure(context, name, error)
      const held = failureOf(error).code === 'rate_limit' ? await closedUntil(context, name) : null
      if (held !== null) return later(held)
      throw error
    }
    await noteSuccess(context, name)
    return 'done'
  }
}
