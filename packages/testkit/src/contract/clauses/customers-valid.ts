import assert from 'node:assert/strict'
import { customerSchema, paginate } from '@attune/core'
import type { Clause } from '../clause.ts'

export const customersValid: Clause = {
  id: 'customers-valid',
  title: 'customers() gives everybody who wrote, each fitting the schema of core',
  skip: (bench) => bench.lacks('customers'),
  async run(bench) {
    const emails = ['ann@example.test', 'bo@example.test', 'chen@example.test']
    for (const email of emails) await bench.make({ customer: { email } })
    await bench.settle()
    const seen = new Set<string>()
    for await (const page of paginate(
      (options) => (bench.adapter.customers as NonNullable<typeof bench.adapter.customers>)(options),
      { limit: 2 },
    )) {
      assert.ok(page.cursor !== '', 'a page of customers has an empty cursor')
      for (const customer of page.items) {
        const { success, error } = customerSchema.safeParse(customer)
        assert.ok(success, `a customer does not fit: ${error?.message}`)
        for (const { kind, value } of customer.identities) if (kind === 'email') seen.add(value.toLowerCase())
      }
    }
    assert.deepEqual(
      emails.filter((email) => !seen.has(email)),
      [],
      'these customers did not come',
    )
  },
}
