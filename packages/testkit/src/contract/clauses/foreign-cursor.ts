import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { typedError } from '../rejection.ts'

export const foreignCursor: Clause = {
  id: 'foreign-cursor',
  title: 'a cursor that is not its own, or was damaged, is refused rather than read as another place',
  async run(bench) {
    await bench.make()
    await bench.settle()
    const { cursor } = await bench.pull()
    for (const foreign of ['', 'not a cursor', `${cursor.slice(0, Math.floor(cursor.length / 2))}`]) {
      const error = await typedError(
        bench.adapter.conversations({ cursor: foreign }),
        `the cursor ${JSON.stringify(foreign)}`,
      )
      assert.equal(error.retryable, false, 'a wrong cursor stays wrong: not retryable')
    }
  },
}
