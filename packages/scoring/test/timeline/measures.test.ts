import {
  type Conversation,
  type Interaction,
  parseConversation,
  type ShortConversation,
  type TimelineMeasures,
} from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSession, scoreConversation } from '../../src/index.ts'
import { conversations } from '../conversations.ts'

const minute = 60_000
const timelineOf = (conversation: Parameters<typeof scoreConversation>[0]): TimelineMeasures =>
  scoreConversation(conversation).timeline
const chat = (...lines: string[]): TimelineMeasures => timelineOf(lines.join('\n'))

const office: [string, string][] = [['09:00', '18:00']]
const hours = { timeZone: 'Asia/Shanghai', weekly: { mon: office, tue: office, wed: office, thu: office, fri: office } }

describe('replies', () => {
  it('are counted in service time, too, when there are service hours', () => {
    const timeline = timelineOf({
      id: 'c',
      serviceHours: hours,
      messages: [
        // Friday 17:50 in Shanghai, answered on Monday at 09:20.
        { role: 'customer', text: '订单还没到', at: '2026-05-08T17:50:00+08:00' },
        { role: 'agent', text: '查到了，明天送到。', at: '2026-05-11T09:20:00+08:00' },
      ],
    })
    expect(timeline.firstReplyMs).toBe((2 * 24 * 60 + 15 * 60 + 30) * minute)
    expect(timeline.firstReplyServiceMs).toBe(30 * minute)
    expect(timeline.longestReplyServiceMs).toBe(30 * minute)
  })
  it('by machines stop one clock, by people both', () => {
    const { firstReplyMs, humanFirstReplyMs } = timelineOf({
      id: 'c',
      messages: [
        { role: 'customer', text: 'Where is my parcel?', at: '2026-05-08T10:00:00Z' },
        { role: 'agent', text: 'We have received your message.', automated: true, at: '2026-05-08T10:00:01Z' },
        { role: 'bot', text: 'Hi, I am a bot.', at: '2026-05-08T10:00:05Z' },
        { role: 'agent', text: 'It arrives tomorrow.', at: '2026-05-08T10:07:00Z' },
      ],
    })
    expect(firstReplyMs).toBe(5000)
    expect(humanFirstReplyMs).toBe(7 * minute)
  })
})

describe('who is owed a word', () => {
  const owed = (now: string | null, ...lines: [role: 'customer' | 'agent', text: string, at: string][]) =>
    timelineOf({
      id: 'c',
      ...(now ? { now } : {}),
      messages: lines.map(([role, text, at], index) => ({
        id: `m${index + 1}`,
        role,
        text,
        at: `2026-05-08T${at}:00Z`,
      })),
    }).owed
  const asks: ['customer', string, string] = ['customer', 'Where is my parcel?', '10:00']

  it('is the customer, since the first of the messages in a row', () => {
    expect(owed('2026-05-08T10:30:00Z', asks, ['customer', 'Hello?', '10:20'])).toMatchObject({
      by: 'agent',
      messageId: 'm1',
      sinceMs: 30 * minute,
    })
  })
  it('is the customer still, after “one moment”', () => {
    expect(owed(null, asks, ['agent', 'One moment please.', '10:01'])).toMatchObject({
      by: 'agent',
      messageId: 'm1',
      sinceMs: null,
    })
  })
  it('is the service side after a question, and nobody after thanks', () => {
    const question: ['agent', string, string] = ['agent', 'What is your order number?', '10:01']
    expect(owed(null, asks, question)).toMatchObject({ by: 'customer', messageId: 'm2' })
    expect(
      owed(null, asks, ['agent', 'It arrives tomorrow.', '10:01'], ['customer', 'Thank you, bye!', '10:02']),
    ).toBeNull()
  })
})

describe('who was owed a word', () => {
  it('is known for every instant', () => {
    const { owedSpans } = chat(
      '[10:00] customer: Where is my parcel?',
      '[10:01] agent: One moment please.',
      '[10:05] agent: What is your order number?',
      '[10:06] customer: AB12345',
      '[10:07] agent: It arrives tomorrow.',
      '[10:08] customer: Thank you, bye!',
    )
    expect(owedSpans.map(({ by, messageId, untilMessageId }) => [by, messageId, untilMessageId])).toEqual([
      ['agent', 'm1', 'm3'],
      ['customer', 'm3', 'm4'],
      ['agent', 'm4', 'm5'],
    ])
    expect(owedSpans[0]?.until).toMatch(/T10:05/)
  })
})

