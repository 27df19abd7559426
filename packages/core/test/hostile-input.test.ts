import { describe, expect, it } from 'vitest'
import {
  conversationFromTranscript,
  isAttuneError,
  messagesOf,
  parseConversation,
  parseJsonLine,
} from '../src/index.ts'

const million = 1_000_000

describe('a megabyte of hostile text', () => {
  it.each(['[', '[1', '10:', 'a:', '：', ' ', '\t:', '\n', 'a\n', '2026-05-03T10:00:00', 'ab cd ef gh ', 'agent', '"'])(
    'made of %j is kept as one message',
    (piece) => {
      const tail = piece.repeat(million / piece.length)
      const messages = messagesOf(conversationFromTranscript(`customer: ${tail}`))
      expect(messages.map(({ body }) => body.text)).toEqual([tail.trim()])
    },
  )

  it('made of labels becomes as many messages', () => {
    expect(conversationFromTranscript('ai:x\n'.repeat(million / 5)).timeline).toHaveLength(million / 5)
  })

  it('made of lines that each look like another label is a message, or an error of ours', () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => `w${index.toString(36)}q: z`).join('\n')
    expect(conversationFromTranscript(`customer: ${lines}`).timeline).toHaveLength(1)
  })
})

describe('hostile data', () => {
  it('nested deeper than the stack is an error of ours', () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
    const run = () =>
      parseJsonLine(`{"messages":[],"customer":{"customFields":${deep}}}`, { file: 'deep.jsonl', row: 1 })
    expect(run).toThrow('deep.jsonl, row 1: the data is nested too deeply to be read')
  })

  it('with keys of the prototype does no harm', () => {
    const value = JSON.parse('{"messages":[],"__proto__":{"polluted":true},"metadata":{"__proto__":{"polluted":true}}}')
    try {
      parseConversation(value)
    } catch (error) {
      expect(isAttuneError(error)).toBe(true)
    }
    expect('polluted' in {}).toBe(false)
  })

  it('with names of object methods as role or key gets an error of ours', () => {
    for (const name of ['constructor', 'toString', 'hasOwnProperty', '__proto__']) {
      const value = { messages: [{ role: name, text: '' }], [name === '__proto__' ? 'valueOf' : name]: 1 }
      expect(() => parseConversation(value)).toThrow(expect.objectContaining({ code: 'invalid_input' }))
    }
  })
})
