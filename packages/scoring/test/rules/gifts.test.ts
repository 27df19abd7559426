import { describe, expect, it } from 'vitest'
import { judged } from '../judged.ts'

const gifts = (ruleId: string, conversation: string) =>
  judged(ruleId, conversation).findings.filter(({ outcome }) => outcome === 'gift').length

describe('a gift', () => {
  it.each([
    [
      'customer: You sent the wrong kettle.\nagent: I am sorry we sent the wrong kettle, that was our mistake. I have sent the right one. I have also printed the return label, so you don’t have to look for a printer.\ncustomer: It arrived, thank you!'.replace(
        '’',
        "'",
      ),
    ],
    [
      '客户: 你们水壶发错了。\n客服: 水壶发错是我们的失误，对不起。正确的已经给您补发了，顺便帮您约好了上门取件，省得您再跑一趟。\n客户: 收到了，谢谢！',
    ],
    [
      '顧客: 你們水壺寄錯了。\n客服: 水壺寄錯是我們的疏失，對不起。正確的已為您補寄，順便幫您預約到府收件，省得您再跑一趟。\n顧客: 收到貨了，謝謝！',
    ],
  ])('lifts good service above what is expected', (conversation) => {
    const { report, findings } = judged('anticipate-a-need', conversation)
    expect(findings.map(({ outcome }) => outcome)).toEqual(['gift'])
    expect(report.verdict).toBe('above')
  })
  it('is not given by words without a deed', () => {
    expect(
      gifts(
        'anticipate-a-need',
        "customer: Where is it?\nagent: I care so much that you don't have to worry ever again.",
      ),
    ).toBe(0)
    expect(gifts('anticipate-a-need', '客户: 到哪了？\n客服: 顺便祝您生活愉快，省得您再操心。')).toBe(0)
  })
  it('does not save bad service', () => {
    const { report } = judged(
      'anticipate-a-need',
      "customer: I'm furious, you charged me twice!\nagent: I've sent the invoice so you don't have to ask for it.\ncustomer: You still haven't refunded me!\nagent: Ok.",
    )
    expect(report.verdict).toBe('below')
  })
  it('is no gift when it was asked for, or pays for a failure', () => {
    expect(gifts('waive-unasked', 'customer: Can you waive the fee?\nagent: I have waived the fee.')).toBe(0)
    expect(gifts('waive-unasked', 'customer: My parcel never arrived.\nagent: I have waived the shipping fee.')).toBe(0)
  })
})
