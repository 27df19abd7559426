import assert from 'node:assert/strict'
import { conversationSchema } from '@attune/core'
import { asRemote } from '../as-remote.ts'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { makeVariety } from '../variety.ts'

export const unknownFields: Clause = {
  id: 'unknown-fields',
  title: 'fields nobody has heard of change nothing',
  async run(bench) {
    const ids = await makeVariety(bench)
    await bench.settle()
    const plain = await bench.pull()
    bench.faults.add({ fault: { kind: 'unknown_fields' }, times: Number.POSITIVE_INFINITY })
    const strange = await bench.pull({}, bench.again())
    for (const id of ids) {
      const conversation = got(strange, id, 'with unknown fields')
      assert.ok(conversationSchema.safeParse(conversation).success, 'it no longer fits the schema')
      const { customFields: _added, ...rest } = asRemote(conversation) as Record<string, unknown>
      const { customFields: _plain, ...expected } = asRemote(got(plain, id, 'pull')) as Record<string, unknown>
      assert.deepEqual(withoutCustomFields(rest), withoutCustomFields(expected))
    }
  },
}

/** Unknown fields may well be kept there: that is what it is for. */
function withoutCustomFields(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner) => (key === 'customFields' ? {} : inner))
}
