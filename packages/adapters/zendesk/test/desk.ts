import type { Conversation, HelpdeskAdapter, PullOptions } from '@attune/core'
import { createWorld, type Emulator, type World } from '@attune/testkit/emulator'
import { type ZendeskEmulatorOptions, zendeskEmulator } from '../src/emulator/index.ts'
import { createZendesk, type ZendeskOptions } from '../src/index.ts'

/** An emulated Zendesk with an adapter on it. */
export interface Desk {
  emulator: Emulator
  world: World
  adapter: HelpdeskAdapter
  /** Everything there is now, by number, after the minute for which Zendesk holds changes back. */
  pull(options?: PullOptions): Promise<Map<string, Conversation>>
}

/** Changes what the emulator answers on its way to the adapter, for what Zendesk sends now and then. */
export type Rewrite = (path: string, body: Record<string, unknown>) => unknown

export function deskOf(
  options: Partial<ZendeskOptions> = {},
  rewrite?: Rewrite,
  csat?: ZendeskEmulatorOptions['csat'],
): Desk {
  const emulator = zendeskEmulator({ world: createWorld(), csat })
  const adapter = createZendesk({
    subdomain: 'shop',
    email: 'attune@support.test',
    token: emulator.secret,
    clock: emulator.clock,
    fetch: rewrite === undefined ? emulator.fetch : rewritten(emulator.fetch, rewrite),
    ...options,
  })
  return {
    emulator,
    world: emulator.world,
    adapter,
    async pull(pull = {}) {
      await emulator.ground.settle?.()
      const found = new Map<string, Conversation>()
      for (let cursor = pull.cursor, more = true; more; ) {
        const page = await adapter.conversations({ ...pull, cursor })
        for (const item of page.items) found.set(item.source?.id ?? '', item)
        cursor = page.cursor
        more = page.more
      }
      return found
    },
  }
}

const rewritten =
  (fetch: typeof globalThis.fetch, rewrite: Rewrite): typeof globalThis.fetch =>
  async (input, init) => {
    const answer = await fetch(input, init)
    const { pathname } = new URL(input instanceof Request ? input.url : String(input))
    const body = (await answer.clone().json()) as Record<string, unknown>
    return Response.json(rewrite(pathname, body) ?? body, { status: answer.status, headers: answer.headers })
  }
