import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { truthAbout } from '../truth.ts'

export const tagsAdditive: Clause = {
  id: 'tags-additive',
  title: 'adding tags keeps those that are there, and adding them again changes nothing',
  skip: (bench) => bench.lacks('add_tags') ?? (bench.ground.addTags === undefined ? 'the ground cannot tag' : null),
  async run(bench) {
    const conversation = await bench.make()
    await bench.ground.addTags?.(conversation, ['gift'])
    await bench.settle()
    const tags = ['attune-seen', 'attune-low']
    assert.equal((await bench.adapter.addTags?.({ conversation, tags }))?.changed, true)
    assert.deepEqual((await truthAbout(bench, conversation)).tags.toSorted(), ['attune-low', 'attune-seen', 'gift'])
    await bench.settle()
    await bench.again().addTags?.({ conversation, tags })
    assert.deepEqual((await truthAbout(bench, conversation)).tags.toSorted(), ['attune-low', 'attune-seen', 'gift'])
  },
}
