import { orNull, wireId, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import type * as z from 'zod'
import { userReferenceWire } from './reference.ts'

/** One thing that happened to a ticket. The words are in its attachments. */
export const transactionWire = wireObject({
  id: wireId,
  Type: wireText,
  Created: wireTime,
  Creator: orNull(userReferenceWire),
  Field: wireText,
  OldValue: wireText,
  NewValue: wireText,
  /** The ticket it happened to: after a merge not always the one whose history it stands in. */
  ObjectId: orNull(wireId),
})
export type TransactionWire = z.output<typeof transactionWire>

export const transactionFields = {
  fields: 'Type,Created,Creator,Field,OldValue,NewValue,ObjectId',
  'fields[Creator]': 'Name,EmailAddress,RealName',
} as const
