import { serveSync } from '@attune/sync/serve'
import { serve } from '@hono/node-server'
import { openOwnSync, type Place } from './open-own-sync.ts'

/** Takes webhooks in, as `attune serve` does, and does nothing else. Prints its address. */
const { sync } = await openOwnSync(JSON.parse(process.argv[2] ?? '{}') as Place)
const port = Number(process.argv[3] ?? 0)
serve({ fetch: serveSync(sync).fetch, port, hostname: '127.0.0.1' }, (address) =>
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${address.port}` })}\n`),
)
