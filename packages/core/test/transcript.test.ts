import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conversationFromTranscript, conversationSchema, messagesOf, type TranscriptOptions } from '../src/index.ts'

const read = (text: string, options: TranscriptOptions = {}) =>
  messagesOf(conversationFromTranscript(text, options)).map(({ author, body }) => [author.role, body.text])

const times = (text: string, options: TranscriptOptions = {}) =>
  messagesOf(conversationFromTranscript(text, options)).map(({ sentAt }) => sentAt)

describe('a transcript', () => {
  it.each([
    ['English', 'Customer: Where is it?\nAGENT: Let me look.\nbot: Hi\nAssistant: Hello\nsystem: reopened'],
    ['简体', '客户：包裹呢？\n客服: 我看一下\n机器人：您好\n助手：您好\n系统：重新打开'],
    ['繁體', '顧客：包裹呢？\n客服：我看一下\n機器人：您好\n助手：您好\n系統：重新開啟'],
  ])('is read in %s', (_, text) => {
    expect(read(text).map(([role]) => role)).toEqual(['customer', 'agent', 'bot', 'ai', 'system'])
  })

  it('makes a conversation its schema accepts, with the options it was given', () => {
    const conversation = conversationFromTranscript('买家: 在吗', { id: 't1', channel: 'chat', locale: 'zh-CN' })
    expect(conversationSchema.parse(conversation)).toMatchObject({ id: 't1', channel: 'chat', locale: 'zh-CN' })
  })

  it('keeps lines without a label, and blank lines inside, with the message above', () => {
    expect(read('\n\ncustomer: one\ntwo\n\n  three\n\n\nagent:\nfour\n\n')).toEqual([
      ['customer', 'one\ntwo\n\n  three'],
      ['agent', 'four'],
    ])
  })

  it('takes a link, a time and a single colon in a message for what they are', () => {
    const text = 'customer: see\nhttps://example.com\nhttp://example.com\n10:30: then\nNote: only once\n{"a": 1}'
    expect(read(text)).toHaveLength(1)
  })

  it('reads Windows line ends and a byte order mark', () => {
    expect(read('\uFEFFcustomer: a\r\nagent: b\r\n')).toEqual([
      ['customer', 'a'],
      ['agent', 'b'],
    ])
  })

  it.each([
    ['a name and a time', '小鱼儿 2026-03-14 10:02:11\n在吗\n订单没到\n旗舰店晓琳 2026-03-14 10:03:02\n在的：马上查'],
    [
      'a time and a name',
      '[2026-03-14 10:02:11] 小鱼儿\n在吗\n订单没到\n\n[2026-03-14 10:03:02] 旗舰店晓琳\n在的：马上查',
    ],
    ['brackets', '小鱼儿 (2026-03-14 10:02:11):\n在吗\n订单没到\n旗舰店晓琳 (2026-03-14 10:03:02):\n在的：马上查'],
    ['other dates', '小鱼儿 2026/3/14 10:02:11\n在吗\n订单没到\n旗舰店晓琳 2026年3月14日 10:03:02\n在的：马上查'],
  ])('is read as a chat is copied out of a program, with %s above the words', (_, text) => {
    const roles = { 小鱼儿: 'customer', 旗舰店晓琳: 'agent' } as const
    expect(read(text, { roles })).toEqual([
      ['customer', '在吗\n订单没到'],
      ['agent', '在的：马上查'],
    ])
    expect(times(text, { roles })).toEqual(['2026-03-14T10:02:11.000Z', '2026-03-14T10:03:02.000Z'])
  })

  it('takes a name and a time for words where turns begin with labels and colons', () => {
    expect(read('customer: here is the list\nSupport 10:30\nagent: thanks')).toEqual([
      ['customer', 'here is the list\nSupport 10:30'],
      ['agent', 'thanks'],
    ])
  })

  it('takes labels of your own, which win over the known ones', () => {
    expect(read('Jane (Shop): hi\nsupport: hi', { roles: { 'jane (shop)': 'agent', Support: 'bot' } })).toEqual([
      ['agent', 'hi'],
      ['bot', 'hi'],
    ])
  })

  it('gives back what was written, whatever it is, as long as no line of it begins like a turn', () => {
    const line = fc.string({ unit: 'binary' }).map((text) => text.replace(/[:：\r\n]/g, ' '))
    const turn = fc.tuple(fc.constantFrom('customer', 'agent'), fc.array(line, { minLength: 1, maxLength: 3 }))
    return fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 6 }), (turns) => {
        const text = turns.map(([label, lines]) => `${label}: ${lines.join('\n')}`).join('\n')
        expect(read(text)).toEqual(turns.map(([label, lines]) => [label, lines.join('\n').trim()]))
      }),
    )
  })
})

