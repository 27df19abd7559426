import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'

export const deletions: Clause = {
  id: 'deletions',
  title: 'a deleted conversation comes as a tombstone where the helpdesk tells, and never as if it were alive',
  skip: ({ ground }) => (ground.delete === undefined ? 'the ground cannot delete' : null),
  async run(bench) {
    const id = await bench.make()
    const kept = await bench.make()
    await bench.settle()
    const before = await bench.pull()
    const alive = got(before, id, 'before it was deleted')
    await bench.ground.delete?.(id)
    await bench.settle()
    const after = await bench.pull({ cursor: before.cursor })
    const tombstone = after.conversations.get(id)
    if (bench.adapter.capabilities.deletions === 'yes') {
      assert.ok(tombstone !== undefined, 'declares deletions: yes, and the deleted conversation did not come')
      assert.equal(tombstone.id, alive.id, 'the tombstone has another id')
    }
    if (tombstone !== undefined)
      assert.ok(tombstone.deletion !== null, 'a deleted conversation came without `deletion`')
    const [single] = await Promise.allSettled([bench.adapter.conversation(id)])
    if (single?.status === 'fulfilled')
      assert.ok(single.value.deletion !== null, 'conversation(id) gives it as if it were alive')
    else assert.equal(single?.reason?.code, 'not_found', 'conversation(id) of a deleted one')
    assert.equal((await bench.adapter.conversation(kept)).deletion, null, 'another conversation came as deleted')
  },
}
