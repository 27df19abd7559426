import type { Clock, Logger } from '@attune/adapter-kit'

/** What `createHelpScout` takes. */
export interface HelpScoutOptions {
  /** Of an app under Your Profile > My Apps. */
  appId: string
  /** The same app's secret: exchanged for tokens that hold two days. */
  appSecret: string
  /** Default: `https://api.helpscout.net`. */
  baseUrl?: string | undefined
  /** The secret key of the webhook; several while one is being replaced. Absent = no webhooks. */
  webhookSecrets?: readonly string[] | undefined
  /** Default: the platform's. */
  fetch?: typeof fetch | undefined
  logger?: Logger | undefined
  /** Default: the real time. */
  clock?: Clock | undefined
  /** For one attempt of one request. Default: 30,000. */
  timeoutMs?: number | undefined
  /** From 0 up to, not including, 1; spreads retries. Default: `Math.random`. */
  random?: (() => number) | undefined
}
