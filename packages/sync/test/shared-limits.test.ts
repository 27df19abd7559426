import { fakeClock } from '@attune/testkit'
import { describe, expect, it } from 'vitest'
import { sharedFetch } from '../src/connection/shared-fetch.ts'
import { engines } from './support/engines.ts'

describe.each(engines)('the limits of a helpdesk on $name', ({ database }) => {
  it('are kept by all workers together', async () => {
    const store = await database().open()
    const clock = fakeClock()
    const began = clock.now()
    const sent: number[] = []
    const worker = () =>
      sharedFetch({
        ...{ store, connection: 'shop', clock, limit: { perMinute: 60, burst: 3 } },
        fetch: async () => {
          sent.push(clock.now() - began)
          return new Response('ok')
        },
      })
    const [one, two] = [worker(), worker()]
    for (let turn = 0; turn < 4; turn += 1) {
      await one('https://shop.test')
      await two('https://shop.test')
    }
    // A burst of three, then one each second.
    expect(sent).toEqual([0, 0, 0, 1000, 2000, 3000, 4000, 5000])
  })

  it('that one worker is told, another heeds; a long wait is told to the adapter instead', async () => {
    const store = await database().open()
    const clock = fakeClock()
    const asked: string[] = []
    const worker = (name: string, answer: () => Response) =>
      sharedFetch({
        ...{ store, connection: 'shop', clock, limit: undefined },
        fetch: async () => {
          asked.push(name)
          return answer()
        },
      })
    const told = worker('one', () => new Response(null, { status: 429, headers: { 'retry-after': '30' } }))
    const other = worker('two', () => new Response('ok'))
    expect((await told('https://shop.test')).status).toBe(429)
    const refused = await other('https://shop.test')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30'])
    expect(asked).toEqual(['one'])
    clock.advance(27_000)
    // Three seconds are waited out.
    expect((await other('https://shop.test')).status).toBe(200)
    expect(clock.sleeps).toEqual([3000])
  })
})
