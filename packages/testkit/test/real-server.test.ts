import { fakeClock } from '@attune/testkit'
import { adapterContract, type TestHelpdesk } from '@attune/testkit/contract'
import { createWorld } from '@attune/testkit/emulator'
import { paperboatDescriptor } from './paperboat/descriptor.ts'
import { paperboatEmulator } from './paperboat/emulator.ts'

/** Stands for a server somebody else runs: over a socket, on a clock of its own, with a stranger's conversation in it. */
async function server(): Promise<TestHelpdesk> {
  const clock = fakeClock('2026-03-02T09:00:00Z')
  const emulator = paperboatEmulator(createWorld({ clock }))
  clock.advance(-86_400_000)
  await emulator.ground.createConversation({ message: { text: 'I was here before.' } })
  clock.advance(86_400_000)
  const { url, close } = await emulator.listen()
  const { ground, secret, webhook } = emulator
  const overSocket: typeof fetch = (input, init) => {
    const request = new Request(input, init)
    const { pathname, search } = new URL(request.url)
    return fetch(new Request(`${url}${pathname}${search}`, request))
  }
  return { ground, secret, webhook, close, fetch: overSocket, now: clock.now, pass: clock.advance }
}

const { emulator: _, ...descriptor } = paperboatDescriptor
adapterContract({ ...descriptor, name: 'paperboat, on a server', server })
