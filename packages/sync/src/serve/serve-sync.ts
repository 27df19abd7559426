import { isAttuneError } from '@attune/core'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Sync } from '../sync.ts'
import { serveHealth } from './serve-health.ts'

/** What `serveSync` takes. */
export interface ServeOptions {
  /** The largest webhook that is taken, in bytes. Default: 1 MiB. */
  maxBytes?: number | undefined
}

/**
 * What helpdesks and load balancers talk to: `POST /webhooks/:connection` and `GET /healthz`. A webhook gets its 2xx once
 * it is kept; where it could not be, 503, and the sender tries again.
 *
 * @example
 * serve({ fetch: serveSync(sync).fetch, port: 8080 }) // of @hono/node-server
 */
export function serveSync(sync: Sync, { maxBytes = 1024 * 1024 }: ServeOptions = {}): Hono {
  const app = new Hono().route('/', serveHealth(sync))
  app.post('/webhooks/:connection', bodyLimit({ maxSize: maxBytes, onError: (c) => c.body(null, 413) }), async (c) => {
    const { method, url, headers } = c.req.raw
    const body = new Uint8Array(await c.req.arrayBuffer())
    const answer = await sync.receive(c.req.param('connection'), { method, url, headers, body })
    return new Response(answer.body, { status: answer.status })
  })
  app.onError((error, c) => c.body(null, isAttuneError(error) && error.code === 'unknown_connection' ? 404 : 503))
  return app
}