describe('tempo', () => {
  const gaps = (...seconds: number[]) => {
    let at = Date.parse('2026-05-08T10:00:00Z')
    const say = (role: 'customer' | 'agent', text: string, after: number) => {
      at += after * 1000
      return { role, text, at: new Date(at).toISOString() }
    }
    return timelineOf({
      id: 'c',
      messages: seconds.flatMap((gap) => [say('agent', 'And now?', 20), say('customer', 'The light is red.', gap)]),
    })
  }
  it('is unknown below three answers', () => {
    expect(gaps(30, 40).tempo).toBeNull()
    expect(gaps(30, 40).customerTempoMs).toBe(35_000)
  })
  it('does not mind one night’s sleep', () => {
    expect(gaps(30, 40, 28_800, 50, 35).tempo).toMatchObject({ medianMs: 40_000, spreadMs: 10_000, n: 5 })
  })
  it('has a trend from five answers on', () => {
    expect(gaps(30, 40, 50, 60).tempo?.trend).toBeNull()
    expect(gaps(10, 20, 40, 80, 160).tempo?.trend).toBeCloseTo(1, 0)
    expect(gaps(160, 80, 40, 20, 10).tempo?.trend).toBeLessThan(-0.4)
    expect(gaps(60, 60, 60, 60, 60).tempo?.trend).toBeCloseTo(0)
  })
  it('is counted from the last message before the answer', () => {
    const { customerTempoMs } = chat(
      '[10:00] customer: Where is it?',
      '[10:01] agent: One moment please.',
      '[10:20] agent: It is in Leeds.',
      '[10:21] customer: Good.',
    )
    expect(customerTempoMs).toBe(minute)
  })
})

describe('turns', () => {
  it('in pieces are told from writing again because nobody answers', () => {
    const { customer, doubleTexts } = chat(
      '[10:00:00] customer: Hi',
      '[10:00:05] customer: Where is my order?',
      '[10:04:00] customer: Hello?',
      '[10:05:00] agent: It arrives tomorrow.',
    )
    expect(customer).toMatchObject({ turns: 1, turnsInPieces: 1, mostMessages: 3 })
    expect(doubleTexts).toBe(1)
  })
  it('count what they ask: at once, and drop by drop', () => {
    const { questions } = chat(
      'customer: My kettle is broken.',
      'agent: When did you buy it? Where did you buy it?',
      'customer: In May, in Leeds.',
      'agent: Does the light come on?',
      'customer: No.',
      'agent: Is it plugged in?',
      'customer: Yes.',
      'agent: What is your order number?',
      'customer: AB12345',
      'agent: Thank you, I have sent you a new one.',
    )
    expect(questions).toEqual({ asked: 5, perTurn: 1, mostInATurn: 2, stackedTurns: 1, longestDrip: 3 })
  })
  it('that ask again for what was given are shown with both places', () => {
    const { dataAskedTwice } = chat(
      'customer: My order number is AB12345, it never arrived.',
      'agent: Could you provide your order number?',
      'customer: AB12345',
    )
    expect(dataAskedTwice).toMatchObject([
      { datum: 'order-number', before: { messageId: 'm1' }, again: { messageId: 'm2' } },
    ])
  })
})

describe('silences', () => {
  it('belong to whoever had the word', () => {
    const { silences } = timelineOf({
      id: 'c',
      channel: 'chat',
      messages: [
        { id: 'm1', role: 'customer', text: 'Where is my order?', at: '2026-05-08T10:00:00Z' },
        { id: 'm2', role: 'agent', text: 'One moment please.', at: '2026-05-08T10:05:00Z' },
        { id: 'm3', role: 'agent', text: 'It is in Leeds. Shall I send it to a shop?', at: '2026-05-08T10:15:00Z' },
        { id: 'm4', role: 'customer', text: 'Yes.', at: '2026-05-08T10:35:00Z' },
      ],
    })
    expect(silences.map(({ by, afterMessageId, ms }) => [by, afterMessageId, ms / minute])).toEqual([
      ['agent', 'm1', 5],
      ['agent', 'm2', 10],
      ['customer', 'm3', 20],
    ])
  })
})

