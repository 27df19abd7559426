import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'

export const sinceBoundary: Clause = {
  id: 'since-boundary',
  title: '`since` brings everything that changed at that very second or later, and nothing older',
  skip: ({ real }) => (real ? 'needs a clock that stands still' : null),
  async run(bench) {
    const old = await bench.make()
    bench.clock.advance(3_600_000)
    const justBefore = await bench.make()
    bench.clock.advance(1000)
    const boundary = bench.clock.iso()
    const wanted = [await bench.make(), await bench.make(), await bench.make()]
    bench.clock.advance(60_000)
    wanted.push(await bench.make())
    await bench.settle()
    const { conversations } = await bench.pull({ since: boundary, limit: 2 })
    assert.deepEqual(
      wanted.filter((id) => !conversations.has(id)),
      [],
      'these changed at or after `since` and did not come',
    )
    assert.ok(!conversations.has(old), 'one came that changed an hour before `since`')
    assert.ok(!conversations.has(justBefore), 'one came that changed a second before `since`')
  },
}
