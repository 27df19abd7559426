import assert from 'node:assert/strict'
import type { Conversation } from '@attune/core'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'

export const merges: Clause = {
  id: 'merges',
  title: 'after a merge it can be seen which conversation went into which, and the one that stays is whole',
  skip: (bench) => bench.lacks('merges') ?? (bench.ground.merge === undefined ? 'the ground cannot merge' : null),
  async run(bench) {
    const customer = { email: 'twice@example.test' }
    const from = await bench.make({ customer, message: { text: 'Did you get my mail about the saucer?' } })
    const into = await bench.make({ customer, message: { text: 'My saucer is cracked.' } })
    await bench.settle()
    const before = await bench.pull()
    const ids = { from: got(before, from, 'before').id, into: got(before, into, 'before').id }
    await bench.ground.merge?.(from, into)
    await bench.settle()
    const after = await bench.pull({ cursor: before.cursor })
    const survivor = got(after, into, 'after the merge')
    assert.equal(survivor.deletion, null, 'the conversation that stays came as deleted')
    const told = points(survivor, 'from', ids.from) || points(after.conversations.get(from), 'into', ids.into)
    assert.ok(told, 'no interaction `merge` names the other conversation by its `id`')
    const words = JSON.stringify(survivor.timeline)
    assert.ok(words.includes('My saucer is cracked.'), 'the conversation that stays lost its own messages')
  },
}

function points(conversation: Conversation | undefined, direction: 'from' | 'into', other: string): boolean {
  return (
    conversation?.timeline.some(
      (interaction) =>
        interaction.type === 'merge' &&
        interaction.direction === direction &&
        interaction.otherConversationId === other,
    ) ?? false
  )
}
