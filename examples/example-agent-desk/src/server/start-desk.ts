import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Instant } from '@attune/core'
import type { Store } from '@attune/store'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { createApp } from './app.ts'
import { createDashboard } from './dashboard.ts'
import { createDesk, type Desk } from './desk.ts'
import { followHelpdesk } from './real/follow-helpdesk.ts'
import type { RealHelpdesk } from './real/helpdesk-of.ts'
import { createKeptProfiles } from './real/kept-profiles.ts'

export interface OpenDesk {
  url: string
  desk: Desk
  close(): Promise<void>
}

export interface StartOptions {
  /** 0 takes any that is free. */
  port: number
  /** How many conversations there are. */
  many: number
  /** The folder with the built page. */
  page?: string
  /** Instead of what is invented. */
  real?: RealDesk | undefined
}

/** A real helpdesk, and how to follow it. */
export interface RealDesk {
  helpdesk: RealHelpdesk
  store: Store
  since: Instant
  everyMs: number
}

const TICK_MS = 5000
const built = fileURLToPath(new URL('../../dist', import.meta.url))

/** Serves the desk and its page on this machine only. */
export async function startDesk({ port, many, page = built, real }: StartOptions): Promise<OpenDesk> {
  const profiles = real && createKeptProfiles(real.store)
  const desk = createDesk({ many, clock: Date.now, real: real && profiles && { helpdesk: real.helpdesk, profiles } })
  const app = createApp(desk, createDashboard(desk))
  app.use('/assets/*', async (c, next) => {
    await next()
    c.header('cache-control', 'public, max-age=31536000, immutable')
  })
  app.use(serveStatic({ root: page }))
  const { server, address } = await new Promise<{ server: Server; address: { port: number } }>((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (address) =>
      resolve({ server: server as Server, address }),
    )
    server.once('error', reject)
  })
  const ticking = setInterval(() => desk.tick(), TICK_MS)
  const stop = new AbortController()
  const following = real && followHelpdesk({ ...real, desk, helpdesk: real.helpdesk.adapter, signal: stop.signal })
  return {
    url: `http://127.0.0.1:${address.port}/`,
    desk,
    close: async () => {
      clearInterval(ticking)
      stop.abort()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await following
      await profiles?.settled()
    },
  }
}
