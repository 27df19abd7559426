import { sleep } from './sleep.ts'

/** Time and waiting, injected so that tests need neither. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Waits; rejects with the signal's reason as soon as that is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** The real time. */
export const systemClock: Clock = { now: () => Date.now(), sleep }
