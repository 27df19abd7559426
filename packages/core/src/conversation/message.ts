import * as z from 'zod'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type Locale, localeSchema } from '../shared/locale.ts'
import { type RecordBase, recordShape } from '../shared/record.ts'
import { type Attachment, attachmentSchema } from './attachment.ts'
import { type Author, authorSchema } from './author.ts'

/** Who can read it. `unknown` is treated as `internal`: better a message too few than a private note shown. */
export type Visibility = 'public' | 'internal' | 'unknown'
/** The Zod schema of {@link Visibility}. */
export const visibilitySchema = z.enum(['public', 'internal', 'unknown'])

/** The words of a message, with what is not the author's own kept apart. */
export interface MessageBody {
  /** The author's own words as plain text. All spans of evidence index this string. May be empty. */
  text: string
  /** The formatted original, where there was one. Untrusted: never put it into a page as it is. */
  html?: string
  /** The earlier mail quoted below the reply, cut from `text`. */
  quotedText?: string
  /** The signature, cut from `text`. */
  signature?: string
  /** The language the author or the channel declared. */
  language?: Locale
}

/** The Zod schema of {@link MessageBody}. */
export const messageBodySchema = z.strictObject({
  text: z.string(),
  html: z.string().exactOptional(),
  quotedText: z.string().exactOptional(),
  signature: z.string().exactOptional(),
  language: localeSchema.exactOptional(),
}) satisfies z.ZodType<MessageBody>

/** One message between a customer and the side that serves. */
export interface Message extends RecordBase {
  type: 'message'
  author: Author
  visibility: Visibility
  /** Sent by a trigger or an auto-reply rather than written for this moment; `null` = cannot tell. */
  automated: boolean | null
  body: MessageBody
  attachments: Attachment[]
  sentAt: Instant | null
  editedAt: Instant | null
}

/** The Zod schema of {@link Message}. */
export const messageSchema = z
  .strictObject({
    ...recordShape,
    type: z.literal('message'),
    author: authorSchema,
    visibility: visibilitySchema,
    automated: z.boolean().nullable(),
    body: messageBodySchema,
    attachments: z.array(attachmentSchema),
    sentAt: instantSchema.nullable(),
    editedAt: instantSchema.nullable(),
  })
  .meta({ description: 'One message between a customer and the side that serves' }) satisfies z.ZodType<Message>

/**
 * Whether the customer could read it. An unknown visibility counts as internal.
 *
 * @example
 * messagesOf(conversation).filter(isPublic).length // 2
 * isPublic({ ...message, visibility: 'unknown' }) // false
 */
export function isPublic(message: Message): boolean {
  return message.visibility === 'public'
}
