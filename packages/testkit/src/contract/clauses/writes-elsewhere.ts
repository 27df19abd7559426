import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { typedError } from '../rejection.ts'
import { truthAbout } from '../truth.ts'

export const writesElsewhere: Clause = {
  id: 'writes-elsewhere',
  title: 'a write touches its own conversation only, and says not_found when there is none',
  skip: (bench) => bench.lacks('note'),
  async run(bench) {
    const target = await bench.make()
    const bystander = await bench.make()
    const before = await truthAbout(bench, bystander)
    const note = (conversation: string) =>
      bench.adapter.note?.({ conversation, text: 'Only here.', key: 'only-1' }) as Promise<unknown>
    await note(target)
    assert.deepEqual(await truthAbout(bench, bystander), before, 'a conversation nobody wrote to changed')
    await typedError(note('987654321'), 'a note to a conversation that does not exist', {
      codes: ['not_found'],
      retryable: false,
    })
  },
}
