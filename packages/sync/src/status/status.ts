import type { Instant } from '@attune/core'
import type { SyncContext } from '../context.ts'
import { poisonQueue, type QueueName, queueNames } from '../queue/queues.ts'
import { standardsNow } from '../scoring/standards-now.ts'

/** How far a connection is. */
export interface ConnectionStatus {
  name: string
  /** The helpdesk, such as `zendesk`; `null` = this process does not know the connection. */
  system: string | null
  state: 'caught_up' | 'pulling' | 'failing' | 'paused' | 'not_started'
  /** Everything up to then is here: when the last page was asked for, by the last pull that came to its end. */
  caughtUpAt: Instant | null
  /** How long ago that was. */
  lagMs: number | null
  pulledAt: Instant | null
  /** Conversations of it that were scored. */
  scored: number
  /** Of them, those in which a customer waits for a word, and since when the first of them waits. */
  owed: number
  oldestOwed: Instant | null
  errorCode: string | null
  errorAt: Instant | null
  /** Left alone until then, as it asked or because it fails. */
  heldUntil: Instant | null
}

/** How many jobs of a kind there are. */
export interface JobCounts {
  /** To be done now. */
  waiting: number
  /** For later: a promise that is due, another attempt. */
  later: number
  /** Being worked on. */
  active: number
}

/** How far everything is. */
export interface SyncStatus {
  at: Instant
  connections: ConnectionStatus[]
  /** How many are kept. */
  conversations: number
  /** How many of them were scored. */
  scored: number
  /** Scored by other standards than the present ones; `null` = nobody scores here. */
  outdated: number | null
  jobs: Record<QueueName, JobCounts>
  /** Put aside until somebody looks. */
  failedJobs: number
  outbox: { pending: number; sent: number; failed: number }
}

/** How far everything is, as counts, times and codes. */
export async function statusOf(context: SyncContext): Promise<SyncStatus> {
  const { store, options, now } = context
  const connections = await connectionsOf(context)
  const counts = await store.standings.count()
  return {
    at: now(),
    connections,
    conversations: await conversationsIn(context),
    scored: counts.reduce((sum, { scored }) => sum + scored, 0),
    outdated:
      options.scorer === undefined ? null : await store.standings.outdated(await standardsNow(context, options.scorer)),
    ...(await jobsOf(context)),
    outbox: await store.outbox.count(),
  }
}

async function conversationsIn({ store }: SyncContext): Promise<number> {
  const { rows } = await store.executeSql(
    `select count(*)::integer as many from "${store.database.schema}".conversations where tenant = $1`,
    [store.tenant],
  )
  return Number(rows[0]?.many ?? 0)
}

async function connectionsOf({ store, connections, clock }: SyncContext): Promise<ConnectionStatus[]> {
  // Leases of pulls lie in the same table, under names with a stroke.
  const states = new Map((await store.connections.all()).map((state) => [state.name, state]))
  const names = new Set([...connections.all.map(({ name }) => name), ...states.keys()])
  const counts = new Map((await store.standings.count()).map((count) => [count.connection, count]))
  return [...names]
    .filter((name) => !name.includes('/'))
    .sort()
    .map((name): ConnectionStatus => {
      const state = states.get(name)
      const count = counts.get(name)
      const caughtUpAt = state?.caughtUpAt ?? null
      return {
        name,
        system: connections.all.find((one) => one.name === name)?.adapter.id ?? null,
        state: wordFor(state),
        ...{ caughtUpAt, lagMs: caughtUpAt === null ? null : Math.max(0, clock.now() - Date.parse(caughtUpAt)) },
        ...{ pulledAt: state?.pulledAt ?? null, scored: count?.scored ?? 0 },
        ...{ owed: count?.owed ?? 0, oldestOwed: count?.oldestOwed ?? null },
        ...{ errorCode: state?.errorCode ?? null, errorAt: state?.errorAt ?? null },
        heldUntil: isFuture(state?.heldUntil, clock.now()) ? (state?.heldUntil ?? null) : null,
      }
    })
}

const isFuture = (time: Instant | null | undefined, now: number): boolean => time != null && Date.parse(time) > now

function wordFor(
  state: { paused: boolean; failures: number; caughtUpAt: Instant | null; pulledAt: Instant | null } | undefined,
): ConnectionStatus['state'] {
  if (state?.paused === true) return 'paused'
  if (state !== undefined && state.failures > 0) return 'failing'
  if (state?.caughtUpAt != null) return 'caught_up'
  return state?.pulledAt == null ? 'not_started' : 'pulling'
}

async function jobsOf({ store, queue }: SyncContext): Promise<Pick<SyncStatus, 'jobs' | 'failedJobs'>> {
  const { rows } = await store.executeSql(
    `select name,
      count(*) filter (where state < 'active' and start_after <= now())::integer as waiting,
      count(*) filter (where state < 'active' and start_after > now())::integer as later,
      count(*) filter (where state = 'active')::integer as active
    from "${queue.schema}".job where state <= 'active' group by name`,
  )
  const of = (name: string): JobCounts => {
    const row = rows.find((one) => one.name === name)
    return { waiting: Number(row?.waiting ?? 0), later: Number(row?.later ?? 0), active: Number(row?.active ?? 0) }
  }
  return {
    jobs: Object.fromEntries(queueNames.map((name) => [name, of(name)])) as Record<QueueName, JobCounts>,
    failedJobs: of(poisonQueue).waiting,
  }
}
