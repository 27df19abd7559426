import { orNull, wireId, wireObject, wireText } from '@attune/adapter-kit'
import * as z from 'zod'

/**
 * How Request Tracker points at a record. Of a user the id is the name; with `fields[…]` asked for, more of the record
 * stands beside it. RT prints what is not set as an empty string.
 */
export const userReferenceWire = wireObject({
  id: wireId,
  Name: wireText,
  EmailAddress: wireText,
  RealName: wireText,
})
export type UserReference = z.output<typeof userReferenceWire>

export const referenceWire = wireObject({ id: wireId, Name: wireText })

/** A ticket's `EffectiveId`: a reference in a single record, the bare id in a list. */
export const idOrReferenceWire = orNull(z.union([wireId, referenceWire.transform(({ id }) => id)]))
