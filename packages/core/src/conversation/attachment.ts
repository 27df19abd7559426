import * as z from 'zod'

/** A file sent with a message. Only described, never loaded. */
export interface Attachment {
  id: string
  name: string | null
  /** For example `image/png`. */
  mediaType: string | null
  /** Size in bytes. */
  bytes: number | null
  url: string | null
}

/** The Zod schema of {@link Attachment}. */
export const attachmentSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().nullable(),
  mediaType: z.string().nullable(),
  bytes: z.int().nonnegative().nullable(),
  url: z.string().nullable(),
}) satisfies z.ZodType<Attachment>
