import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'

export const sideBySide: Clause = {
  id: 'side-by-side',
  title: 'two pulls by one adapter at the same time do not disturb each other',
  async run(bench) {
    const ids: string[] = []
    for (let number = 0; number < 6; number++) ids.push(await bench.make())
    await bench.settle()
    const pulls = await Promise.all([bench.pull({ limit: 2 }), bench.pull({ limit: 1 }), bench.pull({ limit: 3 })])
    for (const { conversations } of pulls) {
      assert.deepEqual(
        ids.filter((id) => !conversations.has(id)),
        [],
        'these did not come in one of three pulls',
      )
    }
  },
}
