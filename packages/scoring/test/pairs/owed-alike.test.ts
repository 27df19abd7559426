import type { ShortConversation } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'
import { scoreOf } from './describe-pairs.ts'

/** What words that open a talk are owed when something went wrong, or when they are hurt. */
const ofTrouble = ['acknowledge-feeling', 'fitting-apology', 'care-for-the-vulnerable', 'urgency-answered-first']

function owedFor(text: string): string[] {
  const messages: ShortConversation['messages'] = [
    { role: 'customer', text },
    { role: 'agent', text: 'OK.' },
  ]
  const { contributions } = scoreConversation({ messages })
  const owed = new Set(contributions.map(({ id }) => id.replace(/#.*/, '')))
  return ofTrouble.filter((id) => owed.has(id))
}

describe('The same words open the same duties', () => {
  it.each([
    ['The bread I bought this morning smells of petrol.', '今早买的面包有汽油味。'],
    ['We ordered two pizzas and only one came.', '我們點了兩份披薩，只送來一份。'],
    ['My coat came back from cleaning with a stain on the sleeve.', '我的大衣干洗回来，袖子上多了一块污渍。'],
    ['The clock I bought from you runs ten minutes slow every day.', '你們賣的鐘每天慢十分鐘。'],
    ['The curtains are three centimetres too short.', '窗帘短了三厘米。'],
    ['The cash machine in your branch swallowed my card.', '你们网点的取款机把我的卡吞了。'],
    ['The blue of the jacket is completely different from the picture.', '外套的藍色跟照片完全不一樣。'],
    ['My suitcase did not come with the flight.', '我的行李沒有跟著班機到。'],
    ['The jacket I ordered two weeks ago never came, can you look?', '我两周前订的外套一直没收到，能帮我看看吗？'],
  ])('a trouble: %s / %s', (english, chinese) => {
    expect(owedFor(english)).toContain('fitting-apology')
    expect(owedFor(chinese)).toEqual(owedFor(english))
  })

  it.each([
    ['My grandmother has had a stroke.', '我外婆中風了。'],
    ['Our little one has a high fever.', '我女儿发高烧了。'],
    ["My sister is six months pregnant and can't climb the stairs.", '我姐姐怀孕六个月，爬不了楼梯。'],
    ['My father is being admitted to hospital today.', '我爸爸今天要住院。'],
    ['You people are heartless.', '你們也太沒人情味了。'],
    ['My back hurts a lot.', '我的腰很疼。'],
  ])('what weighs on them: %s / %s', (english, chinese) => {
    expect(owedFor(english)).toContain('acknowledge-feeling')
    expect(owedFor(chinese)).toContain('acknowledge-feeling')
    expect(owedFor(chinese).includes('care-for-the-vulnerable')).toBe(
      owedFor(english).includes('care-for-the-vulnerable'),
    )
  })

  it.each([
    ['I took the wrong tram and I am at the terminus now.', '我坐錯電車了，現在在終點站。'],
    ['Why did the price of the ticket go up from $40 to $55?', '票价怎么从40美元涨到55美元了？'],
    ['First time camping. I have no idea which tent to take.', '第一次露營，完全不知道要帶哪種帳篷。'],
    ['I lost my key card.', '我的房卡丢了。'],
    ['My phone fell into the lake.', '我的手机掉湖里了。'],
    ['My mother has just been taken to hospital.', '我妈妈刚被送进医院了。'],
    ['The zip on my own boots is broken. Can you mend it?', '我靴子的拉鏈壞了，可以修嗎？'],
  ])('none of ours: %s / %s', (english, chinese) => {
    expect(owedFor(english)).not.toContain('fitting-apology')
    expect(owedFor(chinese)).toEqual(owedFor(english))
  })

  it('a place somebody cannot reach, and who moved them there', () => {
    const english = owedFor('You moved our class to the third floor and there is no lift. I use crutches.')
    expect(english).toContain('fitting-apology')
    expect(english).toContain('care-for-the-vulnerable')
    expect(owedFor('你们把我们的课换到三楼，没有电梯。我拄拐杖。')).toEqual(english)
  })
})

describe('The same reply costs and brings the same', () => {
  it.each([
    [
      'the end of a form is no dismissal',
      [
        'customer: I have put a nought into line 9. Is line 12 the rent?',
        "agent: That's it, you only have to sign now.",
      ],
      ['客户: 第9行我填了零。第12行就是房租吗？', '客服: 对，您只要再签个字就行了。'],
    ],
    [
      'one price for everybody is no dismissal',
      [
        'customer: Do students pay less?',
        'agent: No, the wholesale price is $20 and we add $5, the same for everyone. On Mondays it is $18.',
      ],
      ['顧客: 學生有比較便宜嗎？', '客服: 沒有，進價20美元，我們加5美元，對誰都一樣。星期一是18美元。'],
    ],
    [
      'nerves may be normal',
      [
        "customer: I'm nervous about my first driving lesson tomorrow.",
        "agent: That's completely normal. We start in an empty car park and Tom has a brake of his own. See you at 10.",
      ],
      ['客户: 明天第一次上驾驶课，我很紧张。', '客服: 很正常的。我们先在空停车场练，Tom那边有副刹车。10点见。'],
    ],
    [
      'a contract thrown at somebody',
      ['customer: The man in your shop said I could leave any time, and now it is 12 months.', 'agent: You signed it.'],
      ['顧客: 店裡的人說隨時可以退，現在變成12個月。', '客服: 合約是您簽的。'],
    ],
    [
      'a label on its way',
      [
        "customer: I'd like to return these headphones. They are fine, I just don't like the sound.",
        "agent: No problem, you have 30 days. I've e-mailed the label; the money is back two days after it reaches us.",
      ],
      [
        '客户: 我想退这副耳机。没坏，就是不喜欢它的声音。',
        '客服: 没问题，30天内都可以退。退货标签已经发到您邮箱，我们收到后两天退款。',
      ],
    ],
  ])('%s', (_, english, chinese) => {
    expect(Math.abs(scoreOf(english) - scoreOf(chinese))).toBeLessThanOrEqual(0.1)
  })
})
