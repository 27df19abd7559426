import { OptionsError } from '@attune/core/errors'
import { systemClock } from '../clock/clock.ts'
import { redactedLogger } from '../log/redacted-logger.ts'
import { createPacer } from '../pacing/pacer.ts'
import type { ClientOptions } from './client-options.ts'
import type { Connection } from './connection.ts'

const ourName = 'attune (+https://www.npmjs.com/package/@attune/adapter-kit)'

/** @throws OptionsError when the base address is none. */
export function connectionOf(options: ClientOptions): Connection {
  const { system, baseUrl, auth, limits = {}, timeoutMs = 30_000, clock = systemClock } = options
  if (!URL.canParse(baseUrl) || !['http:', 'https:'].includes(new URL(baseUrl).protocol)) {
    throw new OptionsError(
      `options of ${system}: baseUrl: expected the address of the helpdesk, beginning with https://`,
      'baseUrl',
    )
  }
  const { attempts = 5, baseMs = 500, capMs = 30_000, budgetMs = 120_000 } = options.retry ?? {}
  return {
    ...{ system, baseUrl, auth, timeoutMs, clock },
    trustedOrigins: options.trustedOrigins ?? [],
    fetch: options.fetch,
    log: redactedLogger(options.logger, { system }),
    pacer: 'enter' in limits ? limits : createPacer({ clock, ...limits }),
    retry: { attempts, baseMs, capMs, budgetMs },
    headers: { 'user-agent': options.userAgent ?? ourName, ...options.headers },
    random: options.random ?? Math.random,
  }
}
