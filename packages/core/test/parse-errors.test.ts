import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError, isAttuneError, parseConversation, parseConversations, parseJsonLine } from '../src/index.ts'

function errorOf(run: () => unknown): InputError {
  try {
    run()
  } catch (error) {
    if (isAttuneError(error)) return error
    throw error
  }
  throw new Error('expected it to fail')
}

const said = (value: unknown, where = {}) => errorOf(() => parseConversation(value, where)).message
const message = (value: object) => ({ messages: [{ role: 'customer', text: 'Hello', ...value }] })
const roles = 'expected one of "customer", "agent", "bot", "ai", "system"'

describe('an error of the input', () => {
  it('names file, row and path', () => {
    const error = errorOf(() => parseConversation(message({ text: 5 }), { file: 'talks.jsonl', row: 3 }))
    expect(error).toBeInstanceOf(InputError)
    expect(error.message).toBe(
      'talks.jsonl, row 3: messages[0].text: expected a string, found a number; put it in quotes',
    )
    expect(error).toMatchObject({
      code: 'invalid_input',
      retryable: false,
      where: { file: 'talks.jsonl', row: 3, path: 'messages[0].text' },
    })
  })

  it('says how many problems there are and shows the first five', () => {
    const value = { messages: Array.from({ length: 7 }, () => ({ role: 'agent' })) }
    expect(said(value, { file: 'a.json' })).toBe(
      [
        'a.json: 7 problems',
        ...[0, 1, 2, 3, 4].map((index) => `- messages[${index}].text: expected a string, found nothing`),
        '- and 2 more',
      ].join('\n'),
    )
  })

  it.each([
    [{ role: 'agnet' }, `messages[0].role: ${roles}, found a string of 5 characters; did you mean "agent"?`],
    [{ role: 'user' }, `messages[0].role: ${roles}, found a string of 4 characters; "user" is called "customer" here`],
    [
      { role: 'assistant' },
      `messages[0].role: ${roles}, found a string of 9 characters; "assistant" is called "ai" or "agent" here`,
    ],
    [{ role: 'Jane Doe' }, `messages[0].role: ${roles}, found a string of 8 characters`],
    [{ role: null }, `messages[0].role: ${roles}, found null`],
    [{ sender: 'x' }, 'messages[0]: unknown key "sender"; "sender" is called "role" here'],
    [{ body: 'x' }, 'messages[0]: unknown key "body"; "body" is called "text" here'],
    [{ content: 'x' }, 'messages[0]: unknown key "content"; "content" is called "text" here'],
    [{ created_at: 'x' }, 'messages[0]: unknown key "created_at"; "created_at" is called "at" here'],
    [{ timestamp: 'x' }, 'messages[0]: unknown key "timestamp"; "timestamp" is called "at" here'],
    [{ visibilty: 'public' }, 'messages[0]: unknown key "visibilty"; did you mean "visibility"?'],
    [{ mood: 'x' }, 'messages[0]: unknown key "mood"; remove it'],
    [{ '+49 170 1234567': 1 }, 'messages[0]: unknown key of 15 characters; remove it'],
    [{ id: '' }, 'messages[0].id: expected a non-empty string, found an empty string'],
    [
      { at: '2026-05-03 10:00' },
      'messages[0].at: expected a time such as "2026-05-03T09:30:00Z" or "2026-05-03T17:30:00+08:00", found a string of 16 characters; write ISO 8601 with seconds, and with "Z" or an offset',
    ],
    [{ at: 1714730000 }, 'messages[0].at: expected a string, found a number; put it in quotes'],
    [
      { language: 'zh_CN' },
      'messages[0].language: expected a language tag such as "en", "zh-CN" or "zh-Hant-TW", found a string of 5 characters',
    ],
    [
      { visibility: 'private' },
      'messages[0].visibility: expected one of "public", "internal", found a string of 7 characters; "private" is called "internal" here',
    ],
    [{ automated: 'yes' }, 'messages[0].automated: expected true or false, found a string of 3 characters'],
  ])('explains a message with %j', (change, text) => {
    expect(said(message(change))).toBe(text)
  })

  it.each([
    [{}, 'messages: expected a list, found nothing'],
    [{ messages: [], team: 'north' }, 'unknown key "team"; write it as "assignee": { "team": … }'],
    [{ messages: [], group: 'north' }, 'unknown key "group"; write it as "assignee": { "team": … }'],
    [{ messages: [], asignee: {} }, 'unknown key "asignee"; did you mean "assignee"?'],
    [{ messages: [], assigned_to: {} }, 'unknown key "assigned_to"; "assigned_to" is called "assignee" here'],
    [{ messages: [], assignee: { group: 'x' } }, 'assignee: unknown key "group"; "group" is called "team" here'],
    [{ messages: [], assignee: { teem: 'x' } }, 'assignee: unknown key "teem"; did you mean "team"?'],
    [{ messages: [], turns: [] }, 'unknown key "turns"; "turns" is called "messages" here'],
    [{ messages: [], mood: 1 }, 'unknown key "mood"; remove it, or put it under "metadata"'],
    [
      { messages: [], channel: 'whatsapp' },
      'channel: expected one of "chat", "email", "phone", "social", "unknown", found a string of 8 characters; "whatsapp" is called "chat" here',
    ],
    [
      { messages: [], serviceHours: { timeZone: 'Mars', weekly: {} } },
      'serviceHours.timeZone: expected an IANA time zone such as "Asia/Shanghai" or "UTC", found a string of 4 characters',
    ],
    [
      { messages: [], serviceHours: { timeZone: 'UTC', weekly: { mon: [['18:00', '02:00']] } } },
      'serviceHours.weekly.mon[0]: expected the second time to be later; split hours over midnight at "24:00", found a list of 2 items',
    ],
    [
      { messages: [], serviceHours: { timeZone: 'UTC', weekly: { monday: [] } } },
      'serviceHours.weekly: unknown key "monday"; "monday" is called "mon" here',
    ],
    [
      { messages: [], serviceHours: { timeZone: 'UTC', weekly: {}, holidays: ['1 May'] } },
      'serviceHours.holidays[0]: expected a day such as "2026-05-03", found a string of 5 characters',
    ],
    [
      { messages: [], profile: { facts: [{ kind: 'need' }] } },
      'profile.facts[0].statement: expected a sentence, or a "value" beside it, found nothing',
    ],
    [
      { messages: [], profile: { facts: [{ value: 1, confidence: 2 }] } },
      'profile.facts[0].confidence: expected a number of at most 1, found a number',
    ],
    [{ messages: [], customer: 'Jane' }, 'customer: expected an object, found a string of 4 characters'],
  ])('explains a conversation like %j', (value, text) => {
    expect(said(value)).toBe(text)
  })

  it.each([
    ['hello', 'found a string of 5 characters; for text use conversationFromTranscript or parseConversations'],
    [[{}], 'found a list of 1 item; pass the conversations of a list one by one'],
    [null, 'found null'],
    [undefined, 'found nothing'],
  ])('explains that %j is no conversation', (value, found) => {
    const expected = 'expected a conversation, an object with "messages" (short form) or "timeline" (full form)'
    expect(said(value)).toBe(`${expected}, ${found}`)
  })

  it('points at both places of an id that is used twice', () => {
    const twice = { id: 'a', role: 'agent', text: '' }
    expect(said({ messages: [twice, twice] }, { row: 2 })).toBe(
      'row 2: messages[1].id: the same id as messages[0].id; ids must be unique',
    )
    expect(
      said({
        messages: [
          { ...twice, id: 'm2' },
          { role: 'agent', text: '' },
        ],
      }),
    ).toBe(
      'messages[1].id: one item has no id and was numbered, and another has that number as its id; give every item an id',
    )
    expect(
      said({
        messages: [],
        profile: {
          facts: [
            { id: 'f', value: 1 },
            { id: 'f', value: 2 },
          ],
        },
      }),
    ).toBe('profile.facts[1].id: the same id as profile.facts[0].id; ids must be unique')
  })

  it('finds near misses inside a full conversation, too', () => {
    const { conversation } = parseConversation(message({}))
    const [first] = conversation.timeline
    expect(said({ ...conversation, timeline: [{ ...first, sendAt: null }] })).toBe(
      'timeline[0]: unknown key "sendAt"; did you mean "sentAt"?',
    )
    expect(said({ ...conversation, timeline: [{ ...first, type: 'mesage' }] })).toMatch(
      /^timeline\[0\]\.type: expected one of "message", "note", .*; did you mean "message"\?$/,
    )
    expect(said({ ...conversation, timeline: [first, first] })).toBe(
      'timeline[1].id: the same id as timeline[0].id; ids must be unique',
    )
  })

  it('tells the place of broken JSON, without showing it', () => {
    expect(errorOf(() => parseConversations('{"a": 1,\n secret}', { file: 'a.json' })).message).toBe(
      'a.json: not valid JSON at line 2, column 2; check it with a JSON tool, or write one "label: text" line per message',
    )
    const error = errorOf(() => parseJsonLine('secret', { file: 'a.jsonl', row: 9 }))
    expect(error.message).toBe('a.jsonl, row 9: not valid JSON; expected one conversation as JSON on each line')
    expect(error.cause).toBeUndefined()
  })

  it('names the index inside an array and the row inside JSON Lines', () => {
    const bad = '{"messages":[{"role":"agent"}]}'
    expect(errorOf(() => parseConversations(`[{"messages":[]},${bad}]`, { file: 'a.json' }))).toMatchObject({
      message: 'a.json, [1]: messages[0].text: expected a string, found nothing',
      where: { file: 'a.json', path: '[1].messages[0].text' },
    })
    expect(errorOf(() => parseConversations(`{"messages":[]}\n\n${bad}\n`)).where).toEqual({
      row: 3,
      path: 'messages[0].text',
    })
  })

  it('never repeats what somebody wrote', () => {
    const secret = 'my card 4111-1111'
    const wrong = fc.constantFrom<unknown>(secret, [secret], { [secret]: secret }, 7)
    const anyMessage = fc.dictionary(
      fc.constantFrom('id', 'role', 'text', 'at', 'visibility', 'language', secret),
      wrong,
    )
    const keys = fc.constantFrom('id', 'channel', 'locale', 'customer', 'profile', 'serviceHours', 'now', secret)
    return fc.assert(
      fc.property(
        fc.array(anyMessage, { minLength: 1, maxLength: 3 }),
        fc.dictionary(keys, wrong),
        (messages, rest) => {
          try {
            parseConversation({ ...rest, messages })
          } catch (error) {
            expect(isAttuneError(error)).toBe(true)
            expect(JSON.stringify([String(error), (error as InputError).where])).not.toContain('4111')
          }
        },
      ),
    )
  })
})
