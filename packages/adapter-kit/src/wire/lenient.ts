import * as z from 'zod'

/**
 * An object of the helpdesk: keys we do not know are kept.
 *
 * @example
 * wireObject({ id: wireId }).parse({ id: 7, colour: 'red' }) // { id: '7', colour: 'red' }
 */
export function wireObject<S extends z.ZodRawShape>(shape: S) {
  return z.looseObject(shape)
}

/**
 * What a schema says, or `null` when the helpdesk sends `null` or nothing. Most of what they send may be missing.
 *
 * @example
 * orNull(z.number()).parse(undefined) // null
 */
export function orNull<S extends z.ZodType>(schema: S) {
  return schema.nullish().transform((value) => value ?? null)
}

/**
 * A list; `null` or nothing is an empty one. Not for the list a page is about: a page without that is broken, and read as
 * an empty one it would end the pull and lose what was on it. Say `z.array(…)` there.
 *
 * @example
 * wireList(z.string()).parse(null) // []
 */
export function wireList<S extends z.ZodType>(schema: S) {
  return z
    .array(schema)
    .nullish()
    .transform((list) => list ?? [])
}

/**
 * An id, which is a string here whatever the helpdesk makes of it.
 * Numbers over 2^53 have lost digits before they get here, so they are refused rather than confused with a neighbour.
 */
export const wireId = z.union([z.string().min(1), z.int().transform(String)])

/** Text, or `null`: nothing, `null` and the empty string are all nothing said. */
export const wireText = z
  .string()
  .nullish()
  .transform((text) => (text === undefined || text === '' ? null : text))

/** A boolean; `null` when the helpdesk sends `null` or nothing. */
export const wireBoolean = orNull(z.boolean())
/** A number; `null` when the helpdesk sends `null` or nothing. */
export const wireNumber = orNull(z.number())
/** A time as it came, for `instantOf`: a number, a string or nothing. */
export const wireTime = orNull(z.union([z.string(), z.number()]))
