import {
  messagesOf,
  parseConversation,
  type ScoreReport,
  type ShortConversation,
  scoreReportSchema,
} from '@attune/core'
import { jsonSchema } from '@attune/core/json-schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../src/index.ts'
import { conversations } from './conversations.ts'

const evidenceOf = (report: ScoreReport) => [
  ...report.duties.flatMap((duty) => [...duty.openedBy, ...duty.metBy]),
  ...report.findings.flatMap((finding) => finding.evidence),
  ...[report.moments.peak, report.moments.low, report.moments.ending].flatMap((moment) =>
    moment ? [moment.evidence] : [],
  ),
]

const always = (check: (conversation: ShortConversation) => void) =>
  fc.assert(
    fc.property(conversations, (conversation) => {
      check(conversation)
    }),
    { numRuns: 200 },
  )

describe('every report', () => {
  it('is valid by the schema, in zod and in the published JSON Schema', () => {
    const validate = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(jsonSchema('report'))
    return always((conversation) => {
      const report = scoreConversation(conversation)
      expect(scoreReportSchema.safeParse(report).error).toBeUndefined()
      expect(validate(JSON.parse(JSON.stringify(report))), JSON.stringify(validate.errors)).toBe(true)
    })
  })

  it('quotes exactly what stands at each span', () =>
    always((conversation) => {
      const texts = new Map(
        messagesOf(parseConversation(conversation).conversation).map((message) => [message.id, message.body.text]),
      )
      for (const { messageId, span, quote } of evidenceOf(scoreConversation(conversation))) {
        expect(texts.get(messageId)?.slice(span[0], span[1])).toBe(quote)
      }
    }))

  it('has contributions that add up to its score', () =>
    always((conversation) => {
      const { score, contributions } = scoreConversation(conversation)
      const sum = contributions.reduce((total, contribution) => total + contribution.points, 0)
      expect(Math.abs(sum - (score ?? 0))).toBeLessThan(1e-6)
    }))

  it('is the same to the byte when made again', () =>
    always((conversation) => {
      expect(JSON.stringify(scoreConversation(conversation))).toBe(
        JSON.stringify(scoreConversation(structuredClone(conversation))),
      )
    }))

  it('has a score, or says why not', () =>
    always((conversation) => {
      const { score, unknownReason, verdict } = scoreConversation(conversation)
      expect(score === null).toBe(unknownReason !== undefined)
      expect(score === null).toBe(verdict === 'unknown')
    }))

  it('has null for a dimension exactly when nothing was owed and nothing was wrong', () =>
    always((conversation) => {
      for (const { score, owed, faults } of Object.values(scoreConversation(conversation).dimensions)) {
        expect(score === null).toBe(owed === 0 && faults === 0)
        if (score !== null && owed === 0 && faults > 0) expect(score).toBeLessThan(1)
      }
    }))

  it('does not change when an internal note is added', () =>
    always((conversation) => {
      const note = {
        id: 'note',
        role: 'agent' as const,
        text: 'Calm down, this is not my job.',
        visibility: 'internal' as const,
      }
      const strip = ({ hash: _, ...report }: ScoreReport) => report
      const middle = conversation.messages.length >> 1
      const noted = {
        ...conversation,
        messages: [...conversation.messages.slice(0, middle), note, ...conversation.messages.slice(middle)],
      }
      expect(strip(scoreConversation(noted))).toEqual(strip(scoreConversation(conversation)))
    }))
})

describe('what cannot be judged', () => {
  it.each([
    ['no messages', []],
    ['a customer who only said hello', [{ role: 'customer', text: 'hi' }]],
    ['an agent talking alone', [{ role: 'agent', text: 'Hello, how can I help?' }]],
  ] as const)('is unknown with a reason: %s', (_, messages) => {
    const report = scoreConversation({
      id: 'c',
      channel: 'chat',
      messages: messages.map((message) => ({ ...message })),
    })
    expect(report.score).toBeNull()
    expect(report.verdict).toBe('unknown')
    expect(report.unknownReason).toMatch(/\w/)
  })
})

describe('a message in which there is nothing to see', () => {
  const empty = ['', '   ', '\u200b', ' \n\u3000']
  it.each(empty)('says nothing: %j', (text) => {
    const nothing = scoreConversation({
      id: 'c',
      messages: [
        { role: 'customer', text },
        { role: 'agent', text },
      ],
    })
    expect(nothing.score).toBeNull()
    expect(nothing.duties).toEqual([])
    expect(nothing.unknownReason).toBe('The conversation has no public messages with anything in them.')
  })

  it.each(empty)('answers nothing: %j', (text) => {
    const opening = { role: 'customer', text: 'You charged me twice!' } as const
    const asked = scoreConversation({ id: 'c', messages: [opening] })
    const passedOver = scoreConversation({ id: 'c', messages: [opening, { role: 'agent', text }] })
    expect(passedOver.duties).toEqual(asked.duties)
    expect(passedOver.timeline.owed?.by).toBe('agent')
  })

  it.each(['?', '👍', '…'])('is none with a sign in it: %s', (text) => {
    expect(scoreConversation({ id: 'c', messages: [{ role: 'customer', text }] }).arc).toHaveLength(1)
  })

  it('says something with a picture', () => {
    const input = parseConversation({ id: 'c', messages: [{ role: 'customer', text: '' }] })
    for (const message of messagesOf(input.conversation))
      message.attachments.push({ id: 'a', name: 'screen.png', mediaType: 'image/png', bytes: 1, url: null })
    expect(scoreConversation(input).arc).toHaveLength(1)
  })
})

describe('what is still open', () => {
  it.each([
    ['agent: Hello, how can I help?\ncustomer: You charged me twice for A-204! I am furious.', /not been answered yet/],
    ['客服: 您好，请问有什么可以帮您？\n客户: 订单A-204多扣了一次钱！气死我了。', /not been answered yet/],
    ['客服: 您好，請問有什麼可以幫您？\n顧客: 訂單A-204多扣了一次錢！氣死我了。', /not been answered yet/],
    ['customer: You charged me twice for A-204! I am furious.', /Nobody has replied yet/],
  ])('is no score, and the reason says so: %s', (talk, why) => {
    const { unknownReason, duties, timeline } = scoreConversation(talk)
    expect(duties.some(({ state }) => state === 'open')).toBe(true)
    expect(timeline.owed?.by).toBe('agent')
    expect(unknownReason).toMatch(why)
  })
})
