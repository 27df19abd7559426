import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'

export const resumeAnywhere: Clause = {
  id: 'resume-anywhere',
  title: 'after a crash behind any page, a new process goes on from its cursor and misses nothing',
  async run(bench) {
    const ids: string[] = []
    for (let number = 0; number < 6; number++) {
      ids.push(await bench.make())
      if (number % 2 === 1) bench.clock.advance(60_000)
    }
    await bench.settle()
    const { pages } = await bench.pull({ limit: 2 })
    for (const [index, { cursor }] of pages.entries()) {
      const before = pages.slice(0, index + 1).flatMap(({ items }) => items)
      const { conversations } = await bench.pull({ cursor, limit: 2 }, bench.again())
      const seen = new Set([...before.map(({ source }) => source?.id), ...conversations.keys()])
      assert.deepEqual(
        ids.filter((id) => !seen.has(id)),
        [],
        `missing when going on behind page ${index + 1}`,
      )
    }
  },
}