describe('waits', () => {
  const waits = (notice: string, back: string) =>
    chat(
      '[10:00] customer: Where is my refund?',
      `[10:01] agent: ${notice}`,
      `[${back}] agent: I have found it: it was paid yesterday.`,
    ).waits

  it('are measured against what was announced', () => {
    expect(waits('Please hold for two minutes while I check.', '10:03')).toMatchObject([
      { estimateMs: 2 * minute, lengthMs: 2 * minute, kept: true, chased: false },
    ])
    expect(waits('Please hold for two minutes while I check.', '10:21')).toMatchObject([
      { lengthMs: 20 * minute, kept: false },
    ])
    expect(waits('One moment please.', '10:21')).toMatchObject([{ estimateMs: null, kept: null }])
  })
  it('do not take a day that is spoken of for an estimate', () => {
    expect(waits('Please hold while I check your order of last Friday.', '10:03')).toMatchObject([{ estimateMs: null }])
  })
  it('are known without times, their length is not', () => {
    const found = chat(
      '客户: 退款到哪了？',
      '客服: 请稍等，大概两分钟。',
      '客户: 还在吗？',
      '客服: 查到了，已经退款，明天到账。',
    ).waits
    expect(found).toMatchObject([{ estimateMs: 2 * minute, lengthMs: null, kept: null, chased: true }])
  })
})

describe('promises', () => {
  const fates = (...lines: string[]) => chat('[2026-05-06 10:00] customer: My parcel is lost.', ...lines).promises
  const promise = "[2026-05-06 10:01] agent: I'll email you the tracking number by Friday."

  it('have a due time and a fate', () => {
    expect(fates(promise, '[2026-05-08 09:00] agent: I have sent you the tracking number.')).toMatchObject([
      { state: 'kept', dueAt: '2026-05-09T00:00:00.000Z', slackMs: 12 * 60 * minute, decidedBy: { messageId: 'm3' } },
    ])
    expect(fates(promise, '[2026-05-10 09:00] agent: I have sent you the tracking number.')[0]?.state).toBe('late')
    expect(fates(promise, '[2026-05-11 09:00] customer: Still nothing has arrived.')[0]?.state).toBe('broken')
    expect(fates(promise)[0]?.state).toBe('open')
    expect(fates('[2026-05-06 10:01] agent: We will look into it as soon as possible.')[0]?.state).toBe('vague')
  })
  it('are due on the customer’s clock, and then to the minute', () => {
    const timeline = timelineOf({
      id: 'c',
      customer: { id: 'x', timeZone: 'Asia/Taipei' },
      now: '2026-05-07T09:30:00Z',
      messages: [
        { role: 'customer', text: '包裹寄丟了。', at: '2026-05-07T02:00:00Z' },
        { role: 'agent', text: '今天下午五點前回覆您。', at: '2026-05-07T02:01:00Z' },
      ],
    })
    // Nobody has said a word by half past five.
    expect(timeline.promises).toMatchObject([{ dueAt: '2026-05-07T09:00:00.000Z', slackMs: 0, state: 'broken' }])
  })
  it('of one message are told apart by their times, and each has its own fate', () => {
    const found = fates(
      "[2026-05-06 10:01] agent: I'll refund you within 24 hours. I'll call you within 3 hours.",
      '[2026-05-06 12:00] agent: I have just called you and left a message.',
    )
    expect(found.map(({ dueAt, state }) => [dueAt?.slice(0, 16), state])).toEqual([
      ['2026-05-07T10:01', expect.any(String)],
      ['2026-05-06T13:01', 'kept'],
    ])
    // Said twice, it is one promise.
    expect(
      fates(promise, '[2026-05-06 10:01] agent: You will have it by Friday, I will email it by Friday.'),
    ).toHaveLength(1)
  })
  it('in working days skip the holidays of the service hours', () => {
    const timeline = timelineOf({
      id: 'c',
      serviceHours: {
        ...hours,
        holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
        workdays: ['2026-10-10'],
      },
      messages: [
        { role: 'customer', text: '退款什么时候到？', at: '2026-09-30T10:00:00+08:00' },
        { role: 'agent', text: '我们会在3个工作日内给您退款。', at: '2026-09-30T10:01:00+08:00' },
      ],
    })
    // Thursday 8, Friday 9, Saturday 10 October (worked): to the end of that day.
    expect(timeline.promises[0]?.dueAt).toBe('2026-10-10T16:00:00.000Z')
  })
})

describe('hands', () => {
  it('that a customer passes through are counted once each', () => {
    const messages = (...authors: string[]) =>
      authors.map((authorId) => ({ role: 'agent' as const, text: 'Hello, I can see your order.', authorId }))
    const ask = { role: 'customer' as const, text: 'Where is it?' }
    expect(timelineOf({ id: 'c', messages: [ask, ...messages('a', 'a', 'b', 'b', 'a')] }).transfers).toBe(2)
    expect(
      chat('customer: I was charged twice.', "bot: I'll transfer you to billing.", 'agent: Hello, this is billing.')
        .transfers,
    ).toBe(1)
    expect(
      chat(
        'customer: I was charged twice.',
        'agent: Let me transfer you to a specialist.',
        'agent: Hello! I can see it.',
      ).transfers,
    ).toBe(1)
    expect(chat('customer: I was charged twice.', 'agent: I can see it.', 'agent: It is refunded.').transfers).toBe(0)
  })
})

