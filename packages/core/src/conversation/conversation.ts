import * as z from 'zod'
import { type Customer, customerSchema } from '../customer/customer.ts'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type Locale, localeSchema } from '../shared/locale.ts'
import { type RecordBase, recordShape } from '../shared/record.ts'
import { type Assignee, assigneeSchema } from './assignment.ts'
import { type Channel, channelSchema } from './channel.ts'
import { type Interaction, interactionSchema } from './interaction.ts'
import { type Participant, participantSchema } from './participant.ts'
import { type Priority, prioritySchema } from './priority.ts'
import { type Stage, stageSchema } from './stage.ts'
import { type ConversationStatus, conversationStatusSchema } from './status.ts'

/** Everything that happened between one customer and the side that serves, about one matter. */
export interface Conversation extends RecordBase {
  channel: Channel
  /** The helpdesk's own word for the channel, for example `messenger`. */
  channelRaw: string | null
  /** The main language, if declared; a single message may declare its own. */
  locale: Locale | null
  stage: Stage
  status: ConversationStatus
  priority: Priority
  subject: string | null
  tags: string[]
  customer: Customer | null
  assignee: Assignee | null
  participants: Participant[]
  /** In the order it happened. Ids are unique within it. */
  timeline: Interaction[]
  openedAt: Instant | null
  resolvedAt: Instant | null
  closedAt: Instant | null
  /** How often it was opened again after it had been resolved; `null` = not known. */
  reopenCount: number | null
}

/** The Zod schema of {@link Conversation}. */
export const conversationSchema = z
  .strictObject({
    ...recordShape,
    channel: channelSchema,
    channelRaw: z.string().nullable(),
    locale: localeSchema.nullable(),
    stage: stageSchema,
    status: conversationStatusSchema,
    priority: prioritySchema,
    subject: z.string().nullable(),
    tags: z.array(z.string()),
    customer: customerSchema.nullable(),
    assignee: assigneeSchema.nullable(),
    participants: z.array(participantSchema),
    timeline: z.array(interactionSchema),
    openedAt: instantSchema.nullable(),
    resolvedAt: instantSchema.nullable(),
    closedAt: instantSchema.nullable(),
    reopenCount: z.int().nonnegative().nullable(),
  })
  .meta({
    description: 'Everything that happened between one customer and the side that serves, about one matter',
  }) satisfies z.ZodType<Conversation>

/**
 * The messages of a conversation, in order.
 *
 * @example
 * messagesOf(conversationFromTranscript('customer: Where is my order?\nagent: Let me look.')).map(({ body }) => body.text)
 * // ['Where is my order?', 'Let me look.']
 */
export function messagesOf(conversation: Conversation): Extract<Interaction, { type: 'message' }>[] {
  return conversation.timeline.filter((interaction) => interaction.type === 'message')
}
