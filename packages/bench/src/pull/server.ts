import { createWorld } from '@attune/testkit/emulator'
import { zendeskEmulator } from '@attune/zendesk/emulator'

/** A Zendesk with so many tickets, in a process of its own, so that its memory is not counted. Prints its address. */
const count = Number(process.argv[2] ?? 1000)
const world = createWorld()
const customers = Array.from({ length: 1000 }, (_, number) =>
  world.addCustomer({ name: `Customer ${number}`, email: `customer-${number}@example.test` }),
)
const robin = world.addStaff({ name: 'Robin', email: 'robin@support.test' })
const agent = { role: 'agent', id: robin.id, name: robin.name } as const
for (let number = 0; number < count; number++) {
  const customer = customers[number % customers.length]
  if (customer === undefined) break
  const author = { role: 'customer', id: customer.id, name: customer.name } as const
  const { id } = world.addConversation({
    subject: `Order ${number}`,
    customerId: customer.id,
    message: { author, text: `My order ${number} has not arrived, and I need it by Friday.` },
  })
  world.addMessage(id, { author: agent, text: 'I am sorry. I have asked the carrier and will write to you by noon.' })
  world.addMessage(id, { author, text: 'Thank you, it came!' })
  // A few tickets share each second, as in real accounts.
  if (number % 5 === 0) world.clock.advance(1000)
}
world.clock.advance(3_600_000)
// Time flies here, or the emulator's limits per minute would be what is measured.
setInterval(() => world.clock.advance(60_000), 5)
const emulator = zendeskEmulator({ world })
const { url } = await emulator.listen()
process.stdout.write(`${JSON.stringify({ url, secret: emulator.secret })}\n`)
