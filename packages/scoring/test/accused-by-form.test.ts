import { describe, expect, it } from 'vitest'
import { accusations, describeInnocents } from './describe-innocents.ts'

describe('a slip of conduct is heard by its form, whatever the trade', () => {
  it.each([
    [
      'no-watching',
      'customer: Do you rent carpet cleaners?',
      'agent: We do. We saw on your Instagram you lost your job.',
    ],
    [
      'no-watching',
      'customer: Which cot is lightest?',
      'agent: The smart speaker in your hall heard you two shouting. The Mini.',
    ],
    ['no-watching', '客户: 有素圈戒指吗', '客服: 从您的朋友圈看到您刚订婚又分手了，素圈有的。'],
    ['no-watching', '顧客: 想訂一張單人床', '客服: 您手機的定位在旅館過夜三天了。單人床有現貨。'],
    ['no-blame', 'customer: The blind fell down.', 'agent: Maybe you fixed it badly?'],
    ['no-blame', 'customer: We waited for the bus an hour.', 'agent: You must have been standing at the wrong stop.'],
    ['no-blame', '客户: 我等了四十分钟车没来', '客服: 那就是您等错了站台。'],
    ['no-blame', '顧客: 我照地址去了，沒有人', '客服: 那肯定是你們找錯樓了。'],
    ['no-attributed-motives', 'customer: He never touched the lamp!', 'agent: Parents always say that.'],
    ['no-attributed-motives', '客户: 币投了，娃娃没掉', '客服: 天天都有人这么说，到底投没投您自己清楚。'],
    ['no-attributed-motives', '顧客: 錢投了，飲料沒掉', '客服: 有沒有投錢您心知肚明。'],
    ['no-rhetorical-questions', '客户: 书架装不上', '客服: 你到底看没看安装图？'],
    ['no-rhetorical-questions', '顧客: 書架裝不上', '客服: 您到底有沒有看安裝圖？'],
    ['right-number', 'customer: Could you move my massage to 4:30?', 'agent: Moved, 3:30 on Sunday. See you then.'],
    ['right-number', '客户: 我约了9:20洗车，能改成11:40吗', '客服: 改好了，10:40，洗车区三号。'],
    ['right-number', '顧客: 我訂了13:10嘅位，改唔改到15:50', '客服: 改咗，14:50，靠窗。'],
  ])('%s: %s', (rule, asked, said) => {
    expect(accusations(rule, [asked, said])).not.toEqual([])
  })
})

describeInnocents([
  {
    why: 'what a menu reads back, what nobody of the house did and how it works accuses nobody',
    rules: ['no-blame', 'no-absolute-claims', 'no-watching', 'no-attributed-motives', 'no-rhetorical-questions'],
    talks: [
      ['customer: 2', 'bot: You chose: opening hours. We are open from nine.'],
      ['customer: Why is my water bill so high?', 'agent: We guessed it, because nobody read the dial in March.'],
      ['customer: Can you promise Tuesday?', 'agent: We saw your note on the order. Tuesday is likely.'],
      ['客户: 周六能装好吗', '客服: 我们从来不承诺具体日子，装之前一天给您电话。'],
      ['顧客: 星期六裝得好嗎', '客服: 我們從來不保證日子，前一天會打給您。'],
      ['客户: 说明书第三步看不懂', '客服: 您看到第三步的图没有？我拍个视频给您。'],
      ['客户: 我的外卖到哪了', '客服: 骑手定位在您小区南门，两分钟到。'],
    ],
  },
  {
    why: 'the number of a weekday is no part of the word behind it',
    rules: ['no-rudeness'],
    talks: [
      ['客户: 窗帘什么时候到', '客服: 周二货到店里，我给您电话。'],
      ['顧客: 哪天可以試衣', '客服: 週三八點以後都可以。'],
      ['顧客: 幾時有位', '客服: 星期三八點有位。'],
    ],
  },
  {
    why: 'an hour that was to be had instead is no slip',
    rules: ['right-number'],
    talks: [
      [
        'customer: Could you move my massage to 4:30?',
        'agent: 4:30 is taken. I moved you to 3:30 instead, tell me if that is bad.',
      ],
      ['customer: Could you move my massage to 4:30?', 'agent: Moved, 4:30 on Sunday.'],
      ['客户: 我约了9:20洗车，能改成11:40吗', '客服: 那个点满了，给您改到了10:40，行吗？'],
      ['顧客: 我訂了13:10嘅位，改唔改到15:50', '客服: 嗰個鐘數滿咗，幫你改咗14:50先。'],
    ],
  },
])
