import type { Auth } from '../auth/auth.ts'
import type { Clock } from '../clock/clock.ts'
import type { Logger } from '../log/logger.ts'
import type { Pacer, PacerOptions } from '../pacing/pacer.ts'
import type { RetryOptions } from '../retry/retry-options.ts'

/** What {@link createClient} needs to know about a helpdesk. */
export interface ClientOptions {
  /** The helpdesk, for errors and logs: `zendesk`. */
  system: string
  /** Everything that paths have in common, such as `https://shop.zendesk.com/api/v2`. */
  baseUrl: string
  auth: Auth
  /** Default: the platform's. */
  fetch?: typeof fetch | undefined
  logger?: Logger | undefined
  /** How to keep within the helpdesk's rate limits; or a pacer, to share one between clients of the same account. */
  limits?: PacerOptions | Pacer | undefined
  /** For one attempt, the body included. Default: 30,000. */
  timeoutMs?: number | undefined
  retry?: RetryOptions | undefined
  /** Default: `attune (+https://www.npmjs.com/package/@attune/adapter-kit)`. */
  userAgent?: string | undefined
  /** Sent with every request, such as `Intercom-Version`. */
  headers?: Readonly<Record<string, string>> | undefined
  /** Other origins that may get the credentials, for helpdesks whose next-page addresses are on another host. */
  trustedOrigins?: readonly string[] | undefined
  /** Default: the real time. */
  clock?: Clock | undefined
  /** From 0 up to, not including, 1; spreads retries. Default: `Math.random`. */
  random?: (() => number) | undefined
}
