import assert from 'node:assert/strict'
import { isAttuneError, paginate } from '@attune/core'
import type { Clause } from '../clause.ts'

const MOST_PAGES = 40
const MOST_REQUESTS = 600

export const stuckHelpdesk: Clause = {
  id: 'stuck-helpdesk',
  title: 'a helpdesk that answers the same for ever does not hold a pull for ever',
  async run(bench) {
    for (let number = 0; number < 5; number++) await bench.make()
    await bench.settle()
    bench.faults.add({ fault: { kind: 'stuck' }, times: Number.POSITIVE_INFINITY })
    const before = bench.calls.length
    let pages = 0
    try {
      for await (const _ of paginate((options) => counted(bench.adapter.conversations(options)), { limit: 2 })) {
        pages += 1
        assert.ok(pages < MOST_PAGES, `the pull went on for ${MOST_PAGES} pages`)
      }
    } catch (error) {
      assert.ok(isAttuneError(error), `expected the pull to end, or a typed error, got ${String(error)}`)
    }
    async function counted<T>(page: Promise<T>): Promise<T> {
      const done = await page
      assert.ok(bench.calls.length - before < MOST_REQUESTS, `it made ${MOST_REQUESTS} requests`)
      return done
    }
  },
}
