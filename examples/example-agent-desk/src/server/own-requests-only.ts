import type { MiddlewareHandler } from 'hono'

const here = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Pages of other sites must not read or change anything here, although they can reach this machine: not by sending forms
 * or scripts (`Origin`), and not under a name of theirs that leads here (`Host`).
 */
export const ownRequestsOnly: MiddlewareHandler = async (c, next) => {
  const url = new URL(c.req.url)
  const origin = c.req.header('origin')
  if (!here.has(url.hostname) || (origin !== undefined && new URL(origin).host !== url.host)) {
    return c.text('This desk only talks to its own page.', 403)
  }
  return next()
}
