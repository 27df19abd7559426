import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'

export const noStartingOver: Clause = {
  id: 'no-starting-over',
  title: 'when little changed, little comes: a cursor wins over `since` and does not start from the beginning',
  async run(bench) {
    const ids: string[] = []
    for (let number = 0; number < 8; number++) {
      ids.push(await bench.make())
      await bench.pass(1_800_000)
    }
    await bench.settle()
    const { cursor } = await bench.pull({ limit: 3 })
    await bench.settle()
    const again = await bench.pull({ cursor, since: '2000-01-01T00:00:00.000Z' })
    // A few: helpdesks with whole seconds have to look at the last ones again.
    assert.ok(again.delivered.length <= 2, `nothing changed, and ${again.delivered.length} of ${ids.length} came again`)
  },
}
