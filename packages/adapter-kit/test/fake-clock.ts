import type { Clock } from '../src/index.ts'

export interface FakeClock extends Clock {
  /** The waits that were asked for, in order. */
  readonly waits: number[]
  advance(milliseconds: number): void
}

/** A clock on which nobody waits: a sleep lets the time pass at once. */
export function createFakeClock(start = Date.parse('2026-05-03T09:30:00.000Z')): FakeClock {
  let now = start
  const waits: number[] = []
  return {
    waits,
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds
    },
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted()
      waits.push(milliseconds)
      // Others get their turn in between, as they would while one really waits.
      await Promise.resolve()
      now += milliseconds
      signal?.throwIfAborted()
    },
  }
}
