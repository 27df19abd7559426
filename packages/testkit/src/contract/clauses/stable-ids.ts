import assert from 'node:assert/strict'
import { type Conversation, deterministicId } from '@attune/core'
import type { Clause } from '../clause.ts'
import { makeVariety } from '../variety.ts'

export const stableIds: Clause = {
  id: 'stable-ids',
  title: 'ids are made of the source, the same in every run, and no two records share one',
  async run(bench) {
    await makeVariety(bench)
    await bench.settle()
    const first = [...(await bench.pull()).conversations.values()]
    const second = [...(await bench.pull({}, bench.again())).conversations.values()]
    const ids = first.flatMap(idsOf)
    assert.deepEqual(second.flatMap(idsOf), ids, 'a second run gave other ids')
    assert.equal(new Set(ids).size, ids.length, 'two records share an id')
    for (const { id, source } of first) {
      assert.ok(source !== null, 'a conversation has no source')
      assert.equal(source.system, bench.adapter.id, 'source.system is not the id of the adapter')
      assert.equal(source.connection, bench.adapter.connection, 'source.connection is not that of the adapter')
      assert.equal(id, deterministicId(source), 'the id is not deterministicId(source)')
    }
  },
}

const idsOf = ({ id, timeline }: Conversation): string[] => [id, ...timeline.map((interaction) => interaction.id)]
