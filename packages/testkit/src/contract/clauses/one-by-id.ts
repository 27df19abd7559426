import assert from 'node:assert/strict'
import { asRemote } from '../as-remote.ts'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { typedError } from '../rejection.ts'
import { makeVariety } from '../variety.ts'

export const oneById: Clause = {
  id: 'one-by-id',
  title: 'conversation(id) gives what the pull gives, and not_found for what is not there',
  async run(bench) {
    const ids = await makeVariety(bench)
    await bench.settle()
    const pulled = await bench.pull()
    for (const id of ids)
      assert.deepEqual(asRemote(await bench.adapter.conversation(id)), asRemote(got(pulled, id, 'pull')))
    await typedError(bench.adapter.conversation('987654321'), 'an id that does not exist', {
      codes: ['not_found'],
      retryable: false,
    })
  },
}
