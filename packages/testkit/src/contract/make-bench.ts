import type { Capability, PullOptions } from '@attune/core'
import { type FakeClock, fakeClock } from '../clock.ts'
import type { RecordedCall } from '../emulator/calls.ts'
import { type FaultBox, faultBox } from '../emulator/faults/fault-box.ts'
import { withFaults } from '../emulator/faults/with-faults.ts'
import { inProcess } from '../emulator/in-process.ts'
import { recordCalls } from '../emulator/record-calls.ts'
import { recordingLogger } from '../recording-logger.ts'
import { seededRandom } from '../seeded-random.ts'
import type { Bench } from './bench.ts'
import type { AdapterDescriptor, AdapterSetup, TestHelpdesk } from './descriptor.ts'
import { pullToEnd } from './pull-to-end.ts'

/** The secrets that webhooks are signed with on a bench: the present one, and one being rotated out. */
export const webhookSecrets = ['sentinel-webhook-secret-now-5Tq', 'sentinel-webhook-secret-old-8Zp'] as const

interface Place extends Pick<Bench, 'ground' | 'faults' | 'clock' | 'calls' | 'fetch' | 'secret' | 'webhook'> {
  pass(milliseconds: number): Promise<void>
  close(): Promise<void>
  /** What was there before is none of ours, on a real server; `null` = nothing was. */
  lookBackMs: number | null
}

/** Another machine's clock may be behind ours. */
const unknownClockMs = 60_000
const knownClockMs = 1_000

/** A fresh helpdesk with an adapter on it; `close` it. */
export async function makeBench(descriptor: AdapterDescriptor): Promise<Bench & { close(): Promise<void> }> {
  const place = descriptor.server === undefined ? emulated(descriptor) : await served(await descriptor.server())
  const logger = recordingLogger()
  const { ground, clock } = place
  const again = (change: Partial<AdapterSetup> = {}) =>
    descriptor.create({
      fetch: place.fetch,
      logger,
      clock,
      secret: place.secret,
      webhookSecrets,
      timeoutMs: 10_000,
      random: seededRandom(7),
      ...change,
    })
  const adapter = again()
  const made = new Set<string>()
  const since = place.lookBackMs === null ? undefined : new Date(clock.now() - place.lookBackMs).toISOString()

  return {
    ...place,
    adapter,
    again,
    logger,
    traps: descriptor.traps ?? {},
    real: descriptor.server !== undefined,
    async make(conversation = {}) {
      const message = { text: 'The lid of my teapot does not fit.' }
      const id = await ground.createConversation({ subject: 'Teapot', message, ...conversation })
      made.add(id)
      return id
    },
    settle: async () => ground.settle?.(),
    pull: (options: PullOptions = {}, from = adapter) => {
      const start = options.cursor === undefined && since !== undefined ? { since } : {}
      return pullToEnd(from, { ...start, ...options }, (id) => since === undefined || made.has(id))
    },
    lacks: (capability: Capability) =>
      adapter.capabilities[capability] === 'no' ? `declares ${capability}: no` : null,
  }
}

function emulated({ name, emulator }: AdapterDescriptor): Place {
  if (emulator === undefined) throw new TypeError(`${name}: the descriptor needs an \`emulator\` or a \`server\`.`)
  const { ground, faults, clock, calls, secret, webhook, fetch } = emulator()
  return {
    ground,
    faults,
    clock,
    calls,
    secret,
    webhook,
    fetch,
    pass: async (time) => clock.advance(time),
    close: async () => {},
    lookBackMs: null,
  }
}

async function served(server: TestHelpdesk): Promise<Place> {
  const faults: FaultBox = faultBox()
  const calls: RecordedCall[] = []
  const answer = recordCalls(
    withFaults((request) => server.fetch(request), faults),
    calls,
  )
  const { ground, secret, webhook, now = Date.now, pass = aSecond } = server
  return {
    ground,
    faults,
    calls,
    secret,
    webhook,
    clock: serverClock(now),
    fetch: inProcess(answer),
    pass: async (time) => pass(time),
    close: async () => server.close?.(),
    lookBackMs: server.now === undefined ? unknownClockMs : knownClockMs,
  }
}

const aSecond = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1100))

/** The server's time goes on by itself; waiting only adds to it. */
function serverClock(now: () => number): FakeClock {
  const clock = fakeClock(0)
  const { advance, sleep, holdSleeps, sleeps } = clock
  const present = (): number => now() + clock.now()
  return {
    advance,
    sleep,
    holdSleeps,
    sleeps,
    now: present,
    iso: () => new Date(present()).toISOString(),
    set: () => {},
  }
}
