import * as z from 'zod'
import { assigneeSchema } from '../conversation/assignment.ts'
import { type Channel, channelSchema } from '../conversation/channel.ts'
import { type Role, roleSchema } from '../conversation/role.ts'
import { type Stage, stageSchema } from '../conversation/stage.ts'
import { offsetInstantSchema } from '../shared/instant.ts'
import { type Locale, localeSchema } from '../shared/locale.ts'
import { contextShape, type ShortContext } from './context.ts'
import { type ShortCustomer, shortCustomerSchema } from './short-customer.ts'

/** A message in the short form. */
export interface ShortMessage {
  /** Default `m1`, `m2`, … by position. */
  id?: string | null | undefined
  role: Role
  /** Plain text; may be empty. */
  text: string
  /** When it was sent. ISO 8601 with `Z` or an offset. */
  at?: string | null | undefined
  /** Default `public`. */
  visibility?: 'public' | 'internal' | null | undefined
  /** Id of the author: tells two agents apart. */
  authorId?: string | null | undefined
  /** The author's name, as shown to the other side. */
  name?: string | null | undefined
  /** Sent by a trigger or an auto-reply; default not known. */
  automated?: boolean | null | undefined
  language?: Locale | null | undefined
}

/** The Zod schema of {@link ShortMessage}. */
export const shortMessageSchema = z
  .strictObject({
    id: z.string().min(1).nullish().meta({ description: 'Default m1, m2, … by position' }),
    role: roleSchema.meta({ description: 'agent is a person, bot a scripted machine, ai a model' }),
    text: z.string().meta({ description: 'Plain text; may be empty' }),
    at: offsetInstantSchema.nullish().meta({ description: 'When it was sent. ISO 8601 with Z or an offset' }),
    visibility: z.enum(['public', 'internal']).nullish().meta({ description: 'Default public' }),
    authorId: z.string().min(1).nullish().meta({ description: 'Id of the author: tells two agents apart' }),
    name: z.string().min(1).nullish().meta({ description: "The author's name, as shown to the other side" }),
    automated: z.boolean().nullish().meta({ description: 'Sent by a trigger or an auto-reply' }),
    language: localeSchema.nullish(),
  })
  .meta({ description: 'A message in the short form' }) satisfies z.ZodType<ShortMessage>

/** Who is to answer, in the short form: a person, a team, or both. What is left out is not known. */
export interface ShortAssignee {
  /** The `authorId` of the person's messages. */
  id?: string | null | undefined
  name?: string | null | undefined
  /** Reports for many conversations show teams apart by it. */
  team?: string | null | undefined
}

const { id: assigneeId, name: assigneeName, team } = assigneeSchema.shape

/** The Zod schema of {@link ShortAssignee}. */
export const shortAssigneeSchema = z
  .strictObject({
    id: assigneeId.nullish().meta({ description: "The authorId of the person's messages" }),
    name: assigneeName.nullish(),
    team: team.nullish().meta({ description: 'Reports for many conversations show teams apart by it' }),
  })
  .meta({ description: 'Who is to answer: a person, a team, or both' }) satisfies z.ZodType<ShortAssignee>

/**
 * A conversation as people write it by hand or export it: messages in order, all else optional. `null` is the same as
 * leaving a field out. Unknown keys are an error; what does not fit goes under `metadata`.
 */
export interface ShortConversation extends ShortContext {
  /** Default: derived from the messages. */
  id?: string | null | undefined
  /** Default `unknown`. */
  channel?: Channel | null | undefined
  locale?: Locale | null | undefined
  stage?: Stage | null | undefined
  subject?: string | null | undefined
  tags?: string[] | null | undefined
  customer?: ShortCustomer | null | undefined
  /** Who is to answer; `null` = nobody, or not known. */
  assignee?: ShortAssignee | null | undefined
  messages: ShortMessage[]
  /** Anything else; not read. */
  metadata?: Record<string, unknown> | null | undefined
  /** Ignored: human labels of a data set. */
  labels?: unknown
}

/** The Zod schema of {@link ShortConversation}. */
export const shortConversationSchema = z
  .strictObject({
    id: z.string().min(1).nullish().meta({ description: 'Default: derived from the messages' }),
    channel: channelSchema.nullish().meta({ description: 'Default unknown' }),
    locale: localeSchema.nullish(),
    stage: stageSchema.nullish(),
    subject: z.string().nullish(),
    tags: z.array(z.string()).nullish(),
    customer: shortCustomerSchema.nullish(),
    assignee: shortAssigneeSchema.nullish(),
    messages: z.array(shortMessageSchema).meta({ description: 'In the order they were sent' }),
    ...contextShape,
    metadata: z.record(z.string(), z.unknown()).nullish().meta({ description: 'Anything else; not read' }),
    labels: z.unknown().optional().meta({ description: 'Ignored: human labels of a data set' }),
  })
  .meta({ description: 'A conversation in the short form' }) satisfies z.ZodType<ShortConversation>
