import type { ConnectOptions, HelpdeskAdapter, Instant, ServiceHours, ShortServiceHours } from '@attune/core'

/** An account of a helpdesk that is kept in step. */
export interface ConnectionOptions {
  /** Names it for good: in cursors, jobs and the address of its webhooks. Small letters, digits, `-` and `_`. */
  name: string
  /**
   * Makes the adapter. Hand `fetch` on to it: it keeps all workers together within the helpdesk's limits.
   *
   * @example
   * connect: ({ fetch, logger }) => createZendesk({ subdomain, email, token, fetch, logger })
   */
  connect(options: ConnectOptions): HelpdeskAdapter
  /** What goes over the wire underneath. Default: the platform's. */
  fetch?: typeof fetch | undefined
  /** How often to ask what has changed, in seconds. Default: 60; with webhooks this is only to be sure. */
  pollSeconds?: number | undefined
  /** Conversations that changed before are left where they are. Default: everything. */
  since?: Instant | undefined
  /** How many items to ask for at once. Default: as the adapter likes. */
  pageSize?: number | undefined
  /** What the helpdesk allows, for all workers together. What it tells in its answers is heeded in any case. */
  limit?: { perMinute: number; burst?: number | undefined } | undefined
  /**
   * When somebody is there to answer: a reply that is due at night is in time in the morning. A day left out is closed.
   * Default: what the helpdesk says, looked at once a day, where it has one schedule. `null` = always, whatever the
   * helpdesk says.
   */
  serviceHours?: ShortServiceHours | null | undefined
}

/** One that is open. */
export interface Connection {
  name: string
  adapter: HelpdeskAdapter
  pollMs: number
  since: Instant | undefined
  pageSize: number | undefined
  /** `undefined` = as the helpdesk says. */
  serviceHours: ServiceHours | null | undefined
}
