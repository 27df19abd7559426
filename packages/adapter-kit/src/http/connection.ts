import type { Auth } from '../auth/auth.ts'
import type { Clock } from '../clock/clock.ts'
import type { Logger } from '../log/logger.ts'
import type { Pacer } from '../pacing/pacer.ts'
import type { RetryOptions } from '../retry/retry-options.ts'

/** The options of a client with everything filled in. */
export interface Connection {
  system: string
  baseUrl: string
  trustedOrigins: readonly string[]
  auth: Auth
  fetch: typeof fetch | undefined
  log: Logger
  pacer: Pacer
  timeoutMs: number
  retry: { [name in keyof RetryOptions]-?: number }
  headers: Readonly<Record<string, string>>
  clock: Clock
  random: () => number
}
