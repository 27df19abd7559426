import { createEmulator, createWorld, type Emulator, type World } from '@attune/testkit/emulator'
import type { Desk } from './desk.ts'
import { reading } from './reading.ts'
import { ruleSender } from './rule-sender.ts'
import { writing } from './writing.ts'

/** What the Freshdesk in memory holds, and what its plan allows. */
export interface FreshdeskEmulatorOptions {
  world?: World | undefined
  /** The last page of tickets that may be asked for. Default: 300, as Freshdesk has it. */
  pageCap?: number | undefined
  /** What the plan and the role allow. Default: everything. */
  allows?: Partial<Desk['allows']> | undefined
}

/** A Freshdesk in memory. */
export interface FreshdeskEmulator extends Emulator {
  /** What a person does with the spam button. */
  markAsSpam(ticket: string): void
}

/**
 * A Freshdesk that is not there: its interface version 2 on a world in memory, with its habits. Tickets have two custom
 * fields: `cf_severity` and `cf_order`.
 *
 * @example
 * const emulator = freshdeskEmulator()
 * const { fetch, secret: apiKey } = emulator
 * const freshdesk = createFreshdesk({ baseUrl: 'https://shop.freshdesk.com', apiKey, fetch })
 */
export function freshdeskEmulator(options: FreshdeskEmulatorOptions = {}): FreshdeskEmulator {
  const { world = createWorld(), pageCap = 300 } = options
  const allows = { ratings: true, agents: true, businessHours: true, ...options.allows }
  const desk: Desk = { world, pageCap, allows, spam: new Set() }
  const emulator = createEmulator({
    name: 'Freshdesk',
    world,
    secret: 'sentinelFreshdeskKey7Qx2',
    webhook: ruleSender,
    auth: (request, { secret }) =>
      request.headers.get('authorization') === `Basic ${btoa(`${secret}:X`)}` ? null : whoAreYou(),
    routes(app) {
      app.use('*', async (c, next) => {
        await next()
        c.header('date', new Date(world.clock.now()).toUTCString())
        c.header('x-ratelimit-total', '5000')
        c.header('x-ratelimit-remaining', '4999')
        c.header('x-ratelimit-used-currentrequest', '1')
      })
      reading(app, desk)
      writing(app, desk)
    },
  })
  return {
    ...emulator,
    markAsSpam(ticket) {
      desk.spam.add(ticket)
      // Which changes the ticket.
      world.setTags(ticket, world.conversation(ticket)?.tags ?? [])
    },
  }
}

const whoAreYou = () =>
  Response.json(
    { code: 'invalid_credentials', message: 'You have to be logged in to perform this action.' },
    { status: 401 },
  )
