import { instantOf } from '@attune/adapter-kit'
import type { Instant } from '@attune/core'

/** RT writes 1970 for a time that was never set. */
export const timeOf = (time: string | number | null): Instant | null => instantOf(time, { unsetIsEpoch: true })
