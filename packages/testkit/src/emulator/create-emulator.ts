import { Hono } from 'hono'
import { fakeClock } from '../clock.ts'
import type { RecordedCall } from './calls.ts'
import { createWebhooks } from './create-webhooks.ts'
import type { Emulator, EmulatorContext, EmulatorOptions } from './emulator.ts'
import { faultBox } from './faults/fault-box.ts'
import { withFaults } from './faults/with-faults.ts'
import { inProcess } from './in-process.ts'
import { listen } from './listen.ts'
import { recordCalls } from './record-calls.ts'
import { humanView } from './view/human-view.ts'
import { createWorld } from './world/create-world.ts'
import { groundOf } from './world/ground-of.ts'

const viewPath = '/__emulator'

/**
 * A helpdesk's interface over HTTP on a world in memory. The routes speak the vendor's language; everything else – faults,
 * calls, webhooks, a page for people at `/__emulator` – is there already.
 *
 * @example
 * const emulator = createEmulator({
 *   name: 'Paperboat',
 *   auth: (request, { secret }) =>
 *     request.headers.get('authorization') === `Bearer ${secret}` ? null : Response.json({ error: 'who?' }, { status: 401 }),
 *   routes(app, { world }) {
 *     app.get('/boats', (c) => c.json(world.listed().map(({ id, subject }) => ({ id, subject }))))
 *   },
 * })
 */
export function createEmulator(options: EmulatorOptions): Emulator {
  const clock = options.clock ?? options.world?.clock ?? fakeClock()
  const world = options.world ?? createWorld({ clock })
  const secret = options.secret ?? 'a-secret-of-the-emulator'
  const faults = faultBox()
  const calls: RecordedCall[] = []
  const app = appOf(options, { world, clock, secret })
  const faulty = recordCalls(
    withFaults(async (request) => app.fetch(request), faults),
    calls,
  )
  // People look at it undisturbed.
  const answer = async (request: Request) =>
    new URL(request.url).pathname.startsWith(viewPath) ? app.fetch(request) : faulty(request)

  return {
    name: options.name,
    world,
    ground: groundOf(world),
    clock,
    faults,
    calls,
    secret,
    webhook: options.webhook,
    webhooks: createWebhooks(world, options),
    fetch: inProcess(answer),
    listen: (port) => listen(answer, port),
  }
}

function appOf(options: EmulatorOptions, context: EmulatorContext): Hono {
  const app = new Hono()
  app.route(viewPath, humanView(options.name, context.world))
  app.use('*', async (c, next) => {
    const refusal = options.auth?.(c.req.raw, context) ?? null
    if (refusal !== null) return refusal
    return next()
  })
  options.routes(app, context)
  return app
}
