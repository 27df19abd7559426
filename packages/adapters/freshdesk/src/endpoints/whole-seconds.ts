import type { Instant } from '@attune/core'

/** As Freshdesk writes times: `2026-05-03T09:30:00Z`. */
export const wholeSeconds = (time: Instant): string => `${time.slice(0, 19)}Z`
