import type { AttuneError, Where } from '@attune/core'

/** One thing read from the input, or why it could not be read. A bad one does not end the reading. */
export type Item<T> = { value: T; where: Where } | { error: AttuneError }
