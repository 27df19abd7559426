import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { typedError } from '../rejection.ts'

export const checkConnection: Clause = {
  id: 'check-connection',
  title: 'check() says who we are, and does not let a wrong secret pass',
  async run(bench) {
    const { account, warnings } = await bench.adapter.check()
    assert.ok(account.trim() !== '', '`account` is empty')
    assert.ok(Array.isArray(warnings))
    assert.ok(!account.includes(bench.secret), '`account` holds the secret')
    const stranger = bench.again({ secret: 'not-the-secret-at-all' })
    await typedError(stranger.check(), 'check() with a wrong secret', {
      codes: ['authentication', 'permission'],
      retryable: false,
    })
    await typedError(stranger.conversations(), 'a pull with a wrong secret', {
      codes: ['authentication', 'permission'],
      retryable: false,
    })
  },
}
