import type { ShortFact } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { type ReportLocale, scoreConversation } from '../../src/index.ts'
import { describePairs, type Pair } from './describe-pairs.ts'

const known = (predicate: string, value: string, statement: string, more: Partial<ShortFact> = {}): ShortFact => ({
  id: predicate,
  predicate,
  value,
  statement,
  status: 'active',
  sensitivity: 'personal',
  mention: 'may',
  provenance: [{ statedBy: 'customer' }],
  ...more,
})

/** By script: what the customer comes with, what puts the fact to use, what asks for it once more. */
type Told = Readonly<Record<ReportLocale, readonly [asked: string, used: string, again: string]>>

const cases: readonly [what: string, fact: ShortFact, told: Told][] = [
  [
    'shoe size',
    known('shoe_size', '42', 'Wears shoes in size 42'),
    {
      en: [
        'I would like the trail shoes.',
        'I have set the trail shoes aside for you in 42, the size you took in spring.',
        'What size do you wear?',
      ],
      'zh-Hans': ['我想要那双跑鞋。', '已经给您留好一双跑鞋，还是按42码拿的，可以吗？', '请问您穿多大码？'],
      'zh-Hant': ['我想要那雙跑鞋。', '已為您留好一雙跑鞋，一樣是42號，可以嗎？', '請問您穿幾碼？'],
    },
  ],
  [
    'birthday',
    known('birthday', '1990-05-04', 'Birthday on 4 May'),
    {
      en: [
        'I want to join the birthday club.',
        'I have added you to the birthday club. Is your birthday still 4 May, as we have it?',
        'When is your birthday?',
      ],
      'zh-Hans': [
        '我想参加生日会员活动。',
        '已经给您报上名了，您的生日还是我们记的5月4日，对吗？',
        '请问您的生日是哪天？',
      ],
      'zh-Hant': [
        '我想參加生日會員活動。',
        '已為您報名了，您的生日還是我們記的5月4日，對嗎？',
        '請問您的生日是哪一天？',
      ],
    },
  ],
  [
    'allergy',
    known('allergy', 'nuts', 'Must not eat nuts'),
    {
      en: [
        'A table for two tonight, please.',
        'I have booked you a table for two at seven. No nuts, as last time?',
        'Do you have any allergies?',
      ],
      'zh-Hans': ['今晚想订两位。', '已经给您订好今晚两位，还是跟上次一样不放坚果，对吗？', '请问有什么过敏的吗？'],
      'zh-Hant': ['今晚想訂兩位。', '已為您訂好今晚兩位，一樣不放堅果，對嗎？', '請問有對什麼過敏嗎？'],
    },
  ],
  [
    'product',
    known('owns', 'Brewer X2', 'Owns a Brewer X2', { kind: 'product' }),
    {
      en: [
        'My coffee machine drips.',
        'I have opened a repair for your Brewer X2 and will send a new seal today.',
        'Which model do you have?',
      ],
      'zh-Hans': [
        '我的咖啡机漏水。',
        '已经给您的Brewer X2登记了维修，今天寄一个新密封圈给您。',
        '请问您用的是哪款机器？',
      ],
      'zh-Hant': [
        '我的咖啡機漏水。',
        '已為您的Brewer X2登記維修，今天會寄新的密封圈給您。',
        '請問您用的是哪一款機器？',
      ],
    },
  ],
  [
    'membership number',
    known('membership_number', '778812', 'Member 778812'),
    {
      en: [
        'Can I use my points for this?',
        'Yes, I have applied the points of the membership number you gave us, 778812.',
        'What is your membership number?',
      ],
      'zh-Hans': ['这个可以用积分吗？', '可以的，已经用您会员778812的积分抵扣了。', '请提供一下您的会员号。'],
      'zh-Hant': ['這個可以用點數嗎？', '可以的，已用您會員778812的點數折抵了。', '請提供您的會員編號。'],
    },
  ],
  [
    'way to be reached',
    known('preferred_channel', 'email', 'Wants to be written to', { kind: 'preference' }),
    {
      en: [
        'Let me know when it is in.',
        'Shall I write to you by email again, as you asked last time?',
        'How would you like to be contacted?',
      ],
      'zh-Hans': ['到货了告诉我一声。', '已经给您登记了，到货当天还是给您发邮件。', '请问怎么联系您？'],
      'zh-Hant': ['到貨了跟我說一聲。', '已為您登記，到貨當天一樣寄電子郵件給您。', '請問要如何聯絡您？'],
    },
  ],
  [
    'time to call',
    known('contact_time', 'evenings', 'Is free in the evenings', { kind: 'preference' }),
    {
      en: [
        'Please call me about it.',
        'I have booked the call for this evening at seven, the time of day you prefer.',
        'When is a good time to call you?',
      ],
      'zh-Hans': ['这事请给我打个电话。', '已经给您约好了，今晚七点给您打电话。', '请问您什么时候方便接电话？'],
      'zh-Hant': ['這件事請打電話給我。', '已為您約好，今晚七點打電話給您。', '請問您什麼時候方便接電話？'],
    },
  ],
  [
    'address',
    known('delivery_address', '5 Mill Lane', 'Lives at 5 Mill Lane'),
    {
      en: [
        'One more of the blue mugs, please.',
        'I have ordered one more blue mug for you. Is your address still 5 Mill Lane?',
        'What is your address?',
      ],
      'zh-Hans': ['蓝色杯子再来一个。', '已经给您下单了，还是寄到原来的地址吗？', '麻烦提供一下收货地址。'],
      'zh-Hant': ['藍色杯子再一個。', '已為您下單，還是寄到原本的地址嗎？', '請提供您的收件地址。'],
    },
  ],
]

