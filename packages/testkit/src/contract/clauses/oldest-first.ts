import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'

export const oldestFirst: Clause = {
  id: 'oldest-first',
  title: 'what changed first comes first',
  async run(bench) {
    const ids: string[] = []
    for (let number = 0; number < 5; number++) {
      ids.push(await bench.make())
      await bench.pass(90_000)
    }
    await bench.ground.reply(ids[1] as string, { text: 'And one more thing.' })
    await bench.settle()
    const { delivered } = await bench.pull({ limit: 2 })
    const times = delivered.map(({ remoteUpdatedAt }) => remoteUpdatedAt ?? '')
    assert.deepEqual(times, times.toSorted(), 'remoteUpdatedAt goes back within a pull')
    assert.equal(delivered.at(-1)?.source?.id, ids[1], 'the one that changed last does not come last')
  },
}
