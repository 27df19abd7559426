import * as z from 'zod'

/** Half-open range `[start, end)` in UTF-16 code units of the original text, as `String.prototype.slice` counts. */
export type Span = [start: number, end: number]

/** The Zod schema of {@link Span}. */
export const spanSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()])

/**
 * Words that carry a judgement. `quote` is always exactly `text.slice(span[0], span[1])` of that message: the scoring
 * engine checks it for every piece of evidence it reports. An absence points at the words that opened the duty.
 */
export interface Evidence {
  messageId: string
  span: Span
  quote: string
}

/** The Zod schema of {@link Evidence}. */
export const evidenceSchema = z.strictObject({
  messageId: z.string(),
  span: spanSchema,
  quote: z.string(),
}) satisfies z.ZodType<Evidence>
