import type { HttpClient } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type * as z from 'zod'

/** Intercom gives no more on a page. */
export const MOST_PER_PAGE = 150

interface Search extends CallOptions {
  /** In seconds since 1970: only what changed later than that. */
  changedAfter: number
  perPage: number
  after: string | null
}

/** What changed after a time, oldest change first. `sort` works in both searches, though the API description has none. */
export function search<S extends z.ZodType>(
  client: HttpClient,
  path: 'conversations/search' | 'contacts/search',
  schema: S,
  { changedAfter, perPage, after, signal }: Search,
) {
  return client.json(schema, {
    method: 'POST',
    path,
    json: {
      query: { operator: 'AND', value: [{ field: 'updated_at', operator: '>', value: changedAfter }] },
      // Next to `pagination` instead of in it, `per_page` is ignored.
      pagination: { per_page: perPage, ...(after === null ? {} : { starting_after: after }) },
      sort: { field: 'updated_at', order: 'ascending' },
    },
    repeatable: true,
    signal,
  })
}