describe('times in a transcript', () => {
  it('may carry a date, with or without a zone', () => {
    const text =
      '[2026-05-03 10:00] customer: a\n2026-05-03T10:00:30.5Z agent: b\n[2026-05-03T18:01:00+08:00] agent: c\nagent: d'
    expect(times(text)).toEqual([
      '2026-05-03T10:00:00.000Z',
      '2026-05-03T10:00:30.500Z',
      '2026-05-03T10:01:00.000Z',
      null,
    ])
  })

  it('may stand in the brackets that helpdesks write, or in none', () => {
    const text = '(10:02:13 AM) customer: a\n（10:03）agent: b\n10:04 PM customer: c\n[10:05 PM] agent: d'
    expect(times(text)?.map((time) => time?.slice(11, 19))).toEqual(['10:02:13', '10:03:00', '22:04:00', '22:05:00'])
    expect(() => conversationFromTranscript('(10:02] customer: a')).toThrow('expected a label')
  })

  it('without a date go on the day of the options, and on the next day when they run backwards', () => {
    const text = '[23:59] customer: a\n23:59:30 agent: b\n23:59 agent: c\n[00:01] customer: d\n[00:00] customer: e'
    expect(times(text, { date: '2026-02-28' })).toEqual([
      '2026-02-28T23:59:00.000Z',
      '2026-02-28T23:59:30.000Z',
      '2026-02-28T23:59:30.000Z',
      '2026-03-01T00:01:00.000Z',
      '2026-03-02T00:00:00.000Z',
    ])
    expect(times('[10:00] customer: a')).toEqual(['1970-01-01T10:00:00.000Z'])
  })

  it('without a date follow a dated one on its day', () => {
    expect(times('[2026-05-03 10:00] customer: a\n[10:05] agent: b')[1]).toBe('2026-05-03T10:05:00.000Z')
  })

  it('never run backwards without a date, and keep their gaps within a day', () => {
    const clock = fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59))
    const two = (value: number) => String(value).padStart(2, '0')
    return fc.assert(
      fc.property(fc.array(clock, { minLength: 2, maxLength: 20 }), (clocks) => {
        const text = clocks.map((parts) => `${parts.map(two).join(':')} agent: x`).join('\n')
        const instants = times(text).map((time) => Date.parse(time ?? ''))
        for (const [index, instant] of instants.entries()) {
          if (index === 0) continue
          const gap = instant - (instants[index - 1] ?? 0)
          expect(gap).toBeGreaterThanOrEqual(0)
          expect(gap).toBeLessThan(86_400_000)
        }
      }),
    )
  })
})

describe('an error in a transcript', () => {
  const mapIt = 'say who speaks: --role "<label>=agent" on the command line, roles: { "<label>": "agent" } in a program'
  const timeFirst =
    'the time stands behind the name; write it before, and the words on the same line: "[10:00] agent: …"'
  it.each([
    ['Jane: hi', `row 1: unknown label of 4 characters; ${mapIt}`],
    ['\nAgnet: hi', 'row 2: unknown label of 5 characters; did you mean "agent"?'],
    ['customer: a\ncutsomer: b', 'row 2: unknown label of 8 characters; did you mean "customer"?'],
    ['customer: a\nJane: b\nagent: c\njane: d', `row 4: the same unknown label as in row 2; ${mapIt}`],
    ['customer: a\n[10:00] Jane: b', `row 2: unknown label of 4 characters after a time; ${mapIt}`],
    ['Jane 2026-05-03 10:00:07\nhi', `row 1: unknown label of 4 characters beside a time; ${mapIt}`],
    ['小鱼儿 10:00\n在吗', `row 1: unknown label of 3 characters beside a time; ${mapIt}`],
    ['客服 10:00\n您好\n小鱼儿 10:01\n在吗', `row 3: unknown label of 3 characters beside a time; ${mapIt}`],
    ['Jane 10:00 hi there: all', `row 1: unknown label of 7 characters; ${timeFirst}`],
    ['agent 25:00\nhi', 'row 1: expected a time that exists, such as [2026-05-03 10:00]; correct it'],
    ['Room 5: hi', `row 1: unknown label of 6 characters; ${mapIt}`],
    [
      'hello',
      'row 1: expected a label before the first words; write "customer: …", "agent: …" or another known label, with nothing before it but a time such as [10:00] or [2026-05-03 10:00]',
    ],
    ['[25:00] agent: a', 'row 1: expected a time that exists, such as [2026-05-03 10:00]; correct it'],
    ['[2026-02-30 10:00] agent: a', 'row 1: expected a time that exists, such as [2026-05-03 10:00]; correct it'],
    ['\n \n', 'nothing to read: expected lines such as "customer: …"'],
  ])('in %j says the row and what to do', (text, message) => {
    expect(() => conversationFromTranscript(text)).toThrow(expect.objectContaining({ message, code: 'invalid_input' }))
  })

  it('names the file', () => {
    expect(() => conversationFromTranscript('Jane: hi', { file: 'talk.txt' })).toThrow(/^talk\.txt, row 1: /)
  })

  it.each([
    [{ channl: 'chat' }, 'unknown key "channl"; did you mean "channel"?'],
    [{ date: '3 May' }, 'date: expected a day such as "2026-05-03", found a string of 5 characters'],
    [{ roles: { jane: 'agnet' } }, /^.*: roles\.jane: expected one of .*; did you mean "agent"\?$/],
  ])("in the options %j is the caller's", (options, message) => {
    const text = typeof message === 'string' ? `options of conversationFromTranscript: ${message}` : message
    const run = () => conversationFromTranscript('customer: hi', options as TranscriptOptions)
    expect(run).toThrow(text)
    expect(run).toThrow(expect.objectContaining({ code: 'invalid_options' }))
  })
})
