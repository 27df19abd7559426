import type { DeskChannel, DeskLocale } from '../api.ts'

/** A customer of the shop, invented. */
export interface SampleCustomer {
  id: string
  name: string
  lang: DeskLocale
  email: string
  /** Said yes to being remembered: sensitive things need it. */
  consent?: boolean
}

/**
 * A conversation as it is written by hand: one line for each message, `minutes:seconds` after the beginning, then `c` for
 * the customer, `a` for the agent or `s` for a machine.
 */
export interface Sample {
  id: string
  customer: string
  channel: DeskChannel
  lang: DeskLocale
  agent: string | null
  subject: string
  /** When it began, seen from now. */
  began: { minutesAgo: number } | { daysAgo: number; at: string }
  closed?: boolean
  lines: string
}
