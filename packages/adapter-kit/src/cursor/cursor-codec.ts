import type * as z from 'zod'
import { base64UrlOfText, textOfBase64Url } from '../bytes/base64.ts'
import { CursorError } from '../errors/cursor-error.ts'

/** What a cursor is called, and what it is made of. */
export interface CursorCodecOptions<S extends z.ZodType> {
  /** Adapter and stream, such as `zendesk.conversations`: cursors of others are refused. */
  name: string
  /** Raise it when `schema` changes its meaning. Cursors are kept for months. */
  version: number
  schema: S
  /** Brings the state of an older version to the present one; `null` = cannot. Absent = older ones are refused. */
  upgrade?: ((version: number, state: unknown) => unknown) | undefined
}

/** Writes a position as an opaque string that survives months and versions, and reads it back. */
export interface CursorCodec<T> {
  encode(state: T): string
  /** @throws CursorError when it is another adapter's, another stream's, from the future, or damaged. */
  decode(cursor: string): T
}

/**
 * Turns what an adapter has to know to go on into an opaque cursor and back: base64url of JSON with name and version.
 *
 * @example
 * const codec = createCursorCodec({ name: 'zendesk.conversations', version: 1, schema: z.object({ after: z.string() }) })
 * codec.decode(codec.encode({ after: 'MTc3' })) // { after: 'MTc3' }
 */
export function createCursorCodec<S extends z.ZodType>(options: CursorCodecOptions<S>): CursorCodec<z.output<S>> {
  const { name, version, schema, upgrade } = options
  const refuse = (why: string): CursorError =>
    new CursorError(
      `The cursor is not one of ${name}: ${why}. Give the cursor of an earlier page, or begin with since.`,
    )

  return {
    encode: (state) => base64UrlOfText(JSON.stringify([name, version, state])),
    decode(cursor) {
      const [owner, made, state] = envelopeOf(cursor) ?? []
      if (typeof owner !== 'string' || typeof made !== 'number') throw refuse('it is damaged, or none at all')
      if (owner !== name) throw refuse('it was made by another adapter or for other records')
      if (made > version) throw refuse('it was made by a later version of the adapter')
      if (made < version && upgrade === undefined) throw refuse('it was made by an earlier version of the adapter')
      const parsed = schema.safeParse(made < version ? upgrade?.(made, state) : state)
      if (!parsed.success) throw refuse('what it holds cannot be read')
      return parsed.data
    },
  }
}

function envelopeOf(cursor: string): unknown[] | null {
  const text = textOfBase64Url(cursor)
  if (text === null || text === '') return null
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
