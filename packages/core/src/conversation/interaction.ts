import * as z from 'zod'
import type { Instant } from '../shared/instant.ts'
import { type Assignment, assignmentSchema } from './assignment.ts'
import { type Call, callSchema } from './call.ts'
import { type Handoff, handoffSchema } from './handoff.ts'
import { type Merge, mergeSchema } from './merge.ts'
import { type Message, messageSchema } from './message.ts'
import { type Note, noteSchema } from './note.ts'
import { type Typing, typingSchema, type Viewed, viewedSchema } from './presence.ts'
import { type Rated, ratedSchema } from './rated.ts'
import { type Redaction, redactionSchema } from './redaction.ts'
import { type StatusChange, statusChangeSchema } from './status.ts'

/** Anything that happened in a conversation. `type` tells which. */
export type Interaction =
  | Message
  | Note
  | Call
  | StatusChange
  | Assignment
  | Rated
  | Handoff
  | Merge
  | Redaction
  | Typing
  | Viewed

// Annotated, not inferred: the inferred type of eleven members would repeat in the declarations of all who use it.
/** The Zod schema of {@link Interaction}. */
export const interactionSchema: z.ZodType<Interaction, Interaction> = z
  .discriminatedUnion('type', [
    messageSchema,
    noteSchema,
    callSchema,
    statusChangeSchema,
    assignmentSchema,
    ratedSchema,
    handoffSchema,
    mergeSchema,
    redactionSchema,
    typingSchema,
    viewedSchema,
  ])
  .meta({ description: 'Anything that happened in a conversation' })

/**
 * When it happened, whichever kind of interaction it is; `null` = not known.
 *
 * @example
 * interactionAt(parseInteraction({ role: 'customer', text: 'Hello', at: '2026-05-04T18:00:00+08:00' })) // '2026-05-04T10:00:00.000Z'
 */
export function interactionAt(interaction: Interaction): Instant | null {
  return interaction.type === 'message' ? interaction.sentAt : interaction.at
}
