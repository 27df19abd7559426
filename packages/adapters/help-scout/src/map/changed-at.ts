import { instantOf } from '@attune/adapter-kit'
import type { Instant } from '@attune/core'
import type { WireConversation } from '../wire/conversation.ts'
import type { Thread } from '../wire/thread.ts'

/**
 * The latest change that can be seen in a conversation. Help Scout filters and sorts by `modifiedAt` and does not send it:
 * `userUpdatedAt` stays behind when a customer writes twice in a row. Never later than `modifiedAt`, so a pull that goes on
 * from it reads too much rather than too little.
 */
export function changedAt(row: WireConversation, threads: readonly Thread[]): Instant | null {
  const { createdAt, closedAt, userUpdatedAt, customerWaitingSince } = row
  const told = [createdAt, closedAt, userUpdatedAt, customerWaitingSince?.time, ...threads.map((t) => t.createdAt)]
  return told
    .map((time) => instantOf(time))
    .reduce((latest, time) => (time !== null && (latest === null || time > latest) ? time : latest), null)
}
