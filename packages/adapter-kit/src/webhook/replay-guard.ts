import type { Instant } from '@attune/core'

/** Remembers deliveries, so that one that is sent again – by the helpdesk or by a thief – is known. */
export interface ReplayGuard {
  /** `true` the first time, `false` from then on until `until`. Has to be atomic where several processes share it. */
  first(id: string, options: { now: Instant; until: Instant }): boolean | Promise<boolean>
}

/**
 * A replay guard in memory, for one process. When it is full the oldest are forgotten.
 *
 * @example
 * const guard = createReplayGuard({ capacity: 10_000 })
 */
export function createReplayGuard({ capacity = 10_000 }: { capacity?: number } = {}): ReplayGuard {
  const kept = new Map<string, number>()
  return {
    first(id, { now, until }) {
      const known = kept.get(id)
      if (known !== undefined && known >= Date.parse(now)) return false
      kept.delete(id)
      kept.set(id, Date.parse(until))
      if (kept.size > capacity)
        for (const oldest of [...kept.keys()].slice(0, kept.size - capacity)) kept.delete(oldest)
      return true
    },
  }
}
