import type { ShortConversation } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'
import { judged } from '../judged.ts'

const answer = 'bring-an-answer'
const step = 'name-the-next-step'
const scoreOf = (...lines: string[]): number | null => scoreConversation(lines.join('\n')).score
const first = (rule: string, ...lines: string[]) => judged(rule, lines.join('\n')).duties.at(-1)

const asked = {
  en: ['customer: How do I cancel my subscription?', 'agent: '],
  'zh-Hans': ['客户: 怎么取消会员？', '客服: '],
  'zh-Hant': ['顧客: 怎麼取消會員？', '客服: '],
} as const

describe('a reply that says nothing back', () => {
  it.each([
    ['en', 'OK.'],
    ['en', 'qwrtz blorf snafgl'],
    ['en', 'Bananas are yellow.'],
    ['en', 'How do you cancel your subscription?'],
    ['en', '?'],
    ['en', '...'],
    ['en', '好的。'],
    ['en', '香蕉是黄色的。'],
    ['zh-Hans', '好的。'],
    ['zh-Hans', '香蕉是黄色的。'],
    ['zh-Hans', '怎么取消会员？'],
    ['zh-Hans', '……'],
    ['zh-Hant', '好的。'],
    ['zh-Hant', '香蕉是黃色的。'],
    ['zh-Hant', '怎麼取消會員？'],
  ] as const)('%s: %s brings nothing, and pays no more than courtesies', (language, reply) => {
    const [customer, agent] = asked[language]
    expect(first(answer, customer, agent + reply)).toMatchObject({ state: 'missed', credit: 0 })
    const courtesy = language === 'en' ? 'Thank you for contacting us.' : '感谢您的咨询。'
    expect(scoreOf(customer, agent + reply)).toBeLessThanOrEqual(scoreOf(customer, agent + courtesy) ?? 0)
  })

  it.each([
    ['customer: How do I clean it?', 'agent: Soap and water.'],
    ['customer: How long does delivery take?', 'agent: Two to three days.'],
    ['customer: Who will come?', 'agent: Anna.'],
    ['customer: What do I need to bring?', 'agent: Just yourself.'],
    ['customer: What about Friday?', 'agent: Sure.'],
    ['客户: 发什么快递？', '客服: 顺丰。'],
    ['客户: 有什么优惠吗？', '客服: 有的。'],
    ['客户: 明天下午怎么样？', '客服: 好的。'],
    ['顧客: 怎麼洗？', '客服: 手洗。'],
  ])('%s – %s is an answer all the same', (...lines) => {
    expect(first(answer, ...lines)).toMatchObject({ state: 'met' })
  })

  it.each([
    ['customer: Where is my parcel?', 'agent: Let me check that for you.'],
    ['客户: 我的包裹到哪了？', '客服: 我帮您查一下。'],
    ['顧客: 我的包裹到哪了？', '客服: 我幫您查一下。'],
  ])('%s – %s is worth a little', (...lines) => {
    expect(first(answer, ...lines)).toMatchObject({ state: 'partly', credit: 0.3 })
  })

  it('waits for what it asks for', () => {
    expect(first(answer, 'customer: Where is my parcel?', 'agent: What is your order number?')).toMatchObject({
      state: 'met',
    })
  })

  it.each([
    ['courtesies', 'agent: Thank you for contacting us.', /only courtesies/],
    ['a place to go to', 'agent: You should ask your IT department.', /sends them to somebody else/],
    ['a reproach', 'agent: Read the manual.', /brushes them off/],
    ['something else', 'agent: Bananas are yellow.', /nothing in the reply answers/],
  ])('says what stands in place of the answer: %s', (_, reply, said) => {
    const { findings } = judged(answer, `customer: My laptop will not connect. What can I do?\n${reply}`)
    expect(findings[0]?.message).toMatch(said)
  })
})

describe('being put off, and giving up', () => {
  it.each([
    [['customer: Where is my parcel?', 'agent: One moment.'], 'customer: ok'],
    [['客户: 我的包裹呢？', '客服: 稍等。'], '客户: 好的，再见'],
    [['顧客: 我的包裹呢？', '客服: 請稍候。'], '顧客: 好'],
    [
      ['customer: When will my refund arrive?', 'agent: Let me check.', 'customer: ok', "agent: I'm still checking."],
      'customer: bye then',
    ],
    [['customer: My parcel went to the wrong house.', 'agent: The address had no house number.'], 'customer: ok, bye'],
    [['customer: Where is my order?', 'agent: It arrives tomorrow.'], 'customer: ok, bye'],
  ])('%s: the score is the same after “%s”', (lines, nod) => {
    expect(scoreOf(...lines, nod)).toBe(scoreOf(...lines))
    expect(scoreOf(...lines)).not.toBeNull()
  })
})

