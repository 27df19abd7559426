import { orNull, wireId, wireList, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'
import { listWire } from './page.ts'
import { personWire } from './person.ts'
import { threadWire } from './thread.ts'

export const conversationWire = wireObject({
  id: wireId,
  number: orNull(wireId),
  /** `email`, `chat` or `phone`. */
  type: wireText,
  status: wireText,
  /** `published`, `draft` or `deleted`. */
  state: wireText,
  subject: wireText,
  assignee: orNull(personWire),
  createdAt: wireTime,
  closedAt: wireTime,
  /** Not of every change: a second message of a customer leaves it as it is. */
  userUpdatedAt: wireTime,
  customerWaitingSince: orNull(wireObject({ time: wireTime })),
  tags: wireList(wireObject({ tag: wireText })),
  primaryCustomer: orNull(personWire),
  customFields: wireList(wireObject({ id: orNull(wireId), value: orNull(z.json()) })),
  _embedded: orNull(wireObject({ threads: orNull(z.array(threadWire)) })),
})

export const conversationsWire = listWire('conversations', conversationWire)

export type WireConversation = z.output<typeof conversationWire>
