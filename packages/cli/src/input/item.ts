import type { AttuneError, Where } from '@attune/core'

/** One thing read from the input, or why it could not be read. A bad one does not end the reading. `doubts`
 * are warnings about how it was read. */
export type Item<T> = { value: T; where: Where; doubts?: readonly string[] } | { error: AttuneError }
