import { isAttuneError, type Written } from '@attune/core'
import { checkKey } from './marker.ts'

/** How {@link writeOnce} finds what it wrote before, and how it writes. */
export interface WriteOnceOptions {
  /** `WriteText.key`. */
  key: string
  /** Looks for what an earlier attempt wrote: its id, or `null`. */
  find: (key: string) => Promise<string | null>
  /** Writes, and gives the new id; `null` = the helpdesk tells none. */
  write: (key: string) => Promise<string | null>
  signal?: AbortSignal | undefined
}

/**
 * Writes once, however often it is tried, at helpdesks that know no idempotency key: looks first, and looks again when
 * the answer to the write got lost. Two attempts at the very same moment are not kept apart; an outbox does that.
 *
 * @throws OptionsError for an impossible key; otherwise what `find` and `write` throw.
 * @example
 * note: ({ conversation, text, key, signal }) =>
 *   writeOnce({ key, signal, find: (key) => findNote(conversation, key), write: (key) => addNote(conversation, withMarker(text, key)) })
 */
export async function writeOnce({ key, find, write, signal }: WriteOnceOptions): Promise<Written> {
  checkKey(key)
  signal?.throwIfAborted()
  const earlier = await find(key)
  if (earlier !== null) return { id: earlier, changed: false }
  try {
    return { id: await write(key), changed: true }
  } catch (error) {
    if (!mayHaveHappened(error) || signal?.aborted) throw error
    // When looking fails as well, the first error is the one that tells what happened.
    const id = await find(key).catch(() => null)
    if (id === null) throw error
    return { id, changed: true }
  }
}

const mayHaveHappened = (error: unknown): boolean =>
  isAttuneError(error) && (error.code === 'network' || error.code === 'upstream')
