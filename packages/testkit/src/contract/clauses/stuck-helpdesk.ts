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
    const tooMany = new AbortController()
    let requests = 0
    const adapter = bench.again({
      fetch: (input, init) => {
        requests += 1
        // Ends a loop inside one page, too.
        if (requests > MOST_REQUESTS) tooMany.abort(new Error('too many requests'))
        return bench.fetch(input, init)
      },
    })
    let pages = 0
    try {
      const pull = paginate((options) => adapter.conversations(options), { limit: 2, signal: tooMany.signal })
      for await (const _ of pull) if (++pages > MOST_PAGES) break
    } catch (error) {
      assert.ok(
        requests > MOST_REQUESTS || isAttuneError(error),
        `expected an end or a typed error, got ${String(error)}`,
      )
    }
    assert.ok(pages <= MOST_PAGES, `the pull went on for more than ${MOST_PAGES} pages`)
    assert.ok(requests <= MOST_REQUESTS, `the pull made more than ${MOST_REQUESTS} requests`)
  },
}
