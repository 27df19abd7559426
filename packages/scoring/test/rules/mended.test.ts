import { describe, expect, it } from 'vitest'
import { judged } from '../judged.ts'

describe('words that were said before', () => {
  it.each([
    [
      "customer: I'm furious, you charged me twice!\nagent: We apologise for any inconvenience.\ncustomer: This is ridiculous, I'm so angry!\nagent: We apologise for any inconvenience.\ncustomer: I am still so angry!\nagent: We apologise for any inconvenience.",
    ],
    [
      '客户: 气死我了，重复扣款！\n客服: 非常抱歉给您带来不便。\n客户: 太过分了，我很生气！\n客服: 非常抱歉给您带来不便。\n客户: 我真的很生气！\n客服: 非常抱歉给您带来不便。',
    ],
  ])('earn nothing the second time', (conversation) => {
    const [first, ...others] = judged('acknowledge-feeling', conversation).duties
    expect(first?.credit).toBeGreaterThan(0)
    expect(others.length).toBeGreaterThan(0)
    expect(others.every(({ credit }) => credit === 0)).toBe(true)
  })
  it('are no next step when they had not helped', () => {
    const { duties } = judged(
      'name-the-next-step',
      'customer: The internet is down.\nagent: Please restart the router.\ncustomer: I did, it still does not work.\nagent: Please restart the router.',
    )
    expect(duties.map(({ credit }) => credit > 0)).toEqual([true, false])
  })
  it('are a fault each time, the graver the more often', () => {
    const { faults } = judged(
      'no-failed-advice-again',
      "customer: The internet is down.\nagent: Please restart the router.\ncustomer: It still doesn't work.\nagent: Please restart the router.\ncustomer: It still doesn't work!\nagent: Please restart the router.",
    )
    expect(faults.map(({ severity }) => severity)).toEqual(['major', 'minor'])
  })
})

describe('resolve-and-confirm', () => {
  it.each([
    ['客户: [图片]\n客户: 碎了\n客服: 补发的已经寄出了，明天到。\n客户: 好\n客服: 先给您结案了。'],
    ['客户: [图片]\n客服: 已经给您补发了一个新的。\n客服: 先给您结案了。'],
    ['顧客: [圖片]\n顧客: 破掉了\n客服: 已為您補寄，明天到。\n顧客: 好的\n客服: 先幫您結案。'],
    ['customer: [picture]\nagent: I have sent you a new one.\ncustomer: ok\nagent: This ticket is closed now.'],
  ])('counts what was sent for trouble that is a picture, once the matter is closed', (conversation) => {
    expect(judged('resolve-and-confirm', conversation).duties).toEqual([{ state: 'partly', credit: 0.74 }])
  })
})

describe('restate-specifics', () => {
  it('is not asked for a bare answer to what the agent asked', () => {
    const { duties } = judged(
      'restate-specifics',
      'customer: Hello\nagent: Which order is it about?\ncustomer: The one with the number AB12345, can you look it up.\nagent: It left today.',
    )
    expect(duties).toEqual([])
  })
})

describe('the best moment', () => {
  it.each([
    ['customer: I was charged twice.\nagent: Hm.\ncustomer: Thanks, bye.\nagent: Have a nice day!'],
    ['客户: 重复扣款了。\n客服: 嗯。\n客户: 谢谢，再见。\n客服: 祝您生活愉快！'],
  ])('is never a goodbye', (conversation) => {
    expect(judged('end-warmly', conversation).report.moments.peak).toBeNull()
  })
})

describe('a mishap of the customer’s own', () => {
  it.each([
    [
      "customer: I broke my leg and can't travel. Is there any way to get my money back?\nagent: I'm sorry to hear about your leg. That fare can't be refunded, but I can move it to another date free of charge.",
    ],
    ['客户: 我腿摔断了，下周的团去不了了，能退款吗？\n客服: 这个团费退不了，不过可以给您免费改期，您看哪天方便？'],
    ['顧客: 我腿骨折了，下週的團不能去了，可以退款嗎？\n客服: 這個團費無法退款，不過可以幫您免費改期，您看哪天方便？'],
  ])('answered with another way is not below', (conversation) => {
    expect(judged('offer-a-way', conversation).report.verdict).not.toBe('below')
  })
})

describe('“please wait patiently”', () => {
  it.each([
    ['客户: 气死我了，都一周了还没发货！\n客服: 亲，请耐心等待。'],
    ['顧客: 氣死我了，都一週了還沒出貨！\n客服: 請耐心等候。'],
  ])('to a complaint acknowledges nothing and is no warmth', (conversation) => {
    const { report, duties } = judged('acknowledge-feeling', conversation)
    expect(duties[0]?.credit ?? 0).toBeLessThanOrEqual(0.15)
    expect(report.findings.filter(({ dimension, outcome }) => dimension === 'warmth' && outcome === 'met')).toEqual([])
  })
})

describe('no-contradiction', () => {
  it('leaves two things with two prices alone', () => {
    const { faults } = judged(
      'no-contradiction',
      'customer: What do the repairs cost?\nagent: The screen repair costs £60.\ncustomer: And the battery?\nagent: The battery repair costs £40.',
    )
    expect(faults).toEqual([])
  })
})

describe('right-name', () => {
  const faults = (name: string, reply: string) =>
    judged('right-name', {
      customer: { name },
      messages: [
        { role: 'customer', text: 'Where is my order?' },
        { role: 'agent', text: reply },
      ],
    }).faults.length

  it('knows the name from the helpdesk', () => {
    expect(faults('Anna Brown', 'Hello Peter, it arrives today.')).toBe(1)
    expect(faults('王小明', '李先生您好，今天送到。')).toBe(1)
  })
  it.each([
    'Hello! Yes, it arrives today.',
    'Hi there, it arrives today.',
    'Dear Ms Brown, it arrives today.',
    'Hello Ann, it arrives today.',
    'Hi Brown, it arrives today.',
    '王先生您好',
    'Hello Customer, today.',
  ])('lets “%s” pass', (reply) => {
    expect(faults(reply.startsWith('王') ? '王小明' : 'Anna Brown', reply)).toBe(0)
  })
})
