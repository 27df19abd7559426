import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../../src/index.ts'

describe('what is being done while somebody writes', () => {
  it.each([
    '[09:00] customer: My badge has the wrong name on it.\n[09:02] agent: I am printing you another one now.',
    '[09:00] 客户: 胸牌上名字印错了\n[09:02] 客服: 我们现在就重印。',
    '[09:00] 顧客: 張證件個名印錯咗喎\n[09:02] 客服: 唔好意思，我即刻補寄一張畀你。',
  ])('is a step, and no promise to be kept later: %s', (transcript) => {
    const { findings, timeline } = scoreConversation(transcript)
    expect(findings).toContainEqual(expect.objectContaining({ ruleId: 'name-the-next-step', outcome: 'met' }))
    expect(timeline.promises).toEqual([])
  })
})
