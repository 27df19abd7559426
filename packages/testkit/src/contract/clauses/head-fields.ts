import assert from 'node:assert/strict'
import type { Status } from '@attune/core'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'

export const headFields: Clause = {
  id: 'head-fields',
  title: 'subject, status, tags and the customer are those of the helpdesk',
  async run(bench) {
    const { ground, traps } = bench
    const statuses: readonly Status[] = traps.statuses ?? ['open', 'pending', 'resolved']
    const ids: string[] = []
    for (const status of statuses) {
      const id = await bench.make({
        subject: `About ${status}`,
        customer: { name: 'Mei Lin', email: 'mei@example.test' },
      })
      await ground.setStatus?.(id, status)
      await ground.addTags?.(id, ['gift', 'second-order'])
      ids.push(id)
    }
    await bench.settle()
    const pulled = await bench.pull()
    ids.forEach((id, index) => {
      const conversation = got(pulled, id, 'pull')
      if (ground.setStatus !== undefined) assert.equal(conversation.status.canonical, statuses[index])
      if (ground.addTags !== undefined) assert.deepEqual(conversation.tags.toSorted(), ['gift', 'second-order'])
      if (traps.noSubject !== true) assert.equal(conversation.subject, `About ${statuses[index]}`)
      const emails = conversation.customer?.identities.filter(({ kind }) => kind === 'email').map(({ value }) => value)
      assert.deepEqual(emails, ['mei@example.test'], "the customer's address")
    })
  },
}
