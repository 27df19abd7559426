import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'

export const vanishedMeanwhile: Clause = {
  id: 'vanished-meanwhile',
  title: 'a conversation that is gone between the list and its details does not stop the pull',
  async run(bench) {
    const ids = [await bench.make(), await bench.make(), await bench.make()]
    await bench.settle()
    const gone = ids[1] as string
    // Whatever is asked about that one, it is not there any more. Lists do not name it in their path.
    const path = new RegExp(`/${gone}(/|$|\\.)`)
    bench.faults.add({ fault: { kind: 'status', status: 404 }, match: { path }, times: Number.POSITIVE_INFINITY })
    const { conversations } = await bench.pull()
    const others = ids.filter((id) => id !== gone)
    assert.deepEqual(
      others.filter((id) => !conversations.has(id)),
      [],
      'these were there and did not come',
    )
  },
}
