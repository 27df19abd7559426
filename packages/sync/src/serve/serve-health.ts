import { Hono } from 'hono'
import type { Health } from '../status/health.ts'

/**
 * `GET /healthz` and nothing else, for a process that only works: 200 while it can do its work, 503 otherwise.
 *
 * @example
 * serve({ fetch: serveHealth(sync).fetch, port: 8081 }) // of @hono/node-server
 */
export function serveHealth(sync: { health(): Promise<Health> }): Hono {
  const app = new Hono()
  app.get('/healthz', async (c) => {
    const health = await sync.health()
    return c.json(health, health.ok ? 200 : 503)
  })
  return app
}
