import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createScorer } from '../../src/index.ts'
import { conversations } from '../conversations.ts'

const scorer = createScorer({ reader: createReader({ packs: [english, chinese], details }) })

describe('counterfactuals', () => {
  test.each([
    [
      'customer: I was charged twice!\nagent: I am sorry. You should have read the terms. I have refunded it.',
      'no-blame',
    ],
    ['客户: 多扣了我的钱！\n客服: 很抱歉。您怎么不早说呢？我已经给您退款了。', 'no-blame'],
    ['顧客: 多扣了我的錢！\n客服: 很抱歉。您怎麼不早說呢？我已經為您退款了。', 'no-blame'],
  ])('name the words that should have been left out: %s', (transcript, rule) => {
    const found = scorer.counterfactuals(transcript).find(({ finding }) => finding.ruleId === rule)
    expect(found?.text).toBe('')
    expect(found?.scoreAfter).toBeGreaterThan(found?.scoreBefore ?? 1)
  })

  test('keep what they say: the changed conversation scores as told, and lacks the finding', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        for (const { messageId, span, text, filled = text, scoreAfter, finding } of scorer.counterfactuals(
          conversation,
        )) {
          const messages = conversation.messages.map((message) =>
            message.id === messageId
              ? { ...message, text: message.text.slice(0, span[0]) + filled + message.text.slice(span[1]) }
              : message,
          )
          const report = scorer.score({ ...conversation, messages })
          expect(report.score).toBe(scoreAfter)
          const same = (other: typeof finding) => other.ruleId === finding.ruleId && other.outcome === finding.outcome
          const before = scorer.score(conversation).findings.filter(same).length
          expect(report.findings.filter(same).length).toBeLessThan(before)
        }
      }),
      { numRuns: 25 },
    )
  })

  test('are silent where nothing is to be mended', () => {
    expect(scorer.counterfactuals('customer: What time do you open?\nagent: We open at nine.')).toEqual([])
  })
})
