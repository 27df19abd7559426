import { createReader } from '@attune/language'
import { dataGiven, details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { describe, expect, it } from 'vitest'
import { createScorer, knowTemplates, openSession, scoreConversation } from '../src/index.ts'

const packs = [english]

describe('a reader without the details that rules look at', () => {
  it('is refused, with what is missing', () => {
    const without = /reader: reads without the detail "data-given".*@attune\/language\/details/
    expect(() => createScorer({ reader: createReader({ packs }) })).toThrow(without)
    expect(() => openSession({ reader: createReader({ packs }) })).toThrow(without)
    expect(() => scoreConversation('customer: Hi', { reader: createReader({ packs }) })).toThrow(without)
    expect(() => createScorer({ reader: knowTemplates(createReader({ packs }), new Set()) })).toThrow(without)
    expect(() => createScorer({ reader: createReader({ packs, details: [dataGiven] }) })).toThrow('"objects"')
  })

  it('is not meant where it has them, nor where it is one of your own', () => {
    const reader = createReader({ packs, details })
    expect(() => createScorer({ reader })).not.toThrow()
    expect(() =>
      createScorer({ reader: { read: (text, options) => reader.read(text, options), version: '1' } }),
    ).not.toThrow()
  })
})
