import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseConversation, shortConversationSchema } from '../src/index.ts'
import { type JsonSchemaName, jsonSchema, jsonSchemaNames } from '../src/json-schema.ts'
import { shortConversation } from './arbitraries.ts'

// Formats repeat what the patterns say; ajv knows none of them by itself.
const validator = (name: JsonSchemaName) =>
  new Ajv2020({
    strict: true,
    strictTuples: false,
    strictRequired: false,
    formats: {},
    validateFormats: false,
  }).compile(jsonSchema(name))

describe('the JSON Schema', () => {
  it.each(jsonSchemaNames)('of %s is valid, named and described', (name) => {
    expect(() => validator(name)).not.toThrow()
    expect(jsonSchema(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:attune:schema:${name}@1`,
      description: expect.stringMatching(/\w/),
    })
  })

  it('accepts every short conversation, and every full one made of it', () => {
    const short = validator('short-conversation')
    const full = validator('conversation')
    return fc.assert(
      fc.property(shortConversation, (value) => {
        expect(short(JSON.parse(JSON.stringify(value)))).toBe(true)
        expect(full(parseConversation(value).conversation)).toBe(true)
      }),
    )
  })

  it.each([
    { messages: [{ role: 'user', text: '' }] },
    { messages: [{ role: 'agent', text: '', at: 'yesterday' }] },
    { messages: [], extra: 1 },
    {},
  ])('refuses %j, as the parser does', (value) => {
    expect(validator('short-conversation')(value)).toBe(false)
    expect(shortConversationSchema.safeParse(value).success).toBe(false)
  })

  it('of a fact accepts one with the cautious defaults', () => {
    const { context } = parseConversation({ messages: [], profile: { facts: [{ value: { a: [1, null] } }] } })
    expect(validator('fact')(context.profile?.facts[0])).toBe(true)
  })

  it('is made once', () => {
    expect(jsonSchema('report')).toBe(jsonSchema('report'))
  })

  it('of an unknown name is an error with the name that was meant', () => {
    expect(() => jsonSchema('reprot' as JsonSchemaName)).toThrow(
      'jsonSchema: no schema of that name; did you mean "report"?',
    )
  })
})
