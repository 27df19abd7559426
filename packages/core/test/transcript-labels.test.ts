import { describe, expect, it } from 'vitest'
import { conversationFromTranscript, messagesOf } from '../src/index.ts'

const read = (transcript: string) =>
  messagesOf(conversationFromTranscript(transcript)).map(({ author, body, sentAt }) => [author.role, body.text, sentAt])
const roles = (transcript: string) => read(transcript).map(([role]) => role)

describe('a label with a name behind the role', () => {
  it.each([
    ['Customer: hi\nAgent Smith: hello', ['customer', 'agent']],
    ['Customer Jane Doe: hi\nSupport 12: hello', ['customer', 'agent']],
    ['客户王女士：在吗\n客服小王：在的', ['customer', 'agent']],
    ['顧客: 在嗎\n客服03: 在的', ['customer', 'agent']],
  ])('is that role: %j', (transcript, expected) => {
    expect(roles(transcript)).toEqual(expected)
  })

  it.each(['customer: my details\nSupport hours: nine to five', '客户：帮我改一下\n客户地址：北京路一号'])(
    'is not made of any words that follow: %j',
    (transcript) => {
      expect(roles(transcript)).toEqual(['customer'])
    },
  )
})

describe('a time', () => {
  it.each([
    ['[10:02 AM] customer: hi', '1970-01-01T10:02:00.000Z'],
    ['9:05 PM customer: hi', '1970-01-01T21:05:00.000Z'],
    ['[12:30 am] customer: hi', '1970-01-01T00:30:00.000Z'],
    ['2026/05/03 10:02 customer: hi', '2026-05-03T10:02:00.000Z'],
    ['10:02 customer: hi', '1970-01-01T10:02:00.000Z'],
  ])('is read in %s', (transcript, at) => {
    expect(read(transcript)).toEqual([['customer', 'hi', at]])
  })
})

describe('a label nobody was told of', () => {
  it('is read as part of the message above, and told with its line', () => {
    const found: unknown[] = []
    const transcript = 'Jane: hi\nNote: urgent\nagent: hello\nMia: I can help'
    const conversation = conversationFromTranscript(transcript, {
      roles: { Jane: 'customer' },
      onUnknownLabel: (label) => found.push(label),
    })
    expect(messagesOf(conversation).map(({ body }) => body.text)).toEqual([
      'hi\nNote: urgent',
      'hello\nMia: I can help',
    ])
    expect(found).toEqual([
      { row: 2, label: 'Note' },
      { row: 4, label: 'Mia' },
    ])
  })
})
