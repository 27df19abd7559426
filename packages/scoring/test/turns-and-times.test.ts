import type { ShortMessage } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../src/index.ts'

const score = (messages: ShortMessage[]) => scoreConversation({ id: 'c', channel: 'chat', messages })

describe('an automatic receipt', () => {
  it('is nobody’s turn: what the customer is owed is still open', () => {
    const report = score([
      { role: 'customer', text: "I'm furious, you charged me twice!" },
      { role: 'agent', text: 'We have received your message.', automated: true },
    ])
    expect(report.score).toBeNull()
    expect(report.duties.filter((duty) => duty.state === 'missed' || duty.state === 'partly')).toEqual([])
  })
})

describe('an answer that came late', () => {
  it('is not cut short by a crumb before it', () => {
    const report = score([
      { role: 'customer', text: "I'm furious, you charged me twice!" },
      { role: 'agent', text: 'Hello.' },
      { role: 'customer', text: 'Hello??' },
      { role: 'agent', text: 'Thanks for waiting.' },
      { role: 'agent', text: "I completely understand why you're angry. I'm so sorry, that was our mistake." },
    ])
    const duty = report.duties.find((candidate) => candidate.kind === 'acknowledge-feeling')
    expect(duty).toMatchObject({ state: 'late', credit: 0.5 })
  })
})

describe('messages without a time', () => {
  it('answer, although nobody can say how fast', () => {
    const { timeline } = score([
      { role: 'customer', text: 'Where is my order?', at: '2026-05-04T10:00:00Z' },
      { role: 'agent', text: 'On its way.' },
      { role: 'customer', text: 'When will it come?', at: '2026-05-04T11:00:00Z' },
      { role: 'agent', text: 'Tomorrow.', at: '2026-05-04T11:01:00Z' },
    ])
    expect(timeline.firstReplyMs).toBeNull()
    expect(timeline.nextReplyMedianMs).toBe(60_000)
  })
})
