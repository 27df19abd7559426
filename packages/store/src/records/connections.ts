import type { Instant } from '@attune/core'
import { sql } from 'kysely'
import type { ConnectionRow } from '../schema/tables.ts'
import type { StoreContext } from './context.ts'
import { instantText, instantTextOrNull } from './instant-text.ts'

/** How the connection to a helpdesk fares, seen by all workers together. */
export interface ConnectionState {
  name: string
  paused: boolean
  /** When a page last came in. */
  pulledAt: Instant | null
  /** Up to when everything has been pulled: when the last page was asked for, by the last pull that came to its end. */
  caughtUpAt: Instant | null
  /** How many attempts failed since one last worked. */
  failures: number
  /** Why the last attempt failed, as a code; `null` = it worked. */
  errorCode: string | null
  errorAt: Instant | null
  /** The helpdesk asked to be left alone until then. */
  heldUntil: Instant | null
}

/** What changed about a connection. What is left out stays as it is. */
export type ConnectionChange = Partial<Omit<ConnectionState, 'name' | 'heldUntil'>>

/** How connections fare, and what all workers of one have to agree on. */
export interface Connections {
  get(name: string): Promise<ConnectionState | null>
  all(): Promise<ConnectionState[]>
  /** Adds it when it is new. */
  change(name: string, change: ConnectionChange): Promise<void>
  /**
   * Takes the right to pull for `by`, or keeps it when they have it.
   *
   * @returns `null` when it is theirs now; otherwise until when somebody else has it
   */
  lease(name: string, by: string, until: Instant): Promise<Instant | null>
  release(name: string, by: string): Promise<void>
  /**
   * Takes a turn to send one request, for all workers together: at most `burst` at once and on average one every
   * `everyMs` (generic cell rate, ITU-T I.371), and none while the helpdesk asked to be left alone.
   *
   * @param turn.nowMs milliseconds since 1970
   * @param turn.patienceMs a turn further away is not taken
   * @returns how many milliseconds to wait first
   */
  takeTurn(name: string, turn: { nowMs: number; everyMs: number; burst: number; patienceMs: number }): Promise<number>
  /** The helpdesk asks to be left alone until then, in milliseconds since 1970. An earlier time changes nothing. */
  holdUntil(name: string, untilMs: number): Promise<void>
}

export function createConnections(context: StoreContext): Connections {
  const { db, tenant, now } = context
  const rows = () => db.selectFrom('connections').selectAll().where('tenant', '=', tenant)
  const write = async (name: string, change: Partial<Omit<ConnectionRow, 'tenant' | 'name'>>) => {
    const insert = db.insertInto('connections').values({ tenant, name, ...blank, ...change })
    const columns = ['tenant', 'name'] as const
    await insert
      .onConflict((conflict) =>
        Object.keys(change).length === 0
          ? conflict.columns(columns).doNothing()
          : conflict.columns(columns).doUpdateSet(change),
      )
      .execute()
  }
  return {
    get: async (name) => stateOf(await rows().where('name', '=', name).executeTakeFirst()),
    all: async () => (await rows().orderBy('name').execute()).map((row) => stateOf(row) as ConnectionState),
    change: (name, { paused, pulledAt, caughtUpAt, failures, errorCode, errorAt }) =>
      write(name, {
        ...(paused === undefined ? {} : { paused }),
        ...(pulledAt === undefined ? {} : { pulled_at: instantTextOrNull(pulledAt) }),
        ...(caughtUpAt === undefined ? {} : { caught_up_at: instantTextOrNull(caughtUpAt) }),
        ...(failures === undefined ? {} : { failures }),
        ...(errorCode === undefined ? {} : { error_code: errorCode }),
        ...(errorAt === undefined ? {} : { error_at: instantTextOrNull(errorAt) }),
      }),
    lease: (name, by, until) =>
      context.atomically(async (inside) => {
        await addNew(inside.db, tenant, name)
        const row = await inside.db
          .selectFrom('connections')
          .select(['pulling_by', 'pulling_until'])
          .where('tenant', '=', tenant)
          .where('name', '=', name)
          .forUpdate()
          .executeTakeFirstOrThrow()
        const theirs = row.pulling_by === by || row.pulling_until === null || row.pulling_until <= instantText(now())
        if (!theirs) return row.pulling_until
        const taken = { pulling_by: by, pulling_until: instantText(until, 'until') }
        const mine = inside.db.updateTable('connections').set(taken).where('tenant', '=', tenant)
        await mine.where('name', '=', name).execute()
        return null
      }),
    release: async (name, by) => {
      const free = { pulling_by: null, pulling_until: null }
      const mine = db.updateTable('connections').set(free).where('tenant', '=', tenant).where('name', '=', name)
      await mine.where('pulling_by', '=', by).execute()
    },
    takeTurn: (name, turn) => context.atomically((inside) => takeTurn(inside, name, turn)),
    holdUntil: async (name, untilMs) => {
      await db
        .insertInto('connections')
        .values({ tenant, name, ...blank, held_until_ms: untilMs })
        .onConflict((conflict) =>
          conflict.columns(['tenant', 'name']).doUpdateSet({
            held_until_ms: sql<number>`greatest(connections.held_until_ms, excluded.held_until_ms)`,
          }),
        )
        .execute()
    },
  }
}

async function takeTurn(
  { db, tenant }: StoreContext,
  name: string,
  { nowMs, everyMs, burst, patienceMs }: { nowMs: number; everyMs: number; burst: number; patienceMs: number },
): Promise<number> {
  await addNew(db, tenant, name)
  const row = await db
    .selectFrom('connections')
    .select(['next_turn_ms', 'held_until_ms'])
    .where('tenant', '=', tenant)
    .where('name', '=', name)
    .forUpdate()
    .executeTakeFirstOrThrow()
  // The next turn lies at most a burst behind the present, and one step further with every turn that is taken.
  const at = Math.max(row.next_turn_ms, nowMs - everyMs * (burst - 1))
  const waitMs = Math.max(0, at - nowMs, row.held_until_ms - nowMs)
  if (waitMs > patienceMs) return waitMs
  const taken = db
    .updateTable('connections')
    .set({ next_turn_ms: at + everyMs })
    .where('tenant', '=', tenant)
  await taken.where('name', '=', name).execute()
  return waitMs
}

async function addNew(db: StoreContext['db'], tenant: string, name: string): Promise<void> {
  await db
    .insertInto('connections')
    .values({ tenant, name, ...blank })
    .onConflict((conflict) => conflict.columns(['tenant', 'name']).doNothing())
    .execute()
}

const blank: Omit<ConnectionRow, 'tenant' | 'name'> = {
  ...{ paused: false, pulling_by: null, pulling_until: null, pulled_at: null, caught_up_at: null },
  ...{ failures: 0, error_code: null, error_at: null, held_until_ms: 0, next_turn_ms: 0 },
}

function stateOf(row: ConnectionRow | undefined): ConnectionState | null {
  if (row === undefined) return null
  return {
    ...{ name: row.name, paused: row.paused, pulledAt: row.pulled_at, caughtUpAt: row.caught_up_at },
    ...{ failures: row.failures, errorCode: row.error_code, errorAt: row.error_at },
    heldUntil: row.held_until_ms > 0 ? new Date(row.held_until_ms).toISOString() : null,
  }
}
