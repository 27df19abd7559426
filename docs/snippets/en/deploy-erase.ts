import { readFileSync } from 'node:fs'
import { customerSchema } from '@attune/core'
import { openStore } from '@attune/store'

// Yours: openStore({ url: process.env.DATABASE_URL }), with the keys the workers have.
const store = await openStore({ memory: true })
const maria = customerSchema.parse(JSON.parse(readFileSync('customer.json', 'utf8')))
await store.customers.put([maria])

const email = { kind: 'email', value: 'maria@example.com', normalized: null } as const
for (const { id } of await store.customers.byIdentity(email)) {
  const { removed } = await store.eraseCustomer(id, { by: 'mia', reason: 'request 114' })
  console.log('removed', removed.customers, 'customer and', removed.identities, 'identity')
}

// No key waits to be destroyed; and the helpdesk’s next page does not bring her back.
const { keys } = await store.check()
const { suppressed } = await store.customers.put([maria])
console.log(keys?.beingDestroyed, suppressed)
await store.close()
