import assert from 'node:assert/strict'
import { conversationSchema } from '@attune/core'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { makeVariety } from '../variety.ts'

export const schemaValid: Clause = {
  id: 'schema-valid',
  title: 'every conversation fits the schema of core',
  async run(bench) {
    const ids = await makeVariety(bench)
    await bench.settle()
    const pulled = await bench.pull()
    for (const id of ids) {
      const both = [got(pulled, id, 'pull'), await bench.adapter.conversation(id)]
      for (const conversation of both) {
        const { success, error } = conversationSchema.safeParse(conversation)
        assert.ok(
          success,
          `conversation ${id} does not fit: ${error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
        )
      }
    }
  },
}
