import { createHash } from 'node:crypto'
import type { Store, StoreRecords } from '@attune/store'
import { fromPglite, type JobInsert, PgBoss } from 'pg-boss'
import { type JobData, poisonQueue, type QueueName, queueNames, queues } from './queues.ts'

export interface NewJob<N extends QueueName> {
  data: JobData[N]
  /** One job waits for each key. */
  key: string
  /** Not before. */
  startAfter?: Date
  /** Higher ones go first. Default: 0. */
  priority?: number
}

/** The jobs of one store, kept in its own database. */
export interface Queue {
  boss: PgBoss
  /** The schema of its tables. */
  schema: string
  /** Queues jobs; of those with the same key one waits. Inside a transaction they are queued if it is kept. */
  send<N extends QueueName>(name: N, jobs: readonly NewJob<N>[], tx?: StoreRecords): Promise<void>
  /** How many wait to be worked on now, those for later not counted. Stops counting at `most`. */
  waiting(names: readonly QueueName[], most: number): Promise<number>
  /** Whether none of these waits or is worked on now. */
  isIdle(names: readonly QueueName[]): Promise<boolean>
  /** Jobs of a connection that were put off are done now. */
  wake(connection: string): Promise<void>
  close(options: { timeoutMs: number }): Promise<void>
}

/**
 * @param onError hears what goes wrong in the background, such as a lost connection; it is tried again
 */
export async function openQueue(
  store: Store,
  options: { connections: number; onError: (error: unknown) => void },
): Promise<Queue> {
  const schema = schemaOf(store)
  const boss = new PgBoss({
    schema,
    ...databaseOf(store, options.connections),
    // Who died is noticed soon.
    ...{ superviseIntervalSeconds: 4, monitorIntervalSeconds: 4, maintenanceIntervalSeconds: 120 },
    ...{ useListenNotify: true, schedule: false, persistWarnings: false },
  })
  boss.on('error', options.onError)
  await boss.start()
  await boss.createQueue(poisonQueue, { retryLimit: 0, deleteAfterSeconds: 0, retentionSeconds: 10 * 365 * 86_400 })
  await boss.insert(poisonQueue, [])
  for (const name of queueNames) {
    await boss.createQueue(name, queues[name])
    // Learned now, since inside a transaction nothing else can be asked.
    await boss.insert(name, [])
  }
  if (store.database.kind === 'embedded') await takeBack(boss, schema, store)
  const waiting = async (names: readonly QueueName[], most: number): Promise<number> => {
    // As the index of what can be fetched has it.
    const { rows } = await store.executeSql(
      `select count(*)::integer as jobs from (select 1 from "${schema}".job
        where name = any($1) and state < 'active' and not blocked and start_after <= now() limit $2) as waiting`,
      [names, most],
    )
    return Number(rows[0]?.jobs ?? 0)
  }
  return {
    boss,
    schema,
    send: async (name, jobs, tx) => {
      if (jobs.length === 0) return
      const inserts = jobs.map(({ data, key, startAfter, priority = 0 }): JobInsert => {
        return { data, singletonKey: key, priority, ...(startAfter === undefined ? {} : { startAfter }) }
      })
      // In one order everywhere, so that nobody waits in a circle.
      inserts.sort((one, other) => ((one.singletonKey ?? '') < (other.singletonKey ?? '') ? -1 : 1))
      await boss.insert(name, inserts, tx === undefined ? {} : { db: tx })
    },
    waiting,
    isIdle: async (names) => {
      if ((await waiting(names, 1)) > 0) return false
      const { rows } = await store.executeSql(
        `select exists (select 1 from "${schema}".job where name = any($1) and state = 'active') as active`,
        [names],
      )
      return rows[0]?.active === false
    },
    wake: async (connection) => {
      await store.executeSql(
        `update "${schema}".job set start_after = now()
          where name = any($1) and state = 'created' and start_after > now() and data->>'connection' = $2`,
        [['fetch', 'write'], connection],
      )
    },
    close: async ({ timeoutMs }) => {
      await boss.stop({ graceful: true, timeout: timeoutMs, close: true })
    },
  }
}

/** Each store and tenant has jobs of its own. */
function schemaOf({ database, tenant }: Store): string {
  const suffix = tenant === 'default' ? '' : `_${createHash('sha256').update(tenant).digest('hex').slice(0, 8)}`
  return `${database.schema}_jobs${suffix}`
}

function databaseOf({ database }: Store, connections: number) {
  if (database.kind === 'postgres') return { connectionString: database.url, max: connections }
  return { db: fromPglite(database), backend: 'pglite' as const }
}

/** An embedded database has one process at a time: jobs that are being worked on when it opens are nobody's. */
async function takeBack(boss: PgBoss, schema: string, store: Store): Promise<void> {
  const { rows } = await store.executeSql(`select name, id::text as id from "${schema}".job where state = 'active'`)
  for (const name of queueNames) {
    const ids = rows.filter((row) => row.name === name).map(({ id }) => String(id))
    if (ids.length > 0) await boss.fail(name, ids, { code: 'interrupted' })
  }
}
