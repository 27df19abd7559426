import * as z from 'zod'

/** A helpdesk's word next to the one Attune understands. `raw` is `null` when nobody sent one. */
export interface CanonicalValue<T extends string> {
  canonical: T
  raw: string | null
}

/**
 * The schema of a {@link CanonicalValue} over the given words.
 *
 * @example
 * canonicalValueSchema(['low', 'high', 'unknown']).parse({ canonical: 'high', raw: 'P1' })
 */
export function canonicalValueSchema<const T extends readonly [string, ...string[]]>(words: T) {
  return z.strictObject({
    canonical: z.enum(words as unknown as [T[number], ...T[number][]]) as z.ZodType<T[number], T[number]>,
    raw: z.string().nullable(),
  })
}
