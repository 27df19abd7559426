import {
  dimensions,
  fiveCs,
  messagesOf,
  momentAspects,
  momentPhases,
  parseConversation,
  type ShortConversation,
} from '@attune/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../src/index.ts'
import { conversations } from './conversations.ts'

const talk = `
[10:00] customer: I'm furious, you charged me twice!
[10:02] agent: One moment please.
[10:03] agent: I completely understand why you are angry about being charged twice. I am so sorry, that was our mistake. I have refunded the second charge.
[10:05] customer: And when will I see the money?
[10:06] agent: You will see it on your card by Friday.
[10:08] customer: Great, that fixed it, thank you!
[10:09] agent: You're welcome, have a lovely day!`

const always = (check: (conversation: ShortConversation) => void) =>
  fc.assert(
    fc.property(conversations, (conversation) => {
      check(conversation)
    }),
    { numRuns: 150 },
  )

describe('the arc', () => {
  it('has one point for each message that was heard, in order', () =>
    always((conversation) => {
      const { arc } = scoreConversation(conversation)
      const messages = messagesOf(parseConversation(conversation).conversation).filter(({ body }) =>
        /\S/.test(body.text),
      )
      expect(arc.map(({ messageId, role, at }) => ({ messageId, role, at }))).toEqual(
        messages.map(({ id, author, sentAt }) => ({ messageId: id, role: author.role, at: sentAt })),
      )
    }))

  it('measures distress in what the customer says, and in nothing else', () => {
    const { arc } = scoreConversation(talk)
    expect(arc[0]?.distress).toBeGreaterThan(0.5)
    expect(arc[5]?.distress).toBeLessThan(0.2)
    expect(arc.filter(({ role }) => role === 'agent').every(({ distress }) => distress === null)).toBe(true)
  })

  it('owes what was asked for until it is given', () => {
    const { arc } = scoreConversation(talk)
    const [asked, waiting, answered] = arc.map(({ owed }) => owed)
    expect(asked).toBeGreaterThan(0)
    expect(waiting).toBeGreaterThanOrEqual(asked ?? 0)
    expect(answered).toBeLessThan(waiting ?? 0)
  })

  it('ends with the weight of the duties that nobody answered', () =>
    always((conversation) => {
      const { arc, duties } = scoreConversation(conversation)
      const unpaid = duties
        .filter(({ state }) => state === 'missed' || state === 'open')
        .reduce((sum, { weight }) => sum + weight, 0)
      const partly = duties
        .filter(({ state }) => state === 'partly' || state === 'late')
        .reduce((sum, { weight, credit }) => sum + weight * (1 - credit), 0)
      const last = arc.at(-1)?.owed ?? 0
      expect(last).toBeGreaterThanOrEqual(unpaid - 1e-5)
      expect(last).toBeLessThanOrEqual(unpaid + partly + 1e-5)
    }))
})

describe('the five Cs', () => {
  it('share out every duty and fault: where one has a score something was owed, and unknown stays unknown', () =>
    always((conversation) => {
      const { score, fiveC } = scoreConversation(conversation)
      const known = fiveCs.filter((name) => fiveC[name] !== null)
      expect(known.length > 0).toBe(score !== null)
    }))

  it('put an unkept word under commitment and a seen feeling under what it serves', () => {
    const { fiveC } = scoreConversation(talk)
    expect(fiveC.care === null && fiveC.comfort === null && fiveC['conflict-resolution'] === null).toBe(false)
  })
})

describe('the moment map', () => {
  it('splits a conversation into arrival, work and leave-taking', () => {
    const { momentMap } = scoreConversation(talk)
    expect(momentMap.before.messages).toEqual({ first: 'm1', last: 'm3' })
    expect(momentMap.during.messages).toEqual({ first: 'm4', last: 'm5' })
    expect(momentMap.after.messages).toEqual({ first: 'm6', last: 'm7' })
  })

  it('knows how long each took', () => {
    const at = (minute: number) => `2026-05-04T10:0${minute}:00Z`
    const { momentMap } = scoreConversation({
      messages: [
        { role: 'customer', text: 'Where is my parcel?', at: at(0) },
        { role: 'agent', text: 'I am looking.', at: at(2) },
        { role: 'customer', text: 'Do you see it?', at: at(3) },
        { role: 'agent', text: 'It arrives tomorrow.', at: at(5) },
        { role: 'customer', text: 'Thank you, bye!', at: at(6) },
      ],
    })
    expect(momentPhases.map((phase) => momentMap[phase].durationMs)).toEqual([120_000, 180_000, 60_000])
  })

  it('has no phase, and says so, where there was none', () => {
    const { momentMap } = scoreConversation('customer: Where is my parcel?\nagent: It arrives tomorrow.')
    expect(momentMap.during).toMatchObject({ messages: null, time: { score: null, because: 'no-such-phase' } })
    expect(momentMap.after.messages).toBeNull()
  })

  it('puts every duty that counts, every fault and every gift into exactly one cell', () =>
    always((conversation) => {
      const report = scoreConversation(conversation)
      if (report.arc.every(({ role }) => role !== 'customer')) return
      const cells = momentPhases.flatMap((phase) => momentAspects.map((aspect) => report.momentMap[phase][aspect]))
      for (const count of ['owed', 'met', 'faults', 'gifts'] as const) {
        const inCells = cells.reduce((sum, cell) => sum + cell[count], 0)
        const inDimensions = dimensions.reduce((sum, name) => sum + report.dimensions[name][count], 0)
        expect(inCells).toBe(inDimensions)
      }
      for (const { score, because } of cells) expect(score === null).toBe(because !== undefined)
    }))
})
