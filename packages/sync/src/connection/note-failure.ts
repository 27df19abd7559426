import type { SyncContext } from '../context.ts'
import { failureOf } from '../errors/failure-of.ts'

const longestMs = 60_000
/** What says something about the helpdesk as a whole. A 500 may be about one conversation, and is waited out by its job. */
const aboutAll = ['authentication', 'network', 'rate_limit']

/**
 * Remembers that a helpdesk could not be talked to, and leaves it alone for a while: a second at first, up to a minute. All
 * workers heed it.
 */
export async function noteFailure(context: SyncContext, connection: string, error: unknown): Promise<void> {
  const { code, retryAfterMs } = failureOf(error)
  if (!aboutAll.includes(code)) return
  await holdOff(context, connection, { code, retryAfterMs })
}

/** The same for what a whole pull failed with, whatever it was. */
export async function holdOff(
  { store, clock, now }: SyncContext,
  connection: string,
  { code, retryAfterMs }: { code: string; retryAfterMs: number | null },
): Promise<void> {
  const state = await store.connections.get(connection)
  const heldMs = state?.heldUntil == null ? 0 : Date.parse(state.heldUntil)
  // Many fail at once when a helpdesk goes away: that is one failure.
  const isHeld = heldMs > clock.now()
  const failures = (state?.failures ?? 0) + (isHeld ? 0 : 1)
  await store.connections.change(connection, { failures, errorCode: code, errorAt: now() })
  if (isHeld && retryAfterMs === null) return
  const waitMs = retryAfterMs ?? Math.min(longestMs, 1000 * 2 ** Math.min(failures - 1, 20))
  await store.connections.holdUntil(connection, clock.now() + waitMs)
}

export async function noteSuccess({ store }: SyncContext, connection: string): Promise<void> {
  const state = await store.connections.get(connection)
  if (state === null || state.failures === 0) return
  await store.connections.change(connection, { failures: 0, errorCode: null, errorAt: null })
}
