import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { describe, expect, test } from 'vitest'
import { defineScorecard, openSession } from '../../src/index.ts'

const reader = createReader({ packs: [english, chinese], details })

/** `[seconds after ten o'clock, role, text]` per message. */
function told(...lines: readonly (readonly [number, 'customer' | 'agent' | 'bot', string])[]) {
  const messages = lines.map(([seconds, role, text]) => ({ role, text, at: clock(seconds) }))
  return openSession({ reader, conversation: { channel: 'chat', messages } })
}

const clock = (seconds: number): string => new Date(Date.UTC(2026, 4, 4, 10) + seconds * 1000).toISOString()

const presence = (session: ReturnType<typeof told>, seconds: number) => session.advise(clock(seconds))[0]

describe('presence', () => {
  test.each([
    ['en', 'Where is my order?'],
    ['zh-Hans', '我的快递到哪了？'],
    ['zh-Hant', '請問我的包裹到哪了？'],
  ])('speak when the customer waits, and more urgently as time passes (%s)', (_, text) => {
    const session = told([0, 'customer', text])
    const soon = presence(session, 20)
    const later = presence(session, 600)
    expect(soon).toMatchObject({ kind: 'speak', at: clock(180) })
    expect(later?.urgency).toBeGreaterThan(soon?.urgency ?? 1)
  })

  test('the answer is due sooner for somebody in a hurry', () => {
    const calm = presence(told([0, 'customer', 'Where is my order?']), 5)
    const hurried = presence(told([0, 'customer', 'Urgent: where is my order? I need it right now!']), 5)
    expect(Date.parse(hurried?.at ?? '')).toBeLessThan(Date.parse(calm?.at ?? ''))
  })

  test('leave room after a question, check in once after half a minute, then let be', () => {
    const session = told(
      [0, 'customer', 'My app keeps crashing'],
      [20, 'agent', 'I am sorry to hear that. Which phone do you use?'],
    )
    expect(presence(session, 30)).toMatchObject({ kind: 'leave-room', at: clock(50) })
    expect(presence(session, 55)).toMatchObject({ kind: 'check-in' })
    session.apply({ role: 'agent', text: 'Are you still there?', at: clock(60) })
    expect(presence(session, 120)).toMatchObject({ kind: 'leave-room' })
    expect(presence(session, 900)).toMatchObject({ kind: 'rest' })
  })

  test('let somebody finish who writes line by line', () => {
    const session = told([0, 'customer', 'hi'], [3, 'customer', 'so my order'], [6, 'customer', 'came yesterday and'])
    expect(presence(session, 8)).toMatchObject({ kind: 'leave-room' })
    expect(presence(session, 40)).toMatchObject({ kind: 'speak' })
  })

  test('who asked for time speaks next', () => {
    const session = told([0, 'customer', 'Where is my order?'], [20, 'agent', 'One moment please, let me check.'])
    expect(presence(session, 90)).toMatchObject({ kind: 'speak' })
  })

  test('rest when the customer has said goodbye, or only nodded', () => {
    const answered = [
      [0, 'customer', 'Where is my order?'],
      [20, 'agent', 'It arrives tomorrow before noon.'],
    ] as const
    expect(presence(told(...answered, [40, 'customer', 'Great, thank you, bye!']), 60)).toMatchObject({ kind: 'rest' })
  })

  test('without times the order still tells whose turn it is', () => {
    const session = openSession({ reader, conversation: { messages: [{ role: 'customer', text: 'Where is it?' }] } })
    expect(session.advise(clock(0))[0]).toMatchObject({ kind: 'speak', at: null })
  })
})

