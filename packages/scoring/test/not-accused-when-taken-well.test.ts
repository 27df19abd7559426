import { describe, expect, it } from 'vitest'
import { accusations, describeInnocents, type Innocent } from './describe-innocents.ts'

const innocents: readonly Innocent[] = [
  {
    why: 'what was told without anger, was no doing of ours, and ends in thanks',
    rules: ['fitting-apology', 'walk-the-five-steps'],
    talks: [
      [
        'customer: My bike lamp stopped working on the way home',
        'agent: Is it the kind with a dynamo?',
        'customer: yes',
        'agent: Then it is nearly always the little plug at the hub. Press it in until it clicks.',
        'customer: it works, thank you so much!',
        'agent: Lovely. Ride safely.',
      ],
      [
        '客户: 我家钢琴有个键卡住了',
        '客服: 多半是受潮，先开一天除湿，键就松了。',
        '客户: 好了好了 太谢谢了',
        '客服: 不客气。',
      ],
      ['顧客: 我的腳踏車鏈條一直掉', '客服: 把後輪往後拉一格再鎖緊就好。', '顧客: 真的耶 太好了', '客服: 騎慢一點。'],
    ],
  },
  {
    why: 'what they ran into or lost themselves',
    rules: ['fitting-apology'],
    talks: [
      [
        'customer: I bumped a parked car just now',
        'agent: Is anybody hurt? Take four photos and stay there.',
        'customer: nobody hurt. done',
      ],
      ['客户: 我刚才追尾了', '客服: 人没事吧？先开双闪，拍四张照片。', '客户: 拍好了'],
      ['顧客: 我的學生證今天在公車上掉了', '客服: 請給我學號，先幫您掛失。', '顧客: A1203'],
    ],
  },
  {
    why: 'a fear that is over, a fond word, a plain question and the name of a paper are no feeling to answer',
    rules: ['acknowledge-feeling', 'care-for-the-vulnerable'],
    talks: [
      [
        'customer: is there a step at the door?',
        'agent: None at all, it is level.',
        'customer: oh good, we were worried about the pram lol',
        'agent: Roll right in.',
      ],
      ['顧客: 下週六還有位子嗎', '客服: 有的，還剩六位。', '顧客: 太好了 我剛剛還在擔心訂不到', '客服: 幫您留好了。'],
      ['客户: 座位会不会很偏', '客服: 不偏，就在正中间。', '客户: 好'],
      ['顧客: 我想問住院索償要交什麼', '客服: 收據正本和醫生證明。', '顧客: 好'],
    ],
  },
  {
    why: 'a worry met at once with a reason, or with their own word for it',
    rules: ['acknowledge-feeling'],
    talks: [
      [
        'customer: I am so nervous about the dive',
        'agent: Everybody is nervous the first time. We stay in the pool for an hour before.',
        'customer: ok',
      ],
      ['客户: 猫剪完毛不理我 我好担心', '客服: 先别急，头两天躲人是正常的。', '客户: 好'],
      ['顧客: 牠戴頭套好可憐', '客服: 哈哈真的有點可憐，再戴三天就好。', '顧客: 好'],
    ],
  },
  {
    why: 'who is shaken wants help before a hello',
    rules: ['greet-the-customer'],
    talks: [
      [
        '客户: 你好 我钱包刚被偷了',
        '客户: 有点担心里面的卡',
        '客服: 先别急，卡号后四位是多少？',
        '客户: 3321',
        '客服: 已经停了。',
        '客户: 好',
      ],
    ],
  },
  {
    why: 'a length, a term of the house and a visit before this talk are no promise broken',
    rules: ['keep-promises'],
    talks: [
      [
        'customer: who pays for the tyre?',
        'agent: On a van you have had one day, we do.',
        'customer: and it still is flat',
        'agent: Luis is pumping it up.',
      ],
      ['客户: 能退吗', '客服: 7天内没拆封可以退的。', '客户: 还是没有退货按钮', '客服: 我帮您提交。'],
    ],
  },
  {
    why: 'how a thing behaves is no second telling',
    rules: ['no-repeat-effort'],
    talks: [
      ['客户: 水管裂了', '客服: 几栋？', '客户: 那就让它一直漏？'],
      ['顧客: 冷氣壞了', '客服: 哪一間？', '顧客: 它就一直滴水啊'],
    ],
  },
]

describe('what the customer takes well', () => {
  describeInnocents(innocents)
})

describe('what is owed all the same', () => {
  it.each([
    // It ties the failure to us.
    [
      'fitting-apology',
      [
        'customer: The lamp you sold me stopped working',
        'agent: Press the plug in.',
        'customer: it works, thank you so much!',
        'agent: Bye.',
      ],
    ],
    [
      'fitting-apology',
      ['客户: 你们修的钢琴又卡住了', '客服: 先开一天除湿。', '客户: 好了 太谢谢了', '客服: 不客气。'],
    ],
    ['fitting-apology', ['顧客: 剛收到的杯子裂了', '客服: 請拍照。', '顧客: 拍好了 太好了', '客服: 收到。']],
    // Nobody took it well.
    [
      'fitting-apology',
      [
        'customer: The hall has no heating and it is freezing',
        'agent: Which hall?',
        'customer: the big one',
        'agent: Noted.',
      ],
    ],
    // Waved away, or never met.
    [
      'acknowledge-feeling',
      ['customer: I am so worried about my cat', 'agent: No need to be worried about it.', 'customer: hm'],
    ],
    ['acknowledge-feeling', ['客户: 会不会很疼 我好怕', '客服: 下一位。', '客户: 喂']],
    ['acknowledge-feeling', ['顧客: 我媽媽住院了 我好擔心', '客服: 請提供單號。', '顧客: 5521']],
    ['no-repeat-effort', ['客户: 水管裂了', '客服: 几栋？', '客户: 我一直说是六栋']],
  ])('%s: %j', (rule, lines) => expect(accusations(rule, lines)).not.toEqual([]))
})
