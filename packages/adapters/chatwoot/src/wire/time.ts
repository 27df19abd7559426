import { instantOf } from '@attune/adapter-kit'
import type { Instant } from '@attune/core'

/** Chatwoot writes 0 for a time that was never set. */
export const timeOf = (time: string | number | null): Instant | null => instantOf(time, { unsetIsEpoch: true })
