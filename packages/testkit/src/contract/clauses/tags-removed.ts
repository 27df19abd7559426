import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { truthAbout } from '../truth.ts'

export const tagsRemoved: Clause = {
  id: 'tags-removed',
  title: 'removing tags takes away those, and only those',
  skip: (bench) => bench.lacks('remove_tags') ?? (bench.ground.addTags === undefined ? 'the ground cannot tag' : null),
  async run(bench) {
    const conversation = await bench.make()
    await bench.ground.addTags?.(conversation, ['gift', 'attune-seen', 'urgent'])
    await bench.settle()
    await bench.adapter.removeTags?.({ conversation, tags: ['attune-seen', 'never-there'] })
    assert.deepEqual((await truthAbout(bench, conversation)).tags.toSorted(), ['gift', 'urgent'])
  },
}
