import { describe, expect, it } from 'vitest'
import { verdictOf } from '../src/engine/verdict.ts'
import { generalScorecard, scoreConversation } from '../src/index.ts'
import type { LedgerFault, LedgerMark } from '../src/ledger/ledger.ts'
import { acknowledgeFeeling } from '../src/rules/acknowledge-feeling.ts'

const { verdict: at } = generalScorecard
const mark: LedgerMark = { rule: acknowledgeFeeling, reason: 'gently', at: 0, evidence: [], data: {} }
const fault = (severity: LedgerFault['severity']): LedgerFault => ({ ...mark, severity })
const none = { duties: [], faults: [], gifts: [] }
const kind = { duties: [], faults: [], gifts: [mark] }

describe('a verdict', () => {
  it('is below for a low score, for what was not solved, and for what is inexcusable', () => {
    expect(verdictOf(1, at.enough - 0.01, none, at)).toBe('below')
    expect(verdictOf(at.poor - 0.01, 0.9, kind, at)).toBe('below')
    expect(verdictOf(1, 0.9, { ...kind, faults: [fault('critical')] }, at)).toBe('below')
  })

  it('is expected for anything else without a gift, and for a gift on too little', () => {
    expect(verdictOf(1, 0.95, none, at)).toBe('expected')
    expect(verdictOf(at.poor, at.enough, none, at)).toBe('expected')
    expect(verdictOf(null, 0.8, { ...none, faults: [fault('minor')] }, at)).toBe('expected')
    expect(verdictOf(at.good - 0.01, 0.9, kind, at)).toBe('expected')
    expect(verdictOf(1, at.good - 0.01, kind, at)).toBe('expected')
  })

  it('is above for a gift on top of good service', () => {
    expect(verdictOf(at.good, at.good, kind, at)).toBe('above')
    expect(verdictOf(null, 0.9, kind, at)).toBe('above')
  })

  it.each([
    [
      'en',
      "customer: Your driver broke my gate.\nagent: The driver has been told about the gate. I have also waived the delivery fee, so that you don't have to ask.",
    ],
    ['zh-Hans', '客户: 你们司机把我家大门撞坏了。\n客服: 大门的事已经转给车队了。顺便帮您把运费免了，省得您再来问。'],
    ['zh-Hant', '顧客: 你們司機把我家大門撞壞了。\n客服: 大門的事已經轉給車隊了。順便幫您把運費免了，省得您再來問。'],
  ])('is not above where nobody said sorry for what went wrong: %s', (_language, transcript) => {
    const { verdict, findings } = scoreConversation(transcript)
    expect(findings).toContainEqual(expect.objectContaining({ outcome: 'gift' }))
    expect(findings).toContainEqual(expect.objectContaining({ ruleId: 'fitting-apology', outcome: 'missed' }))
    expect(verdict).not.toBe('above')
  })

  it('is unknown without a score', () => {
    expect(verdictOf(null, null, kind, at)).toBe('unknown')
  })

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

  it.each([
    [
      'en',
      'customer: I am worried, will the part fit?\nagent: It fits every model since 2019, yours too.\ncustomer: Great, thanks!',
    ],
    ['zh-Hans', '客户: 有点担心，装得上吗？\n客服: 2019年以后的型号都能装，您这台也行。\n客户: 好的谢谢！'],
    ['zh-Hant', '顧客: 有點擔心，裝得上嗎？\n客服: 2019年以後的型號都能裝，您這台也可以。\n顧客: 好的謝謝！'],
  ])('does not fail a talk for one feeling alone: %s', (_language, transcript) => {
    expect(scoreConversation(transcript).verdict).not.toBe('below')
  })
})
