import { describe, expect, it } from 'vitest'
import { messagesOf, parseConversations, parseJsonLine } from '../src/index.ts'

const one = '{"id":"a","messages":[{"role":"agent","text":"hi"}]}'
const idsOf = (text: string) => parseConversations(text).map(({ conversation }) => conversation.id)

describe('parseConversations', () => {
  it('reads one conversation, an array and JSON Lines', () => {
    expect(idsOf(one)).toEqual(['a'])
    expect(idsOf(` [${one}, ${one.replace('"a"', '"b"')}]`)).toEqual(['a', 'b'])
    expect(idsOf(`${one}\r\n\r\n${one.replace('"a"', '"b"')}\n`)).toEqual(['a', 'b'])
    expect(idsOf('[]')).toEqual([])
  })

  it('reads JSON over several lines, and with a byte order mark', () => {
    expect(idsOf(`\uFEFF${JSON.stringify(JSON.parse(one), null, 2)}`)).toEqual(['a'])
  })

  it('reads anything else as a transcript, also when it begins with a bracketed time', () => {
    const [input] = parseConversations('[10:02] customer: hi', { transcript: { channel: 'phone' } })
    expect(input?.conversation.channel).toBe('phone')
    expect(input && messagesOf(input.conversation)[0]?.body.text).toBe('hi')
  })

  it.each(['', '  \n', '\uFEFF'])('has nothing to read in %j', (text) => {
    expect(() => parseConversations(text, { file: 'empty.txt' })).toThrow(
      'empty.txt: nothing to read: expected JSON, JSON Lines or a transcript',
    )
  })
})

describe('parseJsonLine', () => {
  it('reads one line', () => {
    expect(parseJsonLine(`${one}\r`, { file: 'a.jsonl', row: 1 }).conversation.id).toBe('a')
  })
})
