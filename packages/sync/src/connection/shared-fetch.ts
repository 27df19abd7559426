import { type Clock, readRateLimits } from '@attune/adapter-kit'
import type { Store } from '@attune/store'

export interface SharedFetchOptions {
  store: Store
  connection: string
  limit: { perMinute: number; burst?: number | undefined } | undefined
  fetch: typeof fetch
  clock: Clock
}

/** Longer waits are left to the adapter, which can tell them from a helpdesk that does not answer. */
const patienceMs = 5000
/** So long may what others learned be unknown here. */
const staleMs = 500
/** This share of what is left in a window is kept for the people who use the helpdesk. */
const reserve = 0.05

/**
 * A `fetch` that keeps all workers of a connection together within the helpdesk's limits: what one is told, all heed. Where
 * it would have to wait long, it answers 429 itself.
 */
export function sharedFetch({ store, connection, limit, fetch, clock }: SharedFetchOptions): typeof fetch {
  let held = { untilMs: 0, readAtMs: Number.NEGATIVE_INFINITY }

  /** Milliseconds to wait; the turn is taken when they are within our patience. */
  async function turn(): Promise<number> {
    const nowMs = clock.now()
    if (limit !== undefined) {
      const everyMs = 60_000 / limit.perMinute
      const burst = limit.burst ?? Math.max(1, Math.floor(limit.perMinute / 60))
      return store.connections.takeTurn(connection, { nowMs, everyMs, burst, patienceMs })
    }
    if (nowMs - held.readAtMs > staleMs) {
      held = { ...held, readAtMs: nowMs }
      const heldUntil = (await store.connections.get(connection))?.heldUntil ?? null
      held = { untilMs: heldUntil === null ? 0 : Date.parse(heldUntil), readAtMs: nowMs }
    }
    return Math.max(0, held.untilMs - nowMs)
  }

  async function learn({ status, headers }: Response): Promise<void> {
    const now = clock.now()
    const limits = readRateLimits(headers, now)
    const used = limits.find(({ remaining, limit }) => remaining <= Math.floor((limit ?? 0) * reserve))
    const asked = status === 429 ? (secondsIn(headers.get('retry-after')) ?? used?.resetMs ?? 60_000) : null
    // A limit of one kind of request is the adapter's to keep; it must not hold up the others.
    const holdMs = asked ?? (used?.scope === 'account' ? used.resetMs : null)
    if (holdMs === null || holdMs <= 0) return
    held = { untilMs: now + holdMs, readAtMs: now }
    await store.connections.holdUntil(connection, now + holdMs)
  }

  return async (input, init) => {
    for (;;) {
      const waitMs = await turn()
      if (waitMs > patienceMs) return tooMany(waitMs)
      if (waitMs > 0) await clock.sleep(waitMs, init?.signal ?? undefined)
      // A turn was taken; where there are none, somebody may have been told to wait meanwhile.
      if (limit !== undefined || waitMs === 0) break
    }
    const answer = await fetch(input, init)
    await learn(answer)
    return answer
  }
}

const tooMany = (waitMs: number): Response =>
  new Response(null, { status: 429, headers: { 'retry-after': String(Math.ceil(waitMs / 1000)) } })

/** Seconds; dates are rare, and the adapter reads them. */
function secondsIn(text: string | null): number | null {
  const seconds = text === null || text.trim() === '' ? Number.NaN : Number(text)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null
}
