import { insightSchema, parseConversation } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { createInsight, type NewInsight } from '../../src/insight/create-insight.ts'

const { conversation } = parseConversation({
  id: 'c1',
  customer: { id: 'anna' },
  messages: [{ id: 'm1', role: 'customer', text: 'I had to ask my neighbour to open the lid.' }],
})
const given: NewInsight = {
  kind: 'discontent',
  statement: ' The lid is hard to open. ',
  noticedBy: { role: 'agent', id: 'a7', name: 'Mei' },
  noticedAt: '2026-05-03T09:30:00Z',
  conversation,
  evidence: [{ messageId: 'm1', span: [2, 41] }],
}

describe('what an agent noticed', () => {
  it('is recorded with the words that show it and with who noticed', () => {
    const insight = createInsight(given)
    expect(insightSchema.safeParse(insight).error).toBeUndefined()
    expect(insight).toMatchObject({
      statement: 'The lid is hard to open.',
      customerId: 'anna',
      conversationId: 'c1',
      noticedBy: { name: 'Mei' },
      evidence: [{ quote: 'had to ask my neighbour to open the lid' }],
    })
  })

  it('is the same when it is sent twice, and another when it says something else', () => {
    expect(createInsight(given).id).toBe(createInsight({ ...given }).id)
    expect(createInsight(given).id).not.toBe(createInsight({ ...given, statement: 'The lid squeaks.' }).id)
  })

  it('may stand for itself', () => {
    const alone = createInsight({ ...given, conversation: null, evidence: [] })
    expect(alone).toMatchObject({ conversationId: null, customerId: null, evidence: [] })
  })

  it.each([
    [{ evidence: [{ messageId: 'm9', span: [0, 1] }] }, 'evidence[0].messageId'],
    [{ evidence: [{ messageId: 'm1', span: [40, 99] }] }, 'within the 42 characters'],
    [{ evidence: [{ messageId: 'm1', span: [5, 5] }] }, 'evidence[0].span'],
    [{ conversation: null }, 'give the conversation'],
    [{ kind: 'worrry' }, 'did you mean "worry"?'],
    [{ statement: '  ' }, 'statement'],
  ])('is refused with %j', (change, message) => {
    expect(() => createInsight({ ...given, ...change } as NewInsight)).toThrow(message)
  })
})
