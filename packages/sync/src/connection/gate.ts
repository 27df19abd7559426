import type { SyncContext } from '../context.ts'

/** How long a job of a paused connection waits before it looks again; resuming does not wake it. */
const pausedMs = 15_000
const spreadMs = 2000

/** Until when nothing may be asked of a helpdesk: paused by a person, or held off by the helpdesk. `null`: go ahead. */
export async function closedUntil({ store, clock }: SyncContext, connection: string): Promise<Date | null> {
  const state = await store.connections.get(connection)
  const now = clock.now()
  // Spread out, so that not all who waited come at once.
  const spread = Math.random() * spreadMs
  if (state?.paused === true) return new Date(now + pausedMs + spread)
  const heldMs = state?.heldUntil == null ? 0 : Date.parse(state.heldUntil)
  return heldMs > now ? new Date(heldMs + spread) : null
}
