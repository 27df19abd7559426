import { type HttpClient, instantOf } from '@attune/adapter-kit'
import { type CallOptions, type Instant, isAttuneError } from '@attune/core'
import { deletedWire } from '../wire/search.ts'
import { newerVersion } from './newer-version.ts'

export interface DeletedRow {
  id: string
  at: Instant
}

const PER_PAGE = 60
/** 6,000 deletions between two pulls; what is behind them comes with no tombstone. */
const MOST_PAGES = 100

/** What was deleted at or after an instant, oldest first. Empty where the workspace may not ask. */
export async function deletedSince(
  client: HttpClient,
  since: Instant,
  { signal }: CallOptions = {},
): Promise<DeletedRow[]> {
  const found = new Map<string, DeletedRow>()
  for (let page = 1; page <= MOST_PAGES; page++) {
    const body = await unlessRefused(async () => {
      const query = { page, per_page: PER_PAGE, order: 'desc' }
      const request = { path: 'conversations/deleted', query, headers: newerVersion, signal }
      return (await client.json(deletedWire, request)).body
    })
    const rows = body?.conversations.map((row) => ({ id: row.id, at: instantOf(row.deleted_at) })) ?? []
    for (const { id, at } of rows) if (at !== null && at >= since) found.set(id, { id, at })
    const last = rows.at(-1)?.at ?? null
    if ((body?.pages?.next ?? null) === null || last === null || last < since) break
  }
  return [...found.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** An older workspace answers 400 or 404, a narrow token 403: no reason to stop a pull. */
async function unlessRefused<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call()
  } catch (error) {
    if (isAttuneError(error) && ['rejected', 'not_found', 'permission'].includes(error.code)) return null
    throw error
  }
}
