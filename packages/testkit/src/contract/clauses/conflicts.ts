import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { typedError } from '../rejection.ts'

export const conflicts: Clause = {
  id: 'conflicts',
  title: '409 to a write is a typed conflict, or passes by itself, and leaves one note in the end',
  skip: (bench) => bench.lacks('note'),
  async run(bench) {
    const conversation = await bench.make()
    const note = () =>
      bench.adapter.note?.({ conversation, text: 'A conflict comes first.', key: 'conflict-1' }) as Promise<unknown>
    const writes = ['POST', 'PUT', 'PATCH']
    for (const method of writes)
      bench.faults.add({ fault: { kind: 'status', status: 409 }, match: { method }, times: Number.POSITIVE_INFINITY })
    await typedError(note(), '409 for ever', { codes: ['conflict'] })
    bench.faults.clear()
    await note()
    const truth = (await bench.ground.conversations()).find(({ id }) => id === conversation)
    assert.equal(truth?.entries.filter(({ text }) => text.includes('A conflict comes first.')).length, 1)
  },
}
