import type { ServiceHours } from '@attune/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breachAt } from '../../src/timeline/clock.ts'
import {
  advanceClocks,
  type ClockSettings,
  type Clocks,
  type Happening,
  idleClocks,
  type MetricEvent,
} from '../../src/timeline/clocks.ts'

const minute = 60_000
const start = Date.parse('2026-05-04T10:00:00Z')
const office: ServiceHours = {
  timeZone: 'UTC',
  weekly: { mon: [['09:00', '10:30']], tue: [['09:00', '10:30']], wed: [], thu: [], fri: [], sat: [], sun: [] },
  holidays: [],
  workdays: [],
}

type Told = readonly [happening: Happening, minutes: number | null]

function tell(
  told: readonly Told[],
  settings: ClockSettings = { hours: null },
): { clocks: Clocks; events: MetricEvent[] } {
  const events: MetricEvent[] = []
  let clocks = idleClocks
  for (const [happening, minutes] of told) {
    const next = advanceClocks(clocks, happening, minutes === null ? null : start + minutes * minute, settings)
    clocks = next.clocks
    events.push(...next.events)
  }
  return { clocks, events }
}

const lives = (metric: MetricEvent['metric'], told: readonly Told[], settings?: ClockSettings) =>
  tell(told, settings)
    .events.filter((event) => event.metric === metric)
    .map(({ type, instance, spentMs }) => [type, instance, spentMs === null ? null : spentMs / minute])

describe('the clocks', () => {
  it('run for the first reply once, and for the next reply each time, from the first unanswered message', () => {
    const told: Told[] = [
      ['asked', 0],
      ['asked', 2],
      ['answered', 5],
      ['asked', 10],
      ['asked', 11],
      ['answered', 14],
      ['answered', 15],
      ['asked', 20],
      ['answered', 21],
    ]
    expect(lives('first-reply', told)).toEqual([
      ['activate', 1, 0],
      ['fulfil', 1, 5],
    ])
    expect(lives('next-reply', told)).toEqual([
      ['activate', 1, 0],
      ['fulfil', 1, 4],
      ['activate', 2, 0],
      ['fulfil', 2, 1],
    ])
  })
  it('do not start with a greeting', () => {
    expect(tell([['answered', 0]]).events).toEqual([])
  })
  it('pause the resolution while it waits for the customer, and start it anew when it is opened again', () => {
    const told: Told[] = [
      ['asked', 0],
      ['answered', 5],
      ['left-to-customer', 5],
      ['asked', 60],
      ['resolved', 70],
      ['asked', 75],
      ['reopened', 80],
      ['resolved', 90],
    ]
    expect(lives('resolution', told)).toEqual([
      ['activate', 1, 0],
      ['pause', 1, 5],
      ['activate', 1, 5],
      ['fulfil', 1, 15],
      ['activate', 2, 0],
      ['fulfil', 2, 10],
    ])
  })
  it('say when a target has passed, at the moment it passed, once', () => {
    const settings: ClockSettings = { hours: null, targets: { 'first-reply': { ms: 10 * minute } } }
    const { events } = tell(
      [
        ['asked', 0],
        ['time', 9],
        ['time', 30],
        ['time', 40],
        ['answered', 50],
      ],
      settings,
    )
    expect(events.map(({ type, atMs }) => [type, atMs === null ? null : (atMs - start) / minute])).toEqual([
      ['activate', 0],
      ['activate', 0],
      ['breach', 10],
      ['fulfil', 50],
    ])
  })
  it('count service time beside the wall clock, and know by when a target passes in it', () => {
    const settings: ClockSettings = {
      hours: office,
      targets: { 'first-reply': { ms: 60 * minute, counted: 'service' } },
    }
    const { clocks } = tell([['asked', 0]], settings)
    // Half an hour on Monday, half an hour on Tuesday.
    expect(breachAt(clocks['first-reply'], { ms: 60 * minute, counted: 'service' }, office)).toBe(
      Date.parse('2026-05-05T09:30:00Z'),
    )
    const { events } = tell(
      [
        ['asked', 0],
        ['answered', 23 * 60 + 5],
      ],
      settings,
    )
    expect(events.at(-1)).toMatchObject({ spentMs: (23 * 60 + 5) * minute, spentServiceMs: 35 * minute })
  })
  it('know nothing where one of two times is missing, and are exact again the next time', () => {
    expect(
      lives('next-reply', [
        ['asked', 0],
        ['answered', 1],
        ['asked', null],
        ['answered', 5],
        ['asked', 6],
        ['answered', 8],
      ]),
    ).toEqual([
      ['activate', 1, null],
      ['fulfil', 1, null],
      ['activate', 2, 0],
      ['fulfil', 2, 2],
    ])
  })
})

const told = fc.array(
  fc.tuple(
    fc.constantFrom<Happening>('asked', 'answered', 'left-to-customer', 'taken-up', 'resolved', 'reopened', 'time'),
    fc.option(fc.integer({ min: -30, max: 3000 }), { nil: null, freq: 8 }),
  ),
  { maxLength: 25 },
)
const settings = fc.constantFrom<ClockSettings>(
  { hours: null },
  { hours: office, targets: { 'next-reply': { ms: 5 * minute }, resolution: { ms: 30 * minute, counted: 'service' } } },
)

describe('whatever happens', () => {
  it('never counts backwards, and service time is never more than time', () => {
    fc.assert(
      fc.property(told, settings, (happenings, how) => {
        for (const { spentMs, spentServiceMs } of tell(happenings, how).events) {
          expect(spentMs ?? 0).toBeGreaterThanOrEqual(0)
          expect(spentServiceMs ?? 0).toBeGreaterThanOrEqual(0)
          if (spentMs !== null) expect(spentServiceMs ?? 0).toBeLessThanOrEqual(spentMs)
        }
      }),
    )
  })
  it('a clock is started before it is paused or fulfilled, and each start is a new run or goes on after a pause', () => {
    fc.assert(
      fc.property(told, settings, (happenings, how) => {
        const state = new Map<string, string>()
        for (const { metric, type, instance } of tell(happenings, how).events) {
          const before = state.get(`${metric}${instance}`)
          if (type === 'activate') expect([undefined, 'pause']).toContain(before)
          if (type === 'pause') expect(before).toBe('activate')
          if (type === 'fulfil') expect(['activate', 'pause']).toContain(before)
          if (type !== 'breach') state.set(`${metric}${instance}`, type)
        }
      }),
    )
  })
})
