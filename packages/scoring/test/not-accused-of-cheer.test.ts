import { describe, expect, it } from 'vitest'
import { accusations, describeInnocents, type Innocent } from './describe-innocents.ts'

const innocents: readonly Innocent[] = [
  {
    why: 'a courtesy with a particle, and the terms of an offer, are no cheer',
    rules: ['no-cheer-over-bad-news'],
    talks: [
      ['客户: 我妈的床位排到了吗？我好担心', '客服: 不好意思哈，还没排到，一有床位我马上打给您'],
      ['顧客: 我好擔心，媽媽的床位排到了嗎？', '客服: 不好意思啦，還沒排到，一有床位我馬上打給您'],
      ['顧客: 我合約十二月到期，不續約的話月租費會變多少？', '客服: 到期後原本的優惠會回到牌價，每個月變799。'],
      ['客户: 我合同十二月到期，不续约的话月租变多少？', '客服: 到期后原来的优惠没有了，每个月799。'],
    ],
  },
  {
    why: 'an answer that is promised breaks no news',
    rules: ['acknowledge-feeling'],
    talks: [
      ['客户: 我要开发票', '客服: 抬头？', '客户: 上海明远公司', '客服: 亲亲，明天五点前给您一个答复哦~'],
      ['顧客: 我要開發票', '客服: 抬頭是？', '顧客: 明遠公司', '客服: 明天五點前給您一個答覆喔'],
    ],
  },
  {
    why: 'what the house does for all of it watches nobody',
    rules: ['no-watching'],
    talks: [
      ['客户: 暖气不热', '客服: 暖气不热晚上您睡不好，我已经报总部了，总共要两小时'],
      ['顧客: 暖氣不熱', '客服: 暖氣不熱晚上您睡不好，我已經報總公司了，總共要兩小時'],
    ],
  },
  {
    why: 'to ask whether one should is no order',
    rules: ['no-orders'],
    talks: [
      ['客户: 快递还没到', '客服: 您看要不要催一下？我现在就能催。'],
      ['顧客: 包裹還沒到', '客服: 您要不要打個電話問問？號碼是 6620。'],
    ],
  },
  {
    why: 'how somebody lives is no feeling, and an answer that fits takes care of it',
    rules: ['acknowledge-feeling', 'care-for-the-vulnerable'],
    talks: [
      ['customer: I am 78. How do I claim?', 'agent: You can claim by phone, I will fill it in with you.'],
      ['客户: 我坐轮椅，你们门口有台阶吗？', '客服: 没有台阶，轮椅可以直接进来。'],
      ['顧客: 我坐輪椅，門口有台階嗎？', '客服: 沒有台階，輪椅可以直接進來。'],
      ['客服: 家人有帮忙领吗？', '客户: 我一个人住', '客服: 那我让快递送上门。'],
    ],
  },
]

describeInnocents(innocents)

describe('cheer', () => {
  it.each([
    ['customer: I am so worried, did my mother get the place?', 'agent: No place this time 🎉🎉', '🎉'],
    ['客户: 我好担心，我妈的床位排到了吗？', '客服: 没有排到哦🎉🎉', '🎉'],
    ['顧客: 我好擔心，媽媽的床位排到了嗎？', '客服: 沒有排到喔🎉🎉', '🎉'],
  ])('is shown by whole characters: %s', (asked, reply, word) => {
    const quotes = accusations('no-cheer-over-bad-news', [asked, reply]).flat()
    expect(quotes).toContain(word)
    expect(quotes.join('')).not.toMatch(/\p{Surrogate}/u)
  })

  it.each([
    [
      'customer: Is my flight tomorrow cancelled? My grandmother died and I have to get home.',
      'agent: It is cancelled! But don’t worry, there is another one at three, happy travels! 🎉',
    ],
    ['客户: 我明早的飞机是不是取消了？我姥姥走了，我得赶回去。', '客服: 是的呢，取消啦！别担心哦，改签超划算的🎉'],
    ['顧客: 我明早的飛機是不是取消了？我外婆走了，我得趕回去。', '客服: 是的喔，取消啦！別擔心喔，改票超划算🎉'],
  ])('beside a death is not made good by “don’t worry”: %s', (asked, reply) => {
    expect(accusations('no-cheer-over-bad-news', [asked, reply])).toHaveLength(1)
    expect(accusations('acknowledge-feeling', [asked, reply])).toHaveLength(1)
  })
})
