import type { World } from '@attune/testkit/emulator'
import type { MiddlewareHandler } from 'hono'

/** 10,000 a minute, dealt out in windows of ten seconds. */
const MOST = 1667

/** Tells with every answer what is left of the limit. */
export function limitHeaders(clock: World['clock']): MiddlewareHandler {
  let window = 0
  let left = MOST
  return async (c, next) => {
    const present = Math.floor(clock.now() / 10_000)
    if (present !== window) left = MOST
    window = present
    left = Math.max(0, left - 1)
    await next()
    c.res.headers.set('x-ratelimit-limit', String(MOST))
    c.res.headers.set('x-ratelimit-remaining', String(left))
    c.res.headers.set('x-ratelimit-reset', String((window + 1) * 10))
    c.res.headers.set('intercom-version', c.req.header('intercom-version') ?? '2.14')
  }
}
