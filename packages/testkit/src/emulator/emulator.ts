import type { Hono } from 'hono'
import type { FakeClock } from '../clock.ts'
import type { Ground } from '../ground.ts'
import type { WebhookSender } from '../webhook-sender.ts'
import type { RecordedCall } from './calls.ts'
import type { Faults } from './faults/fault.ts'
import type { Webhooks } from './webhooks.ts'
import type { World } from './world/world.ts'

/** A helpdesk that is not there: its interface over HTTP, on a world in memory. */
export interface Emulator {
  readonly name: string
  readonly world: World
  /** The world as the contract suite acts in it. */
  readonly ground: Ground
  readonly clock: FakeClock
  readonly faults: Faults
  /** Every request that came in, in order. */
  readonly calls: RecordedCall[]
  /** What a client has to present. */
  readonly secret: string
  readonly webhook: WebhookSender | undefined
  /** Who is told of changes. */
  readonly webhooks: Webhooks
  /** Answers in this process, whatever the host of the address. Honours abort signals. */
  readonly fetch: typeof fetch
  /** Answers on a port of this machine, for clients that bring their own HTTP, and for looking at it in a browser. */
  listen(port?: number): Promise<{ url: string; close(): Promise<void> }>
}

/** What the routes of a helpdesk work with. */
export interface EmulatorContext {
  world: World
  clock: FakeClock
  secret: string
}

/** What makes a helpdesk out of its routes. */
export interface EmulatorOptions {
  /** The helpdesk, for people: `Zendesk`. */
  name: string
  /** Adds the helpdesk's routes. Called once. */
  routes(app: Hono, context: EmulatorContext): void
  /**
   * Who may come in: `null` = this request may; otherwise the answer that turns it away. Asked before every route.
   * Absent = everybody.
   */
  auth?: ((request: Request, context: EmulatorContext) => Response | null) | undefined
  /** What a client has to present. Default: `a-secret-of-the-emulator`. */
  secret?: string | undefined
  /** Default: an empty one, with the clock of the emulator. */
  world?: World | undefined
  /** Default: the world's. */
  clock?: FakeClock | undefined
  webhook?: WebhookSender | undefined
}
