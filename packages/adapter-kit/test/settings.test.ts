import { expect, it } from 'vitest'
import { readSettings } from '../src/index.ts'

const settings = [
  { name: 'token', env: 'ACME_TOKEN', secret: true, required: true, description: 'from Settings → API' },
  { name: 'queues', env: 'ACME_QUEUES', secret: false, required: false, list: true, description: 'names' },
]

it('reads settings as the options of an adapter', () => {
  expect(readSettings(settings, { token: ' t ', queues: 'a, b,,c' })).toEqual({ token: 't', queues: ['a', 'b', 'c'] })
  expect(readSettings(settings, { token: 't', queues: '' })).toEqual({ token: 't' })
})

it('names what is missing and what nobody knows, and no value', () => {
  expect(() => readSettings(settings, {})).toThrow('setting "token" (ACME_TOKEN) is missing: from Settings → API')
  expect(() => readSettings(settings, { token: 'very-secret', queue: 'x' })).toThrow(
    'setting "queue" is unknown; did you mean "queues"?',
  )
})
