import type { ServiceHours } from '@attune/core'
import { addServiceMs, serviceMsBetween } from './service-time.ts'

/**
 * A clock that customers wait by. Its life is told in metric events, as helpdesks tell it: `activate` starts it or lets
 * it go on after a pause, `pause` holds it, `fulfil` ends it, and the next `activate` is a new instance of it. `breach`
 * says that its target has passed and changes nothing else.
 */
export interface Clock {
  state: 'idle' | 'running' | 'paused' | 'fulfilled'
  /** Counts from 1; 0 before the first start. */
  instance: number
  /** When it last started to run, in milliseconds since 1970; `null` when it is not running, or nobody knows. */
  sinceMs: number | null
  /** What it had counted before that. `null`: a stretch of it has no times. */
  spentMs: number | null
  /** The same within service hours. `null` also when there are none. */
  spentServiceMs: number | null
  breached: boolean
}

/** What can happen to a clock. */
export type ClockEventType = 'activate' | 'pause' | 'fulfil' | 'breach'

/** What has to be done within how long. */
export interface ClockTarget {
  /** Milliseconds. */
  ms: number
  /** Default: `wall`. `service` counts only within the service hours. */
  counted?: 'wall' | 'service'
}

export const idleClock: Clock = {
  state: 'idle',
  instance: 0,
  sinceMs: null,
  spentMs: 0,
  spentServiceMs: 0,
  breached: false,
}

/**
 * The clock after an event; the same clock when the event changes nothing. A time before the clock's own counts as no
 * time having passed: the clocks of two machines never agree to the second.
 *
 * @param atMs in milliseconds since 1970; `null` when it is not known, which makes what was spent unknown, too
 */
export function stepClock(clock: Clock, type: ClockEventType, atMs: number | null, hours: ServiceHours | null): Clock {
  switch (type) {
    case 'activate':
      if (clock.state === 'running') return clock
      if (clock.state === 'paused')
        return { ...clock, ...(atMs === null ? unknown : {}), state: 'running', sinceMs: atMs }
      return {
        ...idleClock,
        state: 'running',
        instance: clock.instance + 1,
        sinceMs: atMs,
        ...(atMs === null ? unknown : {}),
        ...(hours ? {} : { spentServiceMs: null }),
      }
    case 'pause':
      return clock.state === 'running'
        ? { ...clock, ...spentAt(clock, atMs, hours), state: 'paused', sinceMs: null }
        : clock
    case 'fulfil':
      return clock.state === 'running' || clock.state === 'paused'
        ? { ...clock, ...spentAt(clock, atMs, hours), state: 'fulfilled', sinceMs: null }
        : clock
    default:
      return clock.breached ? clock : { ...clock, breached: true }
  }
}

const unknown = { spentMs: null, spentServiceMs: null }

/** What a clock shows at a time: of the wall clock, and of service time. */
export function spentAt(
  { state, sinceMs, spentMs, spentServiceMs }: Clock,
  atMs: number | null,
  hours: ServiceHours | null,
): { spentMs: number | null; spentServiceMs: number | null } {
  if (state !== 'running') return { spentMs, spentServiceMs }
  if (sinceMs === null || atMs === null || spentMs === null) return unknown
  return {
    spentMs: spentMs + Math.max(0, atMs - sinceMs),
    spentServiceMs: hours && spentServiceMs !== null ? spentServiceMs + serviceMsBetween(hours, sinceMs, atMs) : null,
  }
}

/**
 * When a running clock passes its target, in milliseconds since 1970. `null`: it is not running, its times are not
 * known, or service time is asked for and there are no service hours.
 *
 * @example
 * const { clocks } = advanceClocks(idleClocks, 'asked', Date.parse('2026-05-04T10:00:00Z'), { hours: null })
 * breachAt(clocks['first-reply'], { ms: 60_000 }, null) // Date.parse('2026-05-04T10:01:00Z')
 */
export function breachAt(
  { state, sinceMs, spentMs, spentServiceMs }: Clock,
  { ms, counted = 'wall' }: ClockTarget,
  hours: ServiceHours | null,
): number | null {
  if (state !== 'running' || sinceMs === null) return null
  if (counted === 'wall') return spentMs === null ? null : sinceMs + Math.max(0, ms - spentMs)
  return hours && spentServiceMs !== null ? addServiceMs(hours, sinceMs, Math.max(0, ms - spentServiceMs)) : null
}
