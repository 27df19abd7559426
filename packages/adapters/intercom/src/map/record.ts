import { instantOf, type RecordOptions, recordOf } from '@attune/adapter-kit'
import type { Instant, RecordBase } from '@attune/core'
import type { Seen } from '../account.ts'
import { SYSTEM } from '../system.ts'

/** The record fields of anything of Intercom's. */
export const recordIn = (seen: Seen, record: Omit<RecordOptions, 'system' | 'connection' | 'observedAt'>): RecordBase =>
  recordOf({ system: SYSTEM, ...seen, ...record })

/** All times are whole seconds since 1970; 0 is one that was never set. */
export const timeOf = (time: string | number | null): Instant | null => instantOf(time, { unsetIsEpoch: true })
