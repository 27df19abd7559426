import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../src/index.ts'

describe('a verdict', () => {
  it.each([
    [
      'en',
      `customer: Good evening, my heater shows F7. What does that mean?
agent: F7 means the filter is clogged. Rinse it under the tap, let it dry, and the code goes away.
customer: It is gone. Thank you so much, goodbye!
agent: Right.`,
    ],
    [
      'zh-Hans',
      `客户: 晚上好，我的取暖器显示F7，是什么意思？
客服: F7是滤网堵了。拿水冲一下，晾干装回去就不显示了。
客户: 好了，太谢谢了，再见！
客服: 嗯。`,
    ],
  ])('does not fail a talk for a farewell alone: %s', (_language, transcript) => {
    const { verdict, families, findings } = scoreConversation(transcript)
    expect(findings).toContainEqual(expect.objectContaining({ ruleId: 'end-warmly', outcome: 'missed' }))
    expect(families.pacing).toBe(0)
    expect(verdict).toBe('expected')
  })

  it('is below where the one question was not answered', () => {
    const { verdict, families } = scoreConversation('customer: When do you open?\nagent: Thank you for your message.')
    expect(families.outcome).toBeLessThan(0.35)
    expect(verdict).toBe('below')
  })
})
