import assert from 'node:assert/strict'
import type { Conversation } from '@attune/core'
import type { Pulled } from './bench.ts'

/** The conversation with this id out of a pull; fails when it is not there. */
export function got({ conversations }: Pick<Pulled, 'conversations'>, id: string, when: string): Conversation {
  const conversation = conversations.get(id)
  assert.ok(
    conversation !== undefined,
    `${when}: conversation ${id} did not come (came: ${[...conversations.keys()].join(', ') || 'none'})`,
  )
  return conversation
}