// Things that are no messages, as adapters deliver them.
const whole = (short: ShortConversation): Conversation => parseConversation(short).conversation
const at = (time: string) => `2026-05-08T${time}:00.000Z`
const event = (parts: object, id: string, time: string): Interaction => {
  const [message] = whole({ id: 'x', messages: [{ role: 'agent', text: '' }] }).timeline
  if (!message) throw new Error('no message')
  const {
    type: _,
    author: _a,
    visibility: _v,
    automated: _b,
    body: _c,
    attachments: _d,
    sentAt: _e,
    editedAt: _f,
    ...record
  } = message as Extract<Interaction, { type: 'message' }>
  return { ...record, id, at: time, ...parts } as Interaction
}
const status = (to: string, id: string, time: string) =>
  event({ type: 'status', actor: null, from: null, to: { canonical: to, raw: null } }, id, time)

describe('what the helpdesk records', () => {
  const conversation = whole({
    id: 'c',
    messages: [
      { id: 'm1', role: 'customer', text: 'It crashes.', at: at('10:00') },
      { id: 'm2', role: 'agent', text: 'I have sent you the new version.', at: at('10:10') },
    ],
  })
  it('stops, holds and restarts the resolution', () => {
    const timeline = [
      ...conversation.timeline,
      status('pending', 's1', at('10:10')),
      status('open', 's2', at('11:10')),
      status('resolved', 's3', at('11:15')),
    ]
    expect(timelineOf({ ...conversation, timeline })).toMatchObject({ resolutionMs: 15 * minute, reopenings: 0 })
    const reopened = [...timeline, status('open', 's4', at('12:00')), status('resolved', 's5', at('12:05'))]
    expect(timelineOf({ ...conversation, timeline: reopened })).toMatchObject({
      resolutionMs: 5 * minute,
      reopenings: 1,
    })
    expect(timelineOf(conversation)).toMatchObject({ resolutionMs: null, reopenings: null })
  })
  it('of typing and reading is told where there is any', () => {
    const customer = { role: 'customer', id: null, name: null }
    const timeline = [
      ...conversation.timeline,
      event({ type: 'viewed', author: customer, upToMessageId: 'm2' }, 'v1', at('10:11')),
      event({ type: 'typing', author: customer, endedAt: at('10:13') }, 't1', at('10:12')),
    ]
    expect(timelineOf({ ...conversation, timeline }).presence).toEqual({
      customerTypingMs: minute,
      agentTypingMs: null,
      customerSawMessageId: 'm2',
    })
    expect(timelineOf(conversation).presence).toBeNull()
  })
  it('of edits does not move the clock', () => {
    const timeline = conversation.timeline.map((message) =>
      message.id === 'm2' ? ({ ...message, editedAt: at('15:00') } as Interaction) : message,
    )
    expect(timelineOf({ ...conversation, timeline })).toMatchObject({ firstReplyMs: 10 * minute, editedMessages: 1 })
  })
})

const durations = (timeline: TimelineMeasures): [string, unknown][] =>
  Object.entries(timeline).filter(([name]) => name.endsWith('Ms'))
const untimed = ({ messages, ...rest }: ShortConversation): ShortConversation => ({
  ...rest,
  messages: messages.map(({ at: _, ...message }) => message),
})
const timed = conversations.filter(({ messages }) => messages[0]?.at !== undefined)
const shifted = ({ messages, ...rest }: ShortConversation, ms: number): ShortConversation => ({
  ...rest,
  messages: messages.map((message) =>
    message.at ? { ...message, at: new Date(Date.parse(message.at) + ms).toISOString() } : message,
  ),
})

