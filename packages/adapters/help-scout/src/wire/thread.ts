import { orNull, wireId, wireList, wireNumber, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import type * as z from 'zod'
import { listWire } from './page.ts'
import { personWire } from './person.ts'

const linkWire = orNull(wireObject({ href: wireText }))

const attachmentWire = wireObject({
  id: wireId,
  filename: wireText,
  mimeType: wireText,
  size: wireNumber,
  _links: orNull(wireObject({ data: linkWire, web: linkWire })),
})

/** One entry of a conversation: something said, a note, or a `lineitem` about something done. */
export const threadWire = wireObject({
  id: wireId,
  type: wireText,
  /** What it set the conversation to; `nochange` when it did not. */
  status: wireText,
  /** `published`, or not yet or no longer there: `draft`, `underreview`, `hidden`. */
  state: wireText,
  body: wireText,
  source: orNull(wireObject({ type: wireText, via: wireText })),
  customer: orNull(personWire),
  createdBy: orNull(personWire),
  createdAt: wireTime,
  rating: orNull(wireObject({ rating: wireText, comments: wireText })),
  _embedded: orNull(wireObject({ attachments: wireList(attachmentWire) })),
})

export const threadsWire = listWire('threads', threadWire)

export type Thread = z.output<typeof threadWire>
export type WireAttachment = z.output<typeof attachmentWire>
