import type { FakeClock } from '@attune/testkit'
import type { Context, MiddlewareHandler, Next } from 'hono'

/** So many requests a minute: of a plan, and of the exports. */
const ACCOUNT = 700
const EXPORTS = 20
const WINDOW = 60_000

/** Counts requests as Zendesk does, tells what is left, and turns away what is too much. */
export function limits(clock: FakeClock): MiddlewareHandler {
  const account = windowOf(clock, ACCOUNT)
  const exports = windowOf(clock, EXPORTS)
  return async (c: Context, next: Next): Promise<Response | undefined> => {
    const isExport = c.req.path.includes('/incremental/')
    const [all, own] = [account(), isExport ? exports() : null]
    const over = [all, own].find((left) => left !== null && left.remaining < 0)
    if (over) {
      const answer = c.json(
        { error: 'APIRateLimitExceeded', description: 'Number of allowed API requests per minute exceeded' },
        429,
      )
      answer.headers.set('retry-after', String(over.resets))
      return answer
    }
    await next()
    c.header('x-rate-limit', String(ACCOUNT))
    c.header('x-rate-limit-remaining', String(all.remaining))
    c.header('ratelimit-limit', String(ACCOUNT))
    c.header('ratelimit-remaining', String(all.remaining))
    c.header('ratelimit-reset', String(all.resets))
    if (own !== null)
      c.header(
        'zendesk-ratelimit-incremental-exports-cursor',
        `total=${EXPORTS}; remaining=${own.remaining}; resets=${own.resets}`,
      )
    return undefined
  }
}

function windowOf(clock: FakeClock, most: number): () => { remaining: number; resets: number } {
  let began = clock.now()
  let used = 0
  return () => {
    if (clock.now() - began >= WINDOW) {
      began = clock.now()
      used = 0
    }
    used += 1
    return { remaining: most - used, resets: Math.ceil((began + WINDOW - clock.now()) / 1000) }
  }
}
