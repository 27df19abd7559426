import { contentHash, type Written } from '@attune/core'
import { ConflictError } from '../errors/conflict-error.ts'

/** How {@link replaceWhole} reads what is there, and writes all of it anew. */
export interface ReplaceWholeOptions<T> {
  /** All that is there now. */
  read: () => Promise<T>
  /** All that should be there, out of all that is; `null` = it is as it should be. */
  change: (before: T) => T | null
  write: (after: T) => Promise<void>
}

/** Whoever loses to others this often should come back when they are done. */
const MOST_WRITES = 3

/**
 * Changes a part of what a helpdesk only takes as a whole, such as all tags of a ticket: reads, writes, and reads again.
 * Whoever read before us and wrote after us took our change away without knowing; it is made once more on top of theirs.
 * What others change between our reading and our writing is lost all the same, for no such helpdesk tells.
 *
 * @throws ConflictError when others write over it again and again; otherwise what `read` and `write` throw.
 * @example
 * replaceWhole({ read: () => getTags(id), change: (tags) => (tags.includes('vip') ? null : [...tags, 'vip']), write: (tags) => setTags(id, tags) })
 */
export async function replaceWhole<T>({ read, change, write }: ReplaceWholeOptions<T>): Promise<Written> {
  let seen: string | null = null
  for (let writes = 0; ; writes++) {
    const before = await read()
    const after = change(before)
    const now = contentHash(before)
    // The same as after the last writing: the helpdesk keeps it so, be it spelled in its own way.
    if (after === null || now === seen) return { id: null, changed: writes > 0 }
    if (writes === MOST_WRITES)
      throw new ConflictError(`Others wrote over the same change ${MOST_WRITES} times. Try again when they are done.`, {
        retryable: true,
      })
    await write(after)
    if (writes > 0) seen = now
  }
}
