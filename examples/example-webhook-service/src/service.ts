import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { createScorer } from '@attune/scoring'
import type { Store } from '@attune/store'
import { type ConnectionOptions, openSync, type Sync } from '@attune/sync'
import { serveSync } from '@attune/sync/serve'
import { serve } from '@hono/node-server'
import { tell } from './tell.ts'

export interface Service {
  /** Where it listens: `POST /webhooks/NAME` and `GET /healthz`. */
  url: string
  sync: Sync
  /** What is in hand is finished, or goes back; then the store is closed. */
  stop(): Promise<void>
}

/** Takes webhooks in, keeps what they are about, scores it, and tells the helpdesk. */
export async function startService(store: Store, connection: ConnectionOptions, port: number): Promise<Service> {
  const scorer = createScorer({ reader: createReader({ packs: [english, chinese], details }) })
  const sync = await openSync({ store, connections: [connection], scorer, writeBack: tell })
  await sync.start()
  const { fetch } = serveSync(sync)
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const starting = serve({ fetch, port }, () => resolve(starting))
  })
  const address = server.address()
  return {
    url: `http://localhost:${typeof address === 'object' ? address?.port : port}`,
    sync,
    async stop() {
      await new Promise((resolve) => server.close(resolve))
      await sync.stop()
      await store.close()
    },
  }
}
