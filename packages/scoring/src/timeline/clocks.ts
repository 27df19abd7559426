import type { ServiceHours } from '@attune/core'
import { breachAt, type Clock, type ClockEventType, type ClockTarget, idleClock, spentAt, stepClock } from './clock.ts'

/**
 * `first-reply` runs from the customer's first words to the first answer, once. `next-reply` runs from the first of the
 * customer's unanswered messages to the answer, each time. `resolution` runs from the first words until the helpdesk
 * says it is resolved, and is paused while it waits for the customer.
 */
export type Metric = 'first-reply' | 'next-reply' | 'resolution'

/** What the clocks listen to, whichever message, status or event it was. */
export type Happening =
  /** The customer spoke. */
  | 'asked'
  /** The service side answered. */
  | 'answered'
  /** It is the customer who must do the next thing. */
  | 'left-to-customer'
  /** The service side works on it again. */
  | 'taken-up'
  | 'resolved'
  | 'reopened'
  /** Nothing but time has passed. */
  | 'time'

/** One line of a clock's life. */
export interface MetricEvent {
  metric: Metric
  /** Which run of the clock, from 1. */
  instance: number
  type: ClockEventType
  /** In milliseconds since 1970; `null` when not known. Of a breach, the moment the target passed. */
  atMs: number | null
  /** What the clock shows. */
  spentMs: number | null
  spentServiceMs: number | null
}

/** The three clocks customers wait by. */
export type Clocks = Readonly<Record<Metric, Clock>>

/** The hours that count, and what has to be done within how long. */
export interface ClockSettings {
  /** `null`: none are known, and service time is unknown. */
  hours: ServiceHours | null
  targets?: { readonly [metric in Metric]?: ClockTarget }
}

/** Three clocks that have not started. */
export const idleClocks: Clocks = { 'first-reply': idleClock, 'next-reply': idleClock, resolution: idleClock }

/**
 * Lets something happen to the clocks. Pure, and each step costs the same however long the conversation is.
 *
 * @returns the clocks after it and what it did to them, breaches first
 *
 * @example
 * const asked = advanceClocks(idleClocks, 'asked', Date.parse('2026-05-04T10:00:00Z'), { hours: null })
 * const { events } = advanceClocks(asked.clocks, 'answered', Date.parse('2026-05-04T10:03:00Z'), { hours: null })
 * events[0] // { metric: 'first-reply', type: 'fulfil', spentMs: 180_000, … }
 */
export function advanceClocks(
  clocks: Clocks,
  happening: Happening,
  atMs: number | null,
  { hours, targets = {} }: ClockSettings,
): { clocks: Clocks; events: MetricEvent[] } {
  const events: MetricEvent[] = []
  let after = clocks
  for (const metric of metrics) {
    const target = targets[metric]
    const due = target && !clocks[metric].breached ? breachAt(clocks[metric], target, hours) : null
    if (due !== null && atMs !== null && due < atMs) after = step(after, metric, 'breach', due, hours, events)
  }
  for (const metric of metrics) {
    const type = effectOf(happening, metric, clocks)
    if (type) after = step(after, metric, type, atMs, hours, events)
  }
  return { clocks: after, events }
}

/** The clocks after a step of one of them; the same when it changes nothing. */
function step(
  clocks: Clocks,
  metric: Metric,
  type: ClockEventType,
  atMs: number | null,
  hours: ServiceHours | null,
  events: MetricEvent[],
): Clocks {
  const clock = stepClock(clocks[metric], type, atMs, hours)
  if (clock === clocks[metric]) return clocks
  events.push({ metric, instance: clock.instance, type, atMs, ...spentAt(clock, atMs, hours) })
  return { ...clocks, [metric]: clock }
}

const metrics: readonly Metric[] = ['first-reply', 'next-reply', 'resolution']

function effectOf(happening: Happening, metric: Metric, clocks: Clocks): ClockEventType | null {
  const { state } = clocks[metric]
  switch (happening) {
    case 'asked':
      return asked(metric, clocks)
    case 'answered':
      return metric === 'resolution' ? null : 'fulfil'
    case 'left-to-customer':
      return metric === 'resolution' ? 'pause' : null
    case 'taken-up':
      return metric === 'resolution' && state === 'paused' ? 'activate' : null
    case 'resolved':
      return metric === 'resolution' ? 'fulfil' : null
    case 'reopened':
      return metric === 'resolution' && state === 'fulfilled' ? 'activate' : null
    default:
      return null
  }
}

function asked(metric: Metric, clocks: Clocks): ClockEventType | null {
  if (metric === 'next-reply') return clocks['first-reply'].state === 'fulfilled' ? 'activate' : null
  // Thanks after it was resolved does not open it again; the helpdesk says so when it does.
  const isNew = clocks[metric].state === 'idle' || clocks[metric].state === 'paused'
  return isNew ? 'activate' : null
}
