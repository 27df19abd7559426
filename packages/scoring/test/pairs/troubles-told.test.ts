import { describe, expect, it } from 'vitest'
import { describePairs, type Pair, scoreOf } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'What went wrong is owned, though no word of complaint was used.',
    twins: {
      en: {
        asked: ['customer: We ordered nineteen chairs but got nine.'],
        better: [
          "agent: Nine instead of nineteen is our mistake, and I'm sorry. I've put the other ten on this afternoon's van.",
        ],
        worse: ['agent: Please see the delivery terms.'],
      },
      'zh-Hans': {
        asked: ['客户: 我们订的是十九把椅子，结果送来九把。'],
        better: ['客服: 十九把只送了九把，是我们的错，抱歉。另外十把我已经安排今天下午的车送过去了。'],
        worse: ['客服: 请您查看送货条款。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我們訂的是十九張椅子，結果送來九張。'],
        better: ['客服: 十九張只送了九張，是我們的錯，抱歉。另外十張我已經安排今天下午的車送過去了。'],
        worse: ['客服: 請您參閱送貨條款。'],
      },
    },
  },
  {
    why: 'A wish told as an order wants the deed, not a page.',
    twins: {
      en: {
        asked: ['customer: Pause my milk round please.'],
        better: ["agent: I've paused your milk round from tomorrow; tell me when you are back."],
        worse: ['agent: See our website for options.'],
      },
      'zh-Hans': {
        asked: ['客户: 帮我把牛奶先停了吧'],
        better: ['客服: 我已经把您的牛奶从明天起停了，回来说一声就接着送。'],
        worse: ['客服: 请查看官网。'],
      },
      'zh-Hant': {
        asked: ['顧客: 幫我把牛奶先停了吧'],
        better: ['客服: 我已經把您的牛奶從明天起停了，回來說一聲就接著送。'],
        worse: ['客服: 請參閱官網。'],
      },
    },
  },
]

describePairs(pairs)

describe('The same talk scores alike in both languages', () => {
  it.each([
    [
      [
        'customer: I booked a table for eight on the terrace and got a confirmation for two.',
        "agent: I see eight in your request and two in ours; our system cut it, and that's our mistake, sorry. It's eight on the terrace now, Saturday at 7.",
        'customer: Perfect, thank you.',
      ],
      [
        '客户: 我订的是露台八人位，结果确认短信写的两个人。',
        '客服: 您提交的是八位，我们系统登成了两位，是我们的错，抱歉。已经改成露台八位，周六晚上七点。',
        '客户: 太好了，谢谢。',
      ],
    ],
    [
      [
        "customer: Somebody logged in to my account from Lagos. That wasn't me.",
        "agent: I've signed out every device and locked the account. Nothing has been spent. A link for a new password is in your inbox.",
        'customer: Got it, thanks',
      ],
      [
        '客户: 有人在外地登了我的账号，不是我本人。',
        '客服: 我已经把所有设备都踢下线，账号锁住了，没有产生消费。重设密码的链接发到您邮箱了。',
        '客户: 收到，谢谢',
      ],
    ],
    [
      [
        'customer: My train was cancelled and I was left on the platform with two kids until midnight.',
        "agent: Trains get cancelled. It's in the terms.",
        'customer: Nobody told us anything.',
        'agent: Anything else?',
      ],
      [
        '顧客: 我的車次取消了，我帶著兩個小孩在月台上待到半夜。',
        '客服: 車次取消是會有的，條款上有寫。',
        '顧客: 根本沒有人跟我們講。',
        '客服: 還有其他問題嗎？',
      ],
    ],
  ])('%#', (english, chinese) => {
    expect(Math.abs(scoreOf(english) - scoreOf(chinese))).toBeLessThan(0.1)
  })
})
