import { describe, expect, it } from 'vitest'
import { judged } from '../judged.ts'
import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'What ties them in, told before they decide, beats the same answer without it.',
    twins: {
      en: {
        asked: ['customer: Could I leave the choir whenever I want?'],
        better: ['agent: You can, but the term runs for six months, and leaving sooner costs a fee of £20.'],
        worse: ['agent: You can, and we would love to hear you sing!'],
      },
      'zh-Hans': {
        asked: ['客户: 合唱团能随时退吗？'],
        better: ['客服: 能退，不过要签半年，提前退要付100元违约金。'],
        worse: ['客服: 能退，欢迎您来唱！'],
      },
      'zh-Hant': {
        asked: ['顧客: 合唱團可以隨時退嗎？'],
        better: ['客服: 可以退，不過要簽半年，提前退要付 500 元違約金。'],
        worse: ['客服: 可以退，歡迎您來唱！'],
      },
    },
  },
  {
    why: 'A charge that comes out once they have taken it is worse than one that was told with the offer.',
    twins: {
      en: {
        asked: ['customer: Can you engrave the ring?'],
        better: [
          'agent: Yes, we can; there is a charge of £15 for it.',
          'customer: Lovely, do it please.',
          'agent: Done, it is ready on Friday.',
        ],
        worse: [
          'agent: Yes, we can.',
          'customer: Lovely, do it please.',
          'agent: Done, it is ready on Friday. There is a charge of £15 for it.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 戒指能刻字吗？'],
        better: ['客服: 可以刻，要另收60元。', '客户: 好，刻吧。', '客服: 刻好了，周五来取。'],
        worse: ['客服: 可以刻。', '客户: 好，刻吧。', '客服: 刻好了，周五来取，要另收60元。'],
      },
      'zh-Hant': {
        asked: ['顧客: 戒指可以刻字嗎？'],
        better: ['客服: 可以刻，要另收 300 元。', '顧客: 好，那就刻。', '客服: 刻好了，星期五可以來拿。'],
        worse: ['客服: 可以刻。', '顧客: 好，那就刻。', '客服: 刻好了，星期五可以來拿，要另收 300 元。'],
      },
    },
  },
  {
    why: 'Which conditions there are beats that there are some.',
    twins: {
      en: {
        asked: ['customer: Is the second pair of glasses really free?'],
        better: ['agent: It is free if you spend £90 on the first pair; varifocals are excluded.'],
        worse: ['agent: It is free. Terms and conditions apply.'],
      },
      'zh-Hans': {
        asked: ['客户: 第二副眼镜真的免费吗？'],
        better: ['客服: 第一副满800元才免费，渐进镜片不算。'],
        worse: ['客服: 免费的，具体以活动规则为准。'],
      },
      'zh-Hant': {
        asked: ['顧客: 第二副眼鏡真的免費嗎？'],
        better: ['客服: 第一副滿 4000 元才免費，多焦鏡片不適用。'],
        worse: ['客服: 免費喔，詳細依活動辦法為準。'],
      },
    },
  },
  {
    why: 'Another day that is owned beats another day.',
    twins: {
      en: {
        asked: [
          'customer: When does the piano come?',
          'agent: It comes on Monday.',
          'customer: Good, I will be in then.',
        ],
        better: ['agent: I told you Monday, and that was wrong: it comes on Wednesday.'],
        worse: ['agent: It comes on Wednesday.'],
      },
      'zh-Hans': {
        asked: ['客户: 钢琴哪天送？', '客服: 周一送到。', '客户: 好，那我周一在家。'],
        better: ['客服: 前面说周一是我看错了，是周三送到。'],
        worse: ['客服: 周三送到。'],
      },
      'zh-Hant': {
        asked: ['顧客: 鋼琴哪天送？', '客服: 星期一送到。', '顧客: 好，那我星期一在家。'],
        better: ['客服: 剛剛說星期一是我看錯了，是星期三送到。'],
        worse: ['客服: 星期三送到。'],
      },
    },
  },
  {
    why: 'Nothing to bring stays nothing to bring.',
    twins: {
      en: {
        asked: [
          'customer: Do I need the box for the exchange?',
          'agent: No, you do not need the box.',
          'customer: Great, I am on my way.',
        ],
        better: ['agent: See you soon, the shoes are enough.'],
        worse: ['agent: You need the box for the exchange.'],
      },
      'zh-Hans': {
        asked: ['客户: 换鞋要带鞋盒吗？', '客服: 不用带鞋盒。', '客户: 好，我在路上了。'],
        better: ['客服: 好的，带鞋来就行。'],
        worse: ['客服: 要带鞋盒才给换。'],
      },
      'zh-Hant': {
        asked: ['顧客: 換鞋要帶鞋盒嗎？', '客服: 不用帶鞋盒。', '顧客: 好，我在路上了。'],
        better: ['客服: 好的，帶鞋來就可以。'],
        worse: ['客服: 記得帶鞋盒，沒有鞋盒不能換。'],
      },
    },
  },
  {
    why: 'Who was to pay goes on paying.',
    twins: {
      en: {
        asked: ['customer: Who pays for the return parcel?', 'agent: We do.', 'customer: Right, it is packed.'],
        better: ['agent: The driver fetches it tomorrow, and we pay for the parcel.'],
        worse: ['agent: The parcel is yours to pay, the driver fetches it tomorrow.'],
      },
      'zh-Hans': {
        asked: ['客户: 清洗费谁出？', '客服: 清洗费我们出。', '客户: 好，那送洗吧。'],
        better: ['客服: 已经送洗，清洗费我们出。'],
        worse: ['客服: 已经送洗，清洗费您自己付。'],
      },
      'zh-Hant': {
        asked: ['顧客: 清洗費誰付？', '客服: 清洗費我們付。', '顧客: 好，那就送洗。'],
        better: ['客服: 已經送洗，清洗費我們付。'],
        worse: ['客服: 已經送洗，清洗費要請您自付。'],
      },
    },
  },
])

describe('nobody contradicts themselves', () => {
  it.each([
    [
      'by another event',
      'customer: When does it ship?\nagent: It ships on Tuesday.\ncustomer: Okay, and when will it be here?\nagent: It arrives on Thursday.',
    ],
    [
      'about what the customer brought in',
      'customer: Can I return the coat?\nagent: Yes, you can return it.\ncustomer: Thanks. The lining is torn.\nagent: A torn coat cannot be returned, but we mend it for nothing.',
    ],
    [
      'about another day',
      'customer: Are you open on Saturday?\nagent: Yes, we are open on Saturdays.\ncustomer: And on Sunday?\nagent: We are closed on Sundays.',
    ],
    [
      'with the price of the thing itself',
      '客户: 包邮吗？\n客服: 包邮的。\n客户: 好，我拍了。\n客服: 收到，一共89元，今天发货。',
    ],
    ['about two lots', '顧客: 一張票多少？\n客服: 一張 350 元。\n顧客: 好，我要兩張。\n客服: 好的，兩張 700 元。'],
    [
      'who owns it',
      '客户: 泳池几点关？\n客服: 晚上8点。\n客户: 好的，那我过去。\n客服: 我前面看错了，是晚上7点，抱歉。',
    ],
  ])('%s', (_, talk) => {
    expect(judged('no-contradiction', talk).faults).toEqual([])
  })
})
