import assert from 'node:assert/strict'
import { type AttuneError, isAttuneError } from '@attune/core'

/** What a call rejects with; fails when it does not. */
export async function rejection(call: Promise<unknown>, when: string): Promise<unknown> {
  try {
    await call
  } catch (error) {
    return error
  }
  return assert.fail(`${when}: expected it to reject, it did not`)
}

/** The typed error a call rejects with; fails when it rejects with anything else. */
export async function typedError(
  call: Promise<unknown>,
  when: string,
  expected: { codes?: readonly string[]; retryable?: boolean } = {},
): Promise<AttuneError> {
  const error = await rejection(call, when)
  assert.ok(isAttuneError(error), `${when}: expected a typed error of @attune/adapter-kit, got ${String(error)}`)
  const { codes, retryable } = expected
  if (codes !== undefined)
    assert.ok(codes.includes(error.code), `${when}: expected code ${codes.join(' or ')}, got ${error.code}`)
  if (retryable !== undefined)
    assert.equal(error.retryable, retryable, `${when}: ${error.code} has the wrong \`retryable\``)
  return error
}
