import { orNull, wireId, wireList, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'
import { idOrReferenceWire, referenceWire, userReferenceWire } from './reference.ts'

/** A custom field with its values, which are always a list. */
export const customFieldWire = wireObject({ id: wireId, name: wireText, values: wireList(orNull(wireText)) })

/** RT prints an empty string where a record has no custom fields at all. */
export const customFieldsWire = z.union([z.literal('').transform(() => []), wireList(customFieldWire)])

/** A ticket of which no more was asked for than when it last changed. */
export const ticketTimeWire = wireObject({ id: wireId, LastUpdated: wireTime })
export type TicketTimeWire = z.output<typeof ticketTimeWire>

export const ticketWire = wireObject({
  id: wireId,
  EffectiveId: idOrReferenceWire,
  Subject: wireText,
  Status: wireText,
  Priority: wireText.or(wireTime),
  Queue: orNull(referenceWire),
  Owner: orNull(userReferenceWire),
  Requestor: wireList(userReferenceWire),
  Cc: wireList(userReferenceWire),
  Created: wireTime,
  Resolved: wireTime,
  LastUpdated: wireTime,
  CustomFields: customFieldsWire,
})
export type TicketWire = z.output<typeof ticketWire>

/** What to ask for, so that a list holds the same as a single record. */
export const ticketFields = {
  fields: 'EffectiveId,Subject,Status,Priority,Queue,Owner,Requestor,Cc,Created,Resolved,LastUpdated,CustomFields',
  'fields[Queue]': 'Name',
  'fields[Owner]': 'Name,EmailAddress,RealName',
  'fields[Requestor]': 'Name,EmailAddress,RealName',
  'fields[Cc]': 'Name,EmailAddress,RealName',
} as const
