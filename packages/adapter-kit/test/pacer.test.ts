import { describe, expect, it } from 'vitest'
import { createPacer, readRateLimits } from '../src/index.ts'
import { createSlots } from '../src/pacing/slots.ts'
import { createFakeClock } from './fake-clock.ts'
import { rejection } from './fake-helpdesk.ts'

const answer = (headers: Record<string, string>, status = 200) => ({ status, headers: new Headers(headers) })
const minute = (limit: number, remaining: number, reset = 60) =>
  answer({ 'ratelimit-limit': `${limit}`, 'ratelimit-remaining': `${remaining}`, 'ratelimit-reset': `${reset}` })

describe('a pacer', () => {
  it('lets requests pass while it knows of no limit', async () => {
    const clock = createFakeClock()
    const pacer = createPacer({ clock })
    for (let count = 0; count < 100; count++) (await pacer.enter('a'))()
    expect(clock.waits).toEqual([])
  })

  it('waits for the next window when only the reserve is left', async () => {
    const clock = createFakeClock()
    const pacer = createPacer({ clock, reserve: 0.1 })
    pacer.learn('a', minute(100, 10, 36))
    await pacer.enter('a')
    expect(clock.waits).toEqual([36_000])
  })

  it('counts what it sends itself, without asking', async () => {
    const clock = createFakeClock()
    const pacer = createPacer({ clock, reserve: 0 })
    pacer.learn('a', minute(0, 3))
    for (let count = 0; count < 4; count++) (await pacer.enter('a'))()
    expect(clock.waits).toEqual([60_000])
  })

  it('spreads what is scarce over the rest of the window instead of stopping dead', async () => {
    const clock = createFakeClock()
    const pacer = createPacer({ clock, reserve: 0 })
    pacer.learn('a', minute(100, 10, 50))
    const start = clock.now()
    for (let count = 0; count < 10; count++) (await pacer.enter('a'))()
    expect(clock.waits.length).toBeGreaterThan(5)
    expect(Math.max(...clock.waits)).toBeLessThanOrEqual(10_000)
    expect(clock.now() - start).toBeLessThanOrEqual(50_000)
  })

  it('never sends more in a window than remained, whatever order answers arrive in', async () => {
    const clock = createFakeClock()
    const pacer = createPacer({ clock, reserve: 0 })
    pacer.learn('a', minute(20, 5))
    pacer.learn('a', minute(20, 9))
    const end = clock.now() + 60_000
    let sent = 0
    for (;;) {
      const leave = await pacer.enter('a')
      leave()
      if (clock.now() >= end) break
      sent += 1
    }
    expect(sent).toBe(5)
  })

  it('knows a new window that began before the old one was said to end', async () => {
    const clock = createFakeClock()
    const pacer = createPacer({ clock, reserve: 0 })
    pacer.learn('a', minute(20, 1, 1))
    clock.advance(500)
    pacer.learn('a', minute(20, 19, 60))
    for (let count = 0; count < 10; count++) (await pacer.enter('a'))()
    expect(clock.waits).toEqual([])
  })

  it('keeps back only the endpoint whose own limit is used up', async () => {
    const clock = createFakeClock()
    const pacer = createPacer({ clock })
    pacer.learn('export', answer({ 'zendesk-ratelimit-export': 'total=10; remaining=0; resets=30' }, 429))
    ;(await pacer.enter('tickets'))()
    expect(clock.waits).toEqual([])
    ;(await pacer.enter('export'))()
    expect(clock.waits).toEqual([30_000])
  })

  it('lets others pass while one endpoint waits for its window', async () => {
    const clock = { ...createFakeClock(), sleep: () => new Promise<void>(() => {}) }
    const pacer = createPacer({ clock, concurrency: 1 })
    pacer.learn('export', answer({ 'zendesk-ratelimit-export': 'total=10; remaining=0; resets=30' }, 429))
    let isThrough = false
    void pacer.enter('export').then(() => {
      isThrough = true
    })
    await pacer.enter('tickets')
    expect(isThrough).toBe(false)
  })

  it('keeps back everything after a 429 of the account', async () => {
    const clock = createFakeClock()
    const pacer = createPacer({ clock })
    expect(pacer.learn('a', answer({ 'retry-after': '7' }, 429))).toBe(7000)
    ;(await pacer.enter('b'))()
    expect(clock.waits).toEqual([7000])
  })

  it('asks for nothing after an answer that is fine', () => {
    expect(createPacer().learn('a', minute(10, 0))).toBeNull()
  })

  it('takes a window of a minute where the helpdesk tells no reset', async () => {
    const clock = createFakeClock()
    const pacer = createPacer({ clock, reserve: 0 })
    pacer.learn('a', answer({ 'x-ratelimit-total': '50', 'x-ratelimit-remaining': '0' }))
    ;(await pacer.enter('a'))()
    expect(clock.waits).toEqual([60_000])
  })

  it('does not wait longer than one has patience, and sends nothing', async () => {
    const clock = createFakeClock()
    const pacer = createPacer({ clock })
    pacer.learn('a', answer({ 'retry-after': '100' }, 429))
    const error = await rejection(pacer.enter('a', { patienceMs: 5000 }))
    expect(error).toMatchObject({ code: 'rate_limit', retryAfterMs: 100_000 })
    expect(clock.waits).toEqual([])
  })

  it('gives its slot back when the wait is aborted', async () => {
    const pacer = createPacer({ concurrency: 1 })
    pacer.learn('a', answer({ 'retry-after': '100' }, 429))
    const stop = new AbortController()
    const waiting = rejection(pacer.enter('a', { signal: stop.signal }))
    setTimeout(() => stop.abort('enough'), 5)
    expect(await waiting).toBe('enough')
    expect(await rejection(pacer.enter('b', { patienceMs: 0 }))).toMatchObject({ code: 'rate_limit' })
  })
})

