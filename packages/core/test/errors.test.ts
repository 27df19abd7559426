import { describe, expect, it } from 'vitest'
import {
  AttuneError,
  ContractError,
  describeValue,
  InputError,
  isAttuneError,
  nearest,
  OptionsError,
} from '../src/index.ts'

describe('errors', () => {
  it.each([
    [new InputError('bad', { file: 'a' }), 'InputError', 'invalid_input'],
    [new OptionsError('bad', 'rules'), 'OptionsError', 'invalid_options'],
    [new ContractError('bad'), 'ContractError', 'broken_contract'],
  ])('say who they are', (error, name, code) => {
    expect(error).toBeInstanceOf(AttuneError)
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ name, code, retryable: false, message: 'bad' })
  })

  it('are recognised across copies of the package', () => {
    const fromAnotherCopy = Object.assign(new Error('x'), { [Symbol.for('attune.error')]: true })
    expect(isAttuneError(fromAnotherCopy)).toBe(true)
    expect(isAttuneError(new InputError('x'))).toBe(true)
    for (const other of [new Error('x'), null, undefined, 'attune.error', {}]) expect(isAttuneError(other)).toBe(false)
  })

  it('keep their cause', () => {
    const cause = new Error('socket closed')
    const error = new AttuneError('x', { code: 'upstream_failed', retryable: true, cause })
    expect(error.cause).toBe(cause)
    expect(error.retryable).toBe(true)
    expect('cause' in new InputError('x')).toBe(false)
  })
})

describe('describeValue', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['', 'an empty string'],
    ['x', 'a string of 1 character'],
    ['你好', 'a string of 2 characters'],
    [4, 'a number'],
    [Number.NaN, 'NaN'],
    [true, 'a boolean'],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2 items'],
    [{}, 'an object'],
    [new Date(0), 'a Date'],
    [() => 1, 'a function'],
  ])('says of %s that it is %s', (value, text) => {
    expect(describeValue(value)).toBe(text)
  })
})

describe('nearest', () => {
  it.each([
    ['custmer', 'customer'],
    ['AGENT', 'agent'],
    ['agnet', 'agent'],
    ['bto', 'bot'],
    ['chat', null],
    ['x', null],
    ['', null],
    ['a'.repeat(1000), null],
  ])('takes %s for %s', (name, meant) => {
    expect(nearest(name, ['customer', 'agent', 'bot', 'ai', 'system'])).toBe(meant)
  })
})
