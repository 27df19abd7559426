/** The time as a test has it. Stands still until somebody moves it. */
export interface FakeClock {
  /** Milliseconds since 1970. */
  now(): number
  /** Waits in no time: moves the clock on by so much. Rejects with the signal's reason when that is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  advance(milliseconds: number): void
  set(time: number | string): void
  /** The present time as an ISO 8601 instant. */
  iso(): string
  /** Every wait that was asked for, in milliseconds. */
  readonly sleeps: number[]
  /** From now on `sleep` lasts until it is aborted, so that a test can abort while something waits. */
  holdSleeps(): void
}

/**
 * A clock for tests, with the `now` and `sleep` that adapters take as `clock`.
 *
 * @example
 * const clock = fakeClock('2026-03-02T09:00:00Z')
 * await clock.sleep(90_000)
 * clock.iso() // '2026-03-02T09:01:30.000Z'
 */
export function fakeClock(start: number | string = '2026-03-02T09:00:00Z'): FakeClock {
  let time = epoch(start)
  let held = false
  const sleeps: number[] = []
  return {
    now: () => time,
    iso: () => new Date(time).toISOString(),
    sleeps,
    advance: (milliseconds) => {
      time += milliseconds
    },
    set: (to) => {
      time = epoch(to)
    },
    holdSleeps: () => {
      held = true
    },
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted()
      sleeps.push(milliseconds)
      if (held) await untilAborted(signal)
      time += Math.max(0, milliseconds)
      // A turn of the event loop, so that a loop that waits for ever can still be aborted.
      await new Promise((resolve) => setImmediate(resolve))
      signal?.throwIfAborted()
    },
  }
}

const epoch = (time: number | string): number => (typeof time === 'number' ? time : Date.parse(time))

const untilAborted = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
