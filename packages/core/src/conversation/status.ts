import * as z from 'zod'
import { type CanonicalValue, canonicalValueSchema } from '../shared/canonical-value.ts'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type RecordBase, recordShape } from '../shared/record.ts'
import { type Author, authorSchema } from './author.ts'

const statuses = ['new', 'open', 'pending', 'on_hold', 'resolved', 'closed', 'unknown'] as const

/** `pending` waits for the customer, `on_hold` for somebody else; `closed` can no longer be answered. */
export type Status = (typeof statuses)[number]

/** A status as Attune and as the helpdesk calls it. */
export type ConversationStatus = CanonicalValue<Status>
/** The Zod schema of {@link ConversationStatus}. */
export const conversationStatusSchema = canonicalValueSchema(statuses) satisfies z.ZodType<ConversationStatus>

/** The conversation changed its status. */
export interface StatusChange extends RecordBase {
  type: 'status'
  actor: Author | null
  from: ConversationStatus | null
  to: ConversationStatus
  at: Instant | null
}

/** The Zod schema of {@link StatusChange}. */
export const statusChangeSchema = z
  .strictObject({
    ...recordShape,
    type: z.literal('status'),
    actor: authorSchema.nullable(),
    from: conversationStatusSchema.nullable(),
    to: conversationStatusSchema,
    at: instantSchema.nullable(),
  })
  .meta({ description: 'The conversation changed its status' }) satisfies z.ZodType<StatusChange>