describe('slots', () => {
  it('let so many in at once, and the others in the order they came', async () => {
    const slots = createSlots(2)
    const entered: number[] = []
    const leave: (() => void)[] = []
    const all = [0, 1, 2, 3].map(async (index) => {
      leave[index] = await slots.take()
      entered.push(index)
    })
    await Promise.all(all.slice(0, 2))
    expect(entered).toEqual([0, 1])
    leave[1]?.()
    leave[1]?.()
    await all[2]
    expect(entered).toEqual([0, 1, 2])
    leave[0]?.()
    await all[3]
    expect(entered).toEqual([0, 1, 2, 3])
  })

  it.each([0, -1, 1.5, Number.NaN])('cannot be %d', (concurrency) => {
    expect(() => createPacer({ concurrency })).toThrow(/concurrency: expected a whole number/)
  })

  it('forget who gave up', async () => {
    const slots = createSlots(1)
    const leave = await slots.take()
    const stop = new AbortController()
    const impatient = rejection(slots.take(stop.signal))
    const patient = slots.take()
    stop.abort('enough')
    expect(await impatient).toBe('enough')
    leave()
    expect(await patient).toBeTypeOf('function')
  })

  it('keep one endpoint to its own number while others pass', async () => {
    const pacer = createPacer({ concurrency: 3, endpointConcurrency: { export: 1 } })
    const leave = await pacer.enter('export')
    let second = false
    const waiting = pacer.enter('export').then(() => {
      second = true
    })
    await pacer.enter('tickets')
    await pacer.enter('tickets')
    expect(second).toBe(false)
    leave()
    await waiting
    expect(second).toBe(true)
  })
})

describe('the limits in headers', () => {
  const now = Date.parse('2026-05-03T09:30:00Z')
  const read = (headers: Record<string, string>) => readRateLimits(new Headers(headers), now)

  it.each([
    [
      'Intercom',
      { 'X-RateLimit-Limit': '1000', 'X-RateLimit-Remaining': '999', 'X-RateLimit-Reset': `${now / 1000 + 10}` },
      1000,
      999,
      10_000,
    ],
    [
      'Front',
      { 'x-ratelimit-limit': '50', 'x-ratelimit-remaining': '49', 'x-ratelimit-reset': `${now / 1000 + 1.5}` },
      50,
      49,
      1500,
    ],
    ['Freshdesk', { 'X-RateLimit-Total': '400', 'X-RateLimit-Remaining': '12' }, 400, 12, null],
    ['Zendesk', { 'x-rate-limit': '400', 'x-rate-limit-remaining': '399' }, 400, 399, null],
    [
      'the draft',
      { 'ratelimit-limit': '400', 'ratelimit-remaining': '0', 'ratelimit-reset': '26', 'x-rate-limit-remaining': '9' },
      400,
      0,
      26_000,
    ],
    [
      'milliseconds',
      { 'x-ratelimit-limit': '5', 'x-ratelimit-remaining': '4', 'x-ratelimit-reset': `${now + 250}` },
      5,
      4,
      250,
    ],
    [
      'a reset that is over',
      { 'x-ratelimit-limit': '5', 'x-ratelimit-remaining': '4', 'x-ratelimit-reset': `${now / 1000 - 3}` },
      5,
      4,
      0,
    ],
  ])('of %s', (_, headers, limit, remaining, resetMs) => {
    expect(read(headers as Record<string, string>)).toEqual([{ scope: 'account', limit, remaining, resetMs }])
  })

  it('of single endpoints at Zendesk', () => {
    expect(read({ 'Zendesk-RateLimit-Incremental-Exports': 'total=10; remaining=8; resets=36' })).toEqual([
      { scope: 'endpoint', limit: 10, remaining: 8, resetMs: 36_000 },
    ])
  })

  it.each([
    {},
    { 'x-ratelimit-remaining': 'soon' },
    { 'x-ratelimit-remaining': '' },
    { 'x-ratelimit-remaining': '-1' },
    { 'zendesk-ratelimit-x': 'none' },
  ])('are none in %j', (headers) => {
    expect(read(headers as Record<string, string>)).toEqual([])
  })
})
