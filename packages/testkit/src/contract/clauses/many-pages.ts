import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'

/** More than helpdesks put on a page of their own: 20 to 100 of most. */
const CONVERSATIONS = 120
/** Not a part of 20, 25 or 50, so that where the size is the helpdesk's, a page of ours ends within one of theirs. */
const limits = [undefined, 30] as const

/** Changed all in one second, as by an import: more than a page of many helpdesks holds. */
const isOfTheImport = (number: number): boolean => number >= 40 && number < 80

export const manyPages: Clause = {
  id: 'many-pages',
  title: 'more than the helpdesk puts on one page of its own comes whole, whatever `limit` is',
  timeoutMs: 60_000,
  skip: ({ real }) => (real ? `would make ${CONVERSATIONS} conversations on a real server` : null),
  async run(bench) {
    const ids: string[] = []
    for (let number = 0; number < CONVERSATIONS; number++) {
      ids.push(await bench.make())
      if (number % 4 === 3 && !isOfTheImport(number)) bench.clock.advance(1000)
    }
    await bench.settle()
    for (const limit of limits) {
      const { conversations } = await bench.pull({ limit }, bench.again())
      const missing = ids.filter((id) => !conversations.has(id))
      const asked = limit === undefined ? 'without a `limit`' : `with a \`limit\` of ${limit}`
      const first =
        missing[0] === undefined ? '' : `; the first that did not come was number ${ids.indexOf(missing[0]) + 1}`
      assert.equal(
        missing.length,
        0,
        `of ${CONVERSATIONS} conversations ${CONVERSATIONS - missing.length} came ${asked}${first}`,
      )
    }
  },
}
