import type { ServiceHours } from '@attune/core'
import { serviceMsBetween } from './service-time.ts'

/**
 * How long somebody was kept waiting, in milliseconds: within the service hours where they are known, since nobody
 * expects an answer at night from a shop that says it is closed; else by the wall clock. Never negative.
 */
export const waitedMs = (hours: ServiceHours | null, fromMs: number, toMs: number): number =>
  hours ? serviceMsBetween(hours, fromMs, toMs) : Math.max(0, toMs - fromMs)
