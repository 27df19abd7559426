import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import type { World, WorldAuthor } from '@attune/testkit/emulator'
import { createWorld } from '@attune/testkit/emulator'
import { zendeskEmulator } from '@attune/zendesk/emulator'
import { invented } from './invented-talk.ts'

/**
 * A Zendesk with so many tickets, in a process of its own that nobody kills. Prints its addresses. Over `control` it is
 * acted in past the interface that is tested, and tells what is true.
 */
const count = Number(process.argv[2] ?? 1000)
const customerCount = Math.max(10, Math.round(count / 10))
const world = createWorld()
const robin = world.addStaff({ name: 'Robin', email: 'robin@support.test' })
const agent: WorldAuthor = { role: 'agent', id: robin.id, name: robin.name }
const customers = Array.from({ length: customerCount }, (_, number) =>
  world.addCustomer({ name: `Customer ${number}`, email: `customer-${number}@example.test` }),
)
for (let number = 0; number < count; number++) open(world, number)
world.clock.advance(3_600_000)
// Time flies here, or the helpdesk's limits per minute would be what is measured.
setInterval(() => world.clock.advance(60_000), 5)

const emulator = zendeskEmulator({ world })
let changes = 0
const commands: Record<string, (argument: Record<string, string>) => unknown> = {
  /** So many customers write again, spread over all tickets. */
  change({ count: more = '1' }) {
    const ids: string[] = []
    const all = world.listed()
    for (let n = 0; n < Number(more); n++) {
      const { id, customerId } = all[(changes++ * 7919) % all.length] ?? { id: '', customerId: '' }
      world.addMessage(id, { author: authorOf(customerId), text: invented.again(changes) })
      ids.push(id)
    }
    return ids
  },
  /** What a helpdesk has bad days with. `on=0` ends them. */
  faults({ on }) {
    emulator.faults.clear()
    if (on === '0') return null
    const often = { times: Number.POSITIVE_INFINITY }
    emulator.faults.add({ fault: { kind: 'status', status: 503 }, chance: 0.02, seed: 1, ...often })
    emulator.faults.add({ fault: { kind: 'rate_limit', retryAfter: 2 }, chance: 0.01, seed: 2, ...often })
    emulator.faults.add({ fault: { kind: 'lost_answer' }, chance: 0.01, seed: 3, ...often })
    emulator.faults.add({ fault: { kind: 'cut' }, chance: 0.01, seed: 4, ...often })
    return null
  },
  /** Nothing answers, until `on=0`. */
  outage({ on }) {
    emulator.faults.clear()
    if (on !== '0') emulator.faults.add({ fault: { kind: 'refused' }, times: Number.POSITIVE_INFINITY })
    return null
  },
  /** Of each ticket: its newest change by somebody else than us, how much was said, and the keys of our notes. */
  truth: () =>
    world.listed().map(({ id, customerId, updatedAt, entries }) => {
      const said = entries.flatMap((entry) => (entry.kind === 'message' || entry.kind === 'note' ? [entry] : []))
      const self = world.self().id
      return {
        ...{ id, customerId, updatedAt },
        messages: said.filter(({ kind }) => kind === 'message').length,
        notes: said
          .filter(({ kind, author }) => kind === 'note' && author.id === self)
          .map((note) => note.html ?? note.text),
      }
    }),
  /** Tells that address of every change, as a helpdesk does. */
  subscribe({ url: to = '', secret = '' }) {
    emulator.webhooks.subscribe(to, secret)
    return null
  },
}

const control = createServer(async (request, response) => {
  await text(request)
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://control')
  const answer = commands[pathname.slice(1)]?.(Object.fromEntries(searchParams))
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(answer ?? null))
})
const { url } = await emulator.listen()
control.listen(0, '127.0.0.1', () => {
  const address = control.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const line = { url, secret: emulator.secret, control: `http://127.0.0.1:${port}` }
  process.stdout.write(`${JSON.stringify(line)}\n`)
})

function authorOf(customerId: string): WorldAuthor {
  return { role: 'customer', id: customerId, name: world.customer(customerId)?.name ?? null }
}

function open({ addConversation, addMessage, clock }: World, number: number): void {
  const customerId = customers[number % customers.length]?.id ?? ''
  const author = authorOf(customerId)
  const { id } = addConversation({
    subject: `Order ${number}`,
    customerId,
    message: { author, text: invented.opening(number) },
  })
  addMessage(id, { author: agent, text: invented.answer(number) })
  addMessage(id, { author, text: invented.closing(number) })
  // A few tickets share each second, as in real accounts.
  if (number % 5 === 0) clock.advance(1000)
}
