import type { World } from '@attune/testkit/emulator'

/** What the routes work with: the world, and what Freshdesk has that the world has not. */
export interface Desk {
  world: World
  /** Ids of tickets that were marked as spam. */
  spam: Set<string>
  /** The last page of tickets that may be asked for. */
  pageCap: number
  /** Whether the plan has satisfaction surveys and shows agents. */
  allows: { ratings: boolean; agents: boolean; businessHours: boolean }
}

/** Custom fields of tickets. Others are refused. */
export const fieldNames = ['cf_severity', 'cf_order'] as const

export const iso = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z')
