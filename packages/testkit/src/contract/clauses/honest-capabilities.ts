import assert from 'node:assert/strict'
import { type Capability, capabilities, type HelpdeskAdapter } from '@attune/core'
import type { Clause } from '../clause.ts'

const methods: Partial<Record<Capability, keyof HelpdeskAdapter>> = {
  customers: 'customers',
  webhook: 'webhook',
  note: 'note',
  reply: 'reply',
  add_tags: 'addTags',
  remove_tags: 'removeTags',
  set_fields: 'setFields',
  service_hours: 'serviceHours',
}

export const honestCapabilities: Clause = {
  id: 'honest-capabilities',
  title: 'a method is there when, and only when, its capability is declared',
  async run({ adapter }) {
    assert.equal(adapter.specVersion, 1)
    assert.match(adapter.id, /^[a-z][a-z0-9-]*$/)
    assert.deepEqual(
      Object.keys(adapter.capabilities).toSorted(),
      [...capabilities].toSorted(),
      'the capabilities declared',
    )
    for (const capability of capabilities) {
      const support = adapter.capabilities[capability]
      const method = methods[capability]
      if (method !== undefined) {
        assert.equal(
          adapter[method] !== undefined,
          support !== 'no',
          `${capability} is declared ${JSON.stringify(support)}, ${method} says otherwise`,
        )
      }
      if (typeof support === 'object')
        assert.ok(support.partial.length >= 20, `${capability}: \`partial\` has to say what is missing`)
    }
  },
}