describe('a sentence with a date', () => {
  it.each([
    ['customer: I was charged twice. Please refund me.', 'agent: The sky is blue today.'],
    ['customer: I was charged twice. Please refund me.', 'agent: Great to have you with us today!'],
    [
      'customer: I was charged twice. Please refund me.',
      'agent: You get it back only if you decide in the next 10 minutes.',
    ],
    ['customer: Nobody came. Please send somebody.', 'agent: We booked two jobs into the same slot today.'],
    ['customer: Where is it? Please send it.', 'agent: It should have gone out within 48 hours, that is our failure.'],
    ['客户: 你们多扣了我的钱，请退款。', '客服: 今天巴黎在下雨。'],
    ['客户: 还没发货，请尽快发。', '客服: 本该48小时内发出，是我们的失误。'],
    ['顧客: 你們多扣了我的錢，請退款。', '客服: 今天天氣很好。'],
  ])('%s – %s is no step', (...lines) => {
    expect(first(step, ...lines)).toMatchObject({ state: 'missed', credit: 0 })
  })

  it.each([
    ['customer: I was charged twice. Please refund me.', 'agent: A colleague from accounts calls tomorrow at nine.'],
    ['客户: 你们多扣了我的钱，请退款。', '客服: 今晚退给您。'],
    ['顧客: 冷氣壞了，請派人來。', '客服: 師傅明天九點上門。'],
  ])('%s – %s is one', (...lines) => {
    expect(first(step, ...lines)).toMatchObject({ state: 'met' })
  })

  it.each([
    ["I'm sorry you feel that way.", 'missed'],
    ['Keep the receipt: that way you can exchange it.', 'met'],
  ])('%s: %s', (reply, state) => {
    expect(first(step, 'customer: You charged me twice for order A-204!', `agent: ${reply}`)).toMatchObject({ state })
  })
})

describe('another deed than the one asked for', () => {
  it.each([
    ['customer: Please do not cancel my order, just change the size.', 'agent: I have cancelled your order.'],
    ['客户: 请不要取消我的订单，帮我改个尺码。', '客服: 已经帮您取消订单了。'],
    ['顧客: 請不要取消我的訂單，幫我改個尺碼。', '客服: 已經幫您取消訂單了。'],
  ])('%s – %s is against it', (...lines) => {
    expect(first(answer, ...lines)).toMatchObject({ state: 'missed', credit: 0 })
    expect(first(step, ...lines)).toMatchObject({ state: 'missed', credit: 0 })
    expect(judged(answer, lines.join('\n')).findings[0]?.message).toMatch(/asked not to have done/)
  })

  it.each([
    ['customer: Please change my delivery address to 5 Oak Street.', 'agent: I have cancelled your order.'],
    ['customer: I was charged twice, refund me please.', 'agent: I have closed your account and kept the money.'],
    ['客户: 帮我改一下收货地址。', '客服: 已经帮您取消订单了。'],
    ['顧客: 幫我改一下收貨地址。', '客服: 已經幫您取消訂單了。'],
  ])('%s – %s has only told something', (...lines) => {
    expect(first(answer, ...lines)).toMatchObject({ state: 'partly', credit: 0.6 })
  })

  it.each([
    ['customer: Please cancel my order.', 'agent: I have cancelled your order.'],
    ['customer: I was charged twice, refund me please.', 'agent: I have cancelled the second charge.'],
    ['客户: 帮我取消订单。', '客服: 已经帮您取消订单了。'],
  ])('%s – %s is what was asked for', (...lines) => {
    expect(first(answer, ...lines)).toMatchObject({ state: 'met' })
  })
})

describe('the same reply once more', () => {
  const replies = {
    en: [
      'customer: The heating is broken, my baby is freezing!',
      "agent: I'm so sorry, that is our fault. I have written it down for Friday.",
      'customer: It is still cold here.',
      'customer: He is freezing NOW.',
    ],
    'zh-Hans': [
      '客户: 暖气坏了，孩子冻得直哭！',
      '客服: 非常抱歉，是我们的责任，我已经帮您登记好周五处理。',
      '客户: 还是很冷！',
      '客户: 孩子现在就很冷！',
    ],
    'zh-Hant': [
      '顧客: 暖氣壞了，孩子冷得直哭！',
      '客服: 非常抱歉，是我們的責任，我已經幫您登記好週五處理。',
      '顧客: 還是很冷！',
      '顧客: 孩子現在就很冷！',
    ],
  } as const
  it.each(Object.entries(replies))('%s: brings nothing new and is a fault', (_, [told, reply, again, now]) => {
    const lines = [told, reply, again, reply, now, reply]
    expect(scoreOf(...lines) ?? 1).toBeLessThan((scoreOf(told, reply) ?? 0) - 0.05)
    expect(judged('no-bot-loop', lines.join('\n')).faults).toHaveLength(2)
  })

  it('may be a short answer to two questions', () => {
    const lines = [
      'customer: Are you open on Sunday?',
      'agent: Yes, ten to four.',
      'customer: And on Monday?',
      'agent: Yes, ten to four.',
    ]
    expect(first(answer, ...lines)).toMatchObject({ state: 'met' })
  })
})

describe('a second line in public', () => {
  const talk = (...more: string[]): ShortConversation => ({
    channel: 'social',
    messages: [
      {
        role: 'customer',
        text: 'You need to correct false charges from a trip in Lexington on Saturday. I want my $13 back.',
      },
      { role: 'agent', text: 'Happy to follow up! Contact us via https://t.co/1xM0TILvAI so we can connect.' },
      ...more.map((text) => ({ role: 'agent' as const, text })),
    ],
  })
  it.each(['qwrtz blorf snafgl xkcd wumpf.', 'Bananas are yellow and elephants march through mountains.'])(
    'pays nothing when it is of something else: %s',
    (line) => expect(scoreConversation(talk(line)).score).toBe(scoreConversation(talk()).score),
  )
})
