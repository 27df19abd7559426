import { readFileSync } from 'node:fs'
import { customerSchema } from '@attune/core'
import { openStore } from '@attune/store'

// 换成您自己的：openStore({ url: process.env.DATABASE_URL })，钥匙要和各工作进程用的是同一份。
const store = await openStore({ memory: true })
const xiaomei = customerSchema.parse(JSON.parse(readFileSync('customer.json', 'utf8')))
await store.customers.put([xiaomei])

const email = { kind: 'email', value: 'xiaomei@example.com', normalized: null } as const
for (const { id } of await store.customers.byIdentity(email)) {
  const { removed } = await store.eraseCustomer(id, { by: 'mia', reason: '第 114 号申请' })
  console.log('删掉顾客', removed.customers, '位，联系方式', removed.identities, '个')
}

// 没有等着销毁的钥匙；客服系统再把她发过来，也进不来。
const { keys } = await store.check()
const { suppressed } = await store.customers.put([xiaomei])
console.log(keys?.beingDestroyed, suppressed)
await store.close()