describe('whatever is said', () => {
  it('is the same at any other time of the year', () => {
    // By days: what was promised for an hour of the day depends on the hour it was said.
    fc.assert(
      fc.property(timed, fc.integer({ min: -100, max: 400 }), (conversation, weeks) => {
        const then = timelineOf(shifted(conversation, weeks * 7 * 24 * 60 * minute))
        const now = timelineOf(conversation)
        expect(durations(then)).toEqual(durations(now))
        expect({ ...then.tempo }).toEqual({ ...now.tempo })
        expect(then.promises.map(({ state }) => state)).toEqual(now.promises.map(({ state }) => state))
        expect(then.waits.map(({ lengthMs, kept }) => [lengthMs, kept])).toEqual(
          now.waits.map(({ lengthMs, kept }) => [lengthMs, kept]),
        )
        expect(then.silences).toEqual(now.silences)
      }),
      { numRuns: 60 },
    )
  })
  it('has the same facts of order without times, and no durations', () => {
    fc.assert(
      fc.property(timed, (conversation) => {
        const withTimes = timelineOf(conversation)
        const without = timelineOf(untimed(conversation))
        for (const [, value] of durations(without)) expect(value).toBeNull()
        expect(without.tempo).toBeNull()
        expect(without.silences).toEqual([])
        expect(without.timedMessages).toBe(0)
        for (const name of [
          'customerMessages',
          'agentMessages',
          'customer',
          'agent',
          'questions',
          'dataAskedTwice',
          'transfers',
          'lastWordBy',
        ] as const)
          expect(without[name]).toEqual(withTimes[name])
        expect(without.owed?.messageId).toBe(withTimes.owed?.messageId)
      }),
      { numRuns: 60 },
    )
  })
  it('is the same when it was delivered out of order', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(
        timed,
        steps,
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        ({ messages, ...rest }, gaps, keys) => {
          let time = Date.parse('2026-05-04T09:00:00Z')
          const sorted = messages.map((message, index) => {
            time += (gaps[index] ?? 1) * 1000
            return { ...message, at: new Date(time).toISOString() }
          })
          const shuffled = sorted
            .map((message, index) => ({ message, key: keys[index] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ message }) => message)
          const { hash: _, ...report } = scoreConversation({ ...rest, messages: sorted })
          const { hash: _h, ...other } = scoreConversation({ ...rest, messages: shuffled })
          expect(other).toEqual(report)
        },
      ),
      { numRuns: 60 },
    )
  })
  it('never takes less than no time, however wrong the clocks are', () => {
    const skewed = fc.tuple(
      conversations,
      fc.array(fc.option(fc.integer({ min: -1e9, max: 1e9 }), { nil: null }), { minLength: 12, maxLength: 12 }),
    )
    fc.assert(
      fc.property(skewed, ([{ messages, ...rest }, times]) => {
        const timeline = timelineOf({
          ...rest,
          now: '2026-05-04T09:00:00Z',
          serviceHours: hours,
          messages: messages.map((message, index) => {
            const time = times[index]
            return {
              ...message,
              at: time == null ? null : new Date(Date.parse('2026-05-04T09:00:00Z') + time).toISOString(),
            }
          }),
        })
        for (const [, value] of durations(timeline)) if (value !== null) expect(value).toBeGreaterThanOrEqual(0)
        for (const { ms } of timeline.silences) expect(ms).toBeGreaterThanOrEqual(0)
        expect(timeline.owed?.sinceMs ?? 0).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 60 },
    )
  })
  it('is measured alike message by message and as a whole, at every point', () => {
    const reader = createReader({ packs: [english, chinese], details })
    fc.assert(
      fc.property(conversations, ({ messages, ...rest }) => {
        const session = openSession({ reader, conversation: { ...rest } })
        messages.forEach((message, index) => {
          session.apply(message)
          expect(session.report().timeline).toEqual(timelineOf({ ...rest, messages: messages.slice(0, index + 1) }))
        })
      }),
      { numRuns: 40 },
    )
  })
  it('is measured alike live and as a whole when times are missing or in no order', () => {
    const reader = createReader({ packs: [english, chinese], details })
    const times = fc.array(fc.option(fc.integer({ min: 0, max: 1e8 }), { nil: null, freq: 4 }), {
      minLength: 12,
      maxLength: 12,
    })
    fc.assert(
      fc.property(conversations, times, ({ messages, ...rest }, ats) => {
        const said = messages.map((message, index) => {
          const time = ats[index]
          return { ...message, at: time == null ? null : new Date(Date.UTC(2026, 4, 4) + time).toISOString() }
        })
        const session = openSession({ reader, conversation: { ...rest } })
        for (const message of said) session.apply(message)
        expect(session.report().timeline).toEqual(timelineOf({ ...rest, messages: said }))
      }),
      { numRuns: 60 },
    )
  })
  it('is not changed by a draft that was tried', () => {
    const reader = createReader({ packs: [english, chinese], details })
    const session = openSession({
      reader,
      conversation: {
        channel: 'chat',
        messages: [{ role: 'customer', text: 'I was charged twice!', at: '2026-05-04T10:00:00Z' }],
      },
    })
    const before = session.report().timeline
    session.check("I'm sorry. I will call you by 5 pm. What is your order number?")
    expect(session.report().timeline).toEqual(before)
  })
})
