import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { type DeletedRow, deletedSince } from '../endpoints/deleted.ts'
import type { Gone } from './position.ts'

/** The next deletions to tell, `room` at most, and how far that is. */
export async function nextDeletions(
  { client }: Account,
  gone: Gone,
  room: number,
  options: CallOptions,
): Promise<{ rows: DeletedRow[]; gone: Gone }> {
  const all = await deletedSince(client, gone.since, options)
  const untold = all.filter(({ id, at }) => at !== gone.since || !gone.told.includes(id))
  const rows = untold.slice(0, room)
  const since = rows.at(-1)?.at ?? gone.since
  const before = since === gone.since ? gone.told : []
  const told = [...before, ...rows.filter(({ at }) => at === since).map(({ id }) => id)]
  return { rows, gone: { since, told, pending: untold.length > rows.length } }
}
