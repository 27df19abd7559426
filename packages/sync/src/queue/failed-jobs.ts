import type { JobWithMetadata } from 'pg-boss'
import { SyncError } from '../errors/sync-error.ts'
import type { Queue } from './open-queue.ts'
import { poisonQueue } from './queues.ts'

/** A job that failed for good. */
export interface FailedJob {
  id: string
  /** What it was to do: `fetch`, `score`, `write`, … */
  queue: string
  /** Ids and names only. */
  data: Record<string, unknown>
  failedAt: string
  /** How often it was tried; `null` = not known. */
  attempts: number | null
  /** Why, as a code. */
  code: string
  message: string | null
}

/** The jobs that failed for good, to be looked at, tried again or dropped. */
export interface FailedJobs {
  /** The oldest first. */
  list(): Promise<FailedJob[]>
  /** @throws SyncError `unknown_job` */
  show(id: string): Promise<FailedJob>
  /** Has them tried again: these, or all. @returns how many */
  retry(ids?: readonly string[]): Promise<number>
  /** Forgets them: these, or all. @returns how many */
  drop(ids?: readonly string[]): Promise<number>
}

type Row = JobWithMetadata<Record<string, unknown>>

export function createFailedJobs({ boss, send }: Queue): FailedJobs {
  const rows = async (ids?: readonly string[]): Promise<Row[]> => {
    const all = await boss.findJobs<Record<string, unknown>>(poisonQueue, { queued: true })
    all.sort((one, other) => one.createdOn.getTime() - other.createdOn.getTime())
    if (ids === undefined) return all
    const unknown = ids.find((id) => !all.some((row) => row.id === id))
    if (unknown === undefined) return all.filter(({ id }) => ids.includes(id))
    throw new SyncError(`no job of the id ${unknown} was put aside; list() shows those that were`, {
      code: 'unknown_job',
    })
  }
  const remove = async (ids: string[]) => {
    if (ids.length > 0) await boss.deleteJob(poisonQueue, ids)
  }
  return {
    list: async () => (await rows()).map(failedJobOf),
    show: async (id) => failedJobOf((await rows([id]))[0] as Row),
    retry: async (ids) => {
      const chosen = await rows(ids)
      const writes = chosen.filter(({ sourceName }) => sourceName === null)
      for (const { data } of writes) {
        const { connection, entry } = data as { connection: string; entry: string }
        await send('write', [{ data: { connection, entry }, key: `${connection}/${entry}` }])
      }
      await remove(writes.map(({ id }) => id))
      const moved = chosen.filter(({ sourceName }) => sourceName !== null).map(({ id }) => id)
      if (moved.length > 0) await boss.redrive(poisonQueue, { ids: moved, limit: moved.length })
      return chosen.length
    },
    drop: async (ids) => {
      const chosen = await rows(ids)
      await remove(chosen.map(({ id }) => id))
      return chosen.length
    },
  }
}

function failedJobOf({ id, data, sourceName, sourceOutput, sourceRetryCount, createdOn }: Row): FailedJob {
  const { queue, code, ...rest } = data as { queue?: string; code?: string }
  const output = (sourceOutput ?? {}) as { code?: unknown; message?: unknown }
  return {
    ...{ id, queue: sourceName ?? queue ?? 'unknown', data: rest, failedAt: createdOn.toISOString() },
    attempts: sourceRetryCount === null ? null : sourceRetryCount + 1,
    code: typeof output.code === 'string' ? output.code : (code ?? 'lost'),
    message: typeof output.message === 'string' ? output.message : null,
  }
}