describe('the clock of the rules', () => {
  test('nobody waits at night where the service is closed', () => {
    const day: [string, string][] = [['09:00', '10:01']]
    const serviceHours = { timeZone: 'UTC', weekly: { mon: day, tue: day } }
    const messages = [{ role: 'customer' as const, text: 'Where is my order?', at: clock(0) }]
    const open = openSession({ reader, conversation: { channel: 'chat', messages } })
    const closed = openSession({ reader, conversation: { channel: 'chat', messages, serviceHours } })
    expect(open.waiting()?.lostAt(Date.parse(clock(3600)))).toBe(1)
    expect(closed.waiting()?.lostAt(Date.parse(clock(3600)))).toBeLessThan(0.2)
    // A minute of the three is left of Monday; the rest is Tuesday's.
    expect(presence(closed, 30)?.at).toBe('2026-05-05T09:02:00.000Z')
  })

  test("advice is as impatient as the scorecard's own curve", () => {
    const scorecard = defineScorecard({
      id: 'own',
      version: '1',
      rules: {
        'reply-in-time': {
          options: {
            curve: [
              [10_000, 1],
              [20_000, 0],
            ],
          },
        },
      },
    })
    const messages = [{ role: 'customer' as const, text: 'Where is my order?', at: clock(0) }]
    const session = openSession({ reader, scorecard, conversation: { channel: 'chat', messages } })
    expect(presence(session, 5)?.at).toBe(clock(11.5))
    expect(session.waiting()?.lostAt(Date.parse(clock(30)))).toBe(1)
  })

  test('a wait that was announced is over when it was said to be', () => {
    const session = told(
      [0, 'customer', 'Where is my order?'],
      [20, 'agent', 'Let me check with the warehouse, it will take about five minutes.'],
    )
    expect(presence(session, 60)).toMatchObject({ kind: 'speak', at: clock(320) })
    expect(presence(session, 300)?.urgency).toBeGreaterThan(presence(session, 60)?.urgency ?? 1)
  })
})

describe('what is owed', () => {
  test('comes with the words that opened it, and goes when it is given', () => {
    const session = told([0, 'customer', "I'm furious, you charged me twice!"])
    const owed = session.advise(clock(10)).find(({ ruleId }) => ruleId === 'acknowledge-feeling')
    expect(owed?.evidence[0]?.quote).toBe('furious')
    session.apply({ role: 'agent', text: 'I completely understand why you are angry.', at: clock(20) })
    expect(session.advise(clock(30)).some(({ ruleId }) => ruleId === 'acknowledge-feeling')).toBe(false)
  })

  const judgedBy = (own: object, ...messages: { role: 'customer' | 'agent'; text: string; at: string }[]) =>
    openSession({
      reader,
      scorecard: defineScorecard({ id: 'own', version: '1', ...own }),
      conversation: { channel: 'chat', messages },
    })

  test.each([
    ['suppressed', { suppress: [{ rule: 'acknowledge-feeling', because: 'judged by hand' }] }],
    ['only observed', { rules: { 'acknowledge-feeling': { observe: true, because: 'on trial' } } }],
    ['turned off', { rules: { 'acknowledge-feeling': 'off' } }],
    ['of no weight', { rules: { 'acknowledge-feeling': { weight: 0 } } }],
    ['of a dimension without weight', { dimensions: { acknowledgement: 0 } }],
  ] as const)('is not asked for when its rule is %s', (_, settings) => {
    const heard = (own: object) => {
      const session = judgedBy(own, { role: 'customer', text: "I'm furious, you charged me twice!", at: clock(0) })
      const nudges = session.check('Sorry, it is how it is.', { nudges: 20, suggest: false })
      return [...session.advise(clock(10)), ...nudges].filter(({ ruleId }) => ruleId === 'acknowledge-feeling').length
    }
    expect(heard({})).toBe(2)
    expect(heard(settings)).toBe(0)
  })

  test('a promise is not brought back by a scorecard without the rule', () => {
    const kinds = (own: object) =>
      judgedBy(
        own,
        { role: 'customer', text: 'My parcel is lost.', at: clock(0) },
        { role: 'agent', text: 'I will get back to you within 2 hours.', at: clock(20) },
      )
        .advise(clock(9000))
        .map(({ kind }) => kind)
    expect(kinds({})).toContain('promise')
    expect(kinds({ rules: { 'keep-promises': 'off' } })).not.toContain('promise')
  })

  test('a promise is brought back before its time is up', () => {
    const session = told([0, 'customer', 'My parcel is lost.'], [20, 'agent', 'I will get back to you within 2 hours.'])
    const promise = (seconds: number) => session.advise(clock(seconds)).find(({ kind }) => kind === 'promise')
    expect(promise(600)).toBeUndefined()
    expect(promise(6000)?.urgency).toBeLessThan(promise(9000)?.urgency ?? 0)
  })
})
