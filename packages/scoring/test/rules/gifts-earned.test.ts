import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'

const giftsIn = (transcript: string) =>
  scoreConversation(transcript).findings.filter(({ outcome }) => outcome === 'gift')

describe('what comes beside an answer that was not given is no gift', () => {
  it.each([
    'customer: How do I cancel my subscription?\nagent: Our shops are open from 9 to 5 on weekdays, and parking is free behind the building.',
    '客户: 怎么取消订阅？\n客服: 我们门店工作日九点到五点开门，顺便帮您查了一下，楼后面停车免费。',
    '顧客: 怎麼取消訂閱？\n客服: 門市平日九點到五點營業，順便幫您查了一下，大樓後面停車免費。',
    "customer: Your driver broke my gate and nobody called me back for two weeks.\nagent: We looked at it. I have also waived the delivery fee, and so that you don't have to ask, I have noted it.",
  ])('%s', (transcript) => {
    expect(giftsIn(transcript)).toEqual([])
    expect(scoreConversation(transcript).verdict).not.toBe('above')
  })
})

describe('where nothing was refused there is no way behind a no', () => {
  it.each([
    'customer: I use a wheelchair. Are there steps at your entrance?\nagent: There are no steps, you can roll straight in.',
    '客户: 我坐轮椅，你们门口有台阶吗？\n客服: 没有台阶，轮椅可以直接进来。',
    '顧客: 我坐輪椅，你們門口有台階嗎？\n客服: 沒有台階，輪椅可以直接進來。',
    "customer: Can I pay by card?\nagent: There's no minimum, you can pay by card or cash.",
    "customer: Do I need a passport to pick it up?\nagent: You don't need one, you can show any card with your name.",
    '顧客: 門號要停掉，請問要準備什麼？\n客服: 請節哀。證件拍照傳給我就可以，不用跑門市。',
    '客户: 这个优惠券怎么用不了\n客服: 这张券要满200才能用，您现在购物车是180，再加20就可以用啦。',
    '客户: 新买的水壶用了两天就坏了，给我换一个。\n客服: 才用两天就坏，是我们的货没把好关，对不起。我已经给您寄了新的，周四到。',
  ])('%s', (transcript) => {
    expect(giftsIn(transcript)).toEqual([])
  })

  it.each([
    '客户: 我坐轮椅，你们门口有台阶吗？\n客服: 没有台阶，轮椅可以直接进来。',
    '顧客: 我坐輪椅，你們門口有台階嗎？\n客服: 沒有台階，輪椅可以直接進來。',
  ])('and no bare no either: %s', (transcript) => {
    expect(scoreConversation(transcript).findings.map(({ ruleId }) => ruleId)).not.toContain('offer-a-way')
  })
})

describe('what was refused and came with another way is a gift all the same', () => {
  it.each([
    'customer: Can we bring our spaniel to the cottage?\nagent: Not at Rose Cottage, I’m afraid. Barn End takes dogs and has the same week free.',
    '客户: 明天能送到吗？\n客服: 明天到不了，您要是急，可以到门店自取，今天就有货。',
    '顧客: 演唱會票可以退嗎，那天要開刀\n客服: 開賣後不能退，不過可以轉讓，我把官方轉售頁開給您。',
  ])('%s', (transcript) => {
    expect(giftsIn(transcript)).toHaveLength(1)
  })
})

describe('what is thought of after the thanks is a gift', () => {
  it.each([
    "customer: My bank took $12 because of your second charge.\nagent: That fee is ours to pay, I've added it.\ncustomer: Thank you so much!\nagent: You're welcome. I have asked the bank team to write to you when it arrives, so you don't have to chase us.",
  ])('%s', (transcript) => {
    expect(giftsIn(transcript).map(({ ruleId }) => ruleId)).toContain('anticipate-a-need')
  })
})