const roles: Readonly<Record<ReportLocale, readonly [string, string]>> = {
  en: ['customer', 'agent'],
  'zh-Hans': ['客户', '客服'],
  'zh-Hant': ['顧客', '客服'],
}
const locales = Object.keys(roles) as ReportLocale[]

const pairs: readonly Pair[] = cases.map(([what, fact, told]) => ({
  why: `The ${what} that is on file is put to use, not asked for.`,
  twins: Object.fromEntries(
    locales.map((locale) => {
      const [customer, agent] = roles[locale]
      const [asked, used, again] = told[locale]
      return [
        locale,
        {
          asked: [`${customer}: ${asked}`],
          better: [`${agent}: ${used}`],
          worse: [`${agent}: ${again}`],
          facts: [fact],
        },
      ]
    }),
  ),
}))

describePairs(pairs)

describe('asking for what the profile holds', () => {
  const asks = (said: readonly [string, string], facts: readonly ShortFact[]) =>
    scoreConversation({
      messages: [
        { role: 'customer', text: said[0] },
        { role: 'agent', text: said[1] },
      ],
      profile: { facts: [...facts] },
    })
      .findings.filter(({ ruleId }) => ruleId === 'ask-once')
      .map(({ evidence }) => evidence[0]?.quote)

  const everyCase = cases.flatMap(([what, fact, told]) =>
    locales.map((locale) => [what, locale, fact, told[locale]] as const),
  )

  it.each(everyCase)('is seen: %s, %s', (_what, _locale, fact, [asked, used, again]) => {
    expect(asks([asked, again], [fact])).toEqual([expect.stringContaining(again.slice(0, 6))])
    expect(asks([asked, used], [fact])).toEqual([])
    expect(asks([asked, again], [])).toEqual([])
  })

  const size = known('shoe_size', '42', 'Wears shoes in size 42')
  it.each([
    ['another kind of it', ['I want the ring.', 'What is your ring size?'], [size]],
    ['somebody else', ['A pair for my daughter.', 'What size does your daughter wear? What is her shoe size?'], [size]],
    [
      'something that changed',
      ['I have moved to a new flat.', 'What is your address?'],
      [known('address', 'x 5', 'Lives at x 5')],
    ],
    [
      'one of several',
      ['It drips.', 'Which model is it?'],
      [known('owns', 'X2', 'Owns an X2', { id: 'a' }), known('owns', 'X9', 'Owns an X9', { id: 'b' })],
    ],
    [
      'who is speaking',
      ['Close my account.', 'To verify your identity, when is your birthday?'],
      [known('birthday', '4 May', 'Birthday on 4 May')],
    ],
    ['who is speaking', ['我要注销。', '为了核实身份，请提供您的生日。'], [known('birthday', '5月4日', '5月4日生日')]],
    [
      'what must not be said',
      ['A cake, please.', 'Do you have any allergies?'],
      [known('allergy', 'nuts', 'No nuts', { mention: 'only_if_raised' })],
    ],
    [
      'what is told with its source',
      ['想訂一個蛋糕。', '您跟我們說過女兒對花生過敏，這次她也會吃嗎？'],
      [known('allergy', 'peanut', '女兒對花生過敏', { subject: 'daughter' })],
    ],
    ['nothing of theirs', ['Is the box big?', 'It is. What size is your car boot?'], []],
  ] as const)('is fair for %s: %j', (_, said, facts) => {
    expect(asks(said, facts)).toEqual([])
  })

  it('knows a fact by the words of its predicate', () => {
    const skin = known('skin_type', 'dry', 'Has dry skin')
    expect(asks(['Which cream do you recommend?', 'What is your skin type?'], [skin])).toEqual([
      'What is your skin type',
    ])
    expect(asks(['哪款面霜适合我？', '请问您是什么肤质？'], [known('肤质', '干性', '干性皮肤')])).toEqual([
      '请问您是什么肤质',
    ])
  })
})
