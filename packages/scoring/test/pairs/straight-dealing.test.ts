import type { ShortFact } from '@attune/core'
import { describePairs } from './describe-pairs.ts'

const peanut: ShortFact = {
  id: 'f1',
  subject: 'customer',
  kind: 'need',
  predicate: 'allergy',
  value: 'peanuts',
  statement: 'The customer is allergic to peanuts.',
  status: 'active',
  sensitivity: 'sensitive',
  mention: 'only_if_raised',
  provenance: [{ statedBy: 'customer', at: '2026-03-02T10:00:00Z' }],
}

const evening: ShortFact = {
  id: 'f2',
  subject: 'customer',
  kind: 'preference',
  predicate: 'delivery-time',
  value: 'evening',
  statement: 'The customer prefers deliveries in the evening.',
  status: 'active',
  sensitivity: 'personal',
  mention: 'may',
  provenance: [{ statedBy: 'customer', at: '2026-03-02T10:00:00Z', quote: 'I am only home in the evening' }],
}

const inChinese = (fact: ShortFact, value: string, statement: string): ShortFact => ({ ...fact, value, statement })

describePairs([
  {
    why: 'the way the customer used it is not held against them',
    twins: {
      en: {
        asked: ['customer: The zip of the tent came off when I opened it.'],
        better: [
          'agent: The zip should hold when you open it. I have ordered a new inner tent for you, it ships today.',
        ],
        worse: ['agent: You must have pulled too hard. I have ordered a new inner tent for you, it ships today.'],
      },
      'zh-Hans': {
        asked: ['客户: 帐篷拉链一拉就掉了。'],
        better: ['客服: 拉链一拉就掉，确实不应该。我给您补了一个新的内帐，今天发出。'],
        worse: ['客服: 那是您自己用力太猛了吧。我给您补了一个新的内帐，今天发出。'],
      },
      'zh-Hant': {
        asked: ['顧客: 帳篷拉鍊一拉就掉了。'],
        better: ['客服: 拉鍊一拉就掉，確實不應該。我幫您補了一個新的內帳，今天寄出。'],
        worse: ['客服: 那是您自己太用力了吧。我幫您補了一個新的內帳，今天寄出。'],
      },
    },
  },
  {
    why: 'a question thrown back stings',
    twins: {
      en: {
        asked: ['customer: I cannot find where to cancel my subscription.'],
        better: ['agent: It is under Settings, then Plan; the cancel link stands at the bottom of that page.'],
        worse: [
          "agent: Didn't you read the e-mail? It is under Settings, then Plan; the cancel link stands at the bottom of that page.",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我找不到在哪里取消订阅。'],
        better: ['客服: 在“设置”里点“套餐”，页面最下面就是取消。'],
        worse: ['客服: 您难道没看邮件吗？在“设置”里点“套餐”，页面最下面就是取消。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我找不到在哪裡取消訂閱。'],
        better: ['客服: 在「設定」裡點「方案」，頁面最下面就是取消。'],
        worse: ['客服: 您難道沒看信嗎？在「設定」裡點「方案」，頁面最下面就是取消。'],
      },
    },
  },
  {
    why: 'the courier is not sent to be blamed in our place',
    twins: {
      en: {
        asked: ['customer: The vase arrived in pieces.'],
        better: [
          "agent: I'm sorry, a vase should reach you whole. I will take this up with the courier myself; a new one leaves our shop this afternoon.",
        ],
        worse: ["agent: That's the courier's fault, not ours. You need to take it up with them."],
      },
      'zh-Hans': {
        asked: ['客户: 花瓶收到就是碎的。'],
        better: ['客服: 抱歉，让您收到一堆碎片。快递那边我去交涉，新的花瓶今天下午从店里发出。'],
        worse: ['客服: 这是快递的问题，跟我们没关系，您找快递去。'],
      },
      'zh-Hant': {
        asked: ['顧客: 花瓶收到就是碎的。'],
        better: ['客服: 很抱歉，讓您收到一堆碎片。物流那邊我來交涉，新的花瓶今天下午從店裡寄出。'],
        worse: ['客服: 這是物流的問題，跟我們無關，您自己去找物流。'],
      },
    },
  },
  {
    why: 'a no that opens another door is worth more than a no',
    twins: {
      en: {
        asked: ['customer: Can I pay for the sofa when it is delivered?'],
        better: [
          'agent: Cash on delivery is not possible for furniture, because two drivers would have to carry the money. You could pay half now and half on the day by card, if you like.',
        ],
        worse: ['agent: Cash on delivery is not possible for furniture.'],
      },
      'zh-Hans': {
        asked: ['客户: 沙发能货到付款吗？'],
        better: ['客服: 家具不能货到付款，因为师傅不方便带现金。您可以现在付一半，送到那天再刷卡付另一半。'],
        worse: ['客服: 家具不能货到付款。'],
      },
      'zh-Hant': {
        asked: ['顧客: 沙發可以貨到付款嗎？'],
        better: ['客服: 家具無法貨到付款，因為師傅不方便帶現金。您可以現在先付一半，送到當天再刷卡付另一半。'],
        worse: ['客服: 家具無法貨到付款。'],
      },
    },
  },
  {
    why: '“it is our policy” gives no reason',
    twins: {
      en: {
        asked: ['customer: Why can I not change the name on the ticket?'],
        better: [
          'agent: The name cannot be changed because the border police get the passenger list two days ahead. I can cancel the ticket free of charge until noon and book a new one.',
        ],
        worse: [
          'agent: The name cannot be changed because it is our policy. I can cancel the ticket free of charge until noon and book a new one.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 为什么票上的名字不能改？'],
        better: ['客服: 名字改不了，因为名单提前两天就交给边检了。中午前我可以免费帮您退掉再重新订。'],
        worse: ['客服: 名字改不了，因为这是公司规定。中午前我可以免费帮您退掉再重新订。'],
      },
      'zh-Hant': {
        asked: ['顧客: 為什麼票上的名字不能改？'],
        better: ['客服: 名字無法更改，因為旅客名單提前兩天就交給移民署了。中午前我可以免費幫您取消再重新訂。'],
        worse: ['客服: 名字無法更改，因為這是公司規定。中午前我可以免費幫您取消再重新訂。'],
      },
    },
  },
  {
    why: 'who asks for a human gets one, or is told when',
    twins: {
      en: {
        asked: ['customer: I would rather speak with a real person about my mortgage.'],
        better: [
          'bot: Of course. Ms Lee from our mortgage team will take over in about two minutes and can see what you wrote.',
        ],
        worse: ['bot: I can answer all questions about mortgages. Please describe your request.'],
      },
      'zh-Hans': {
        asked: ['客户: 房贷的事我想找真人谈。'],
        better: ['机器人: 好的，这就为您转接房贷组的李经理，大约两分钟，您刚才写的他都能看到。'],
        worse: ['机器人: 房贷问题我都可以回答，请描述您的需求。'],
      },
      'zh-Hant': {
        asked: ['顧客: 房貸的事我想找真人談。'],
        better: ['機器人: 好的，馬上為您轉接房貸組的李專員，大約兩分鐘，您剛才寫的他都看得到。'],
        worse: ['機器人: 房貸問題我都可以回答，請描述您的需求。'],
      },
    },
  },
  {
    why: 'a guess that says it is a guess beats a guarantee',
    twins: {
      en: {
        asked: ['customer: Will the stain come out of the carpet?'],
        better: [
          'agent: Red wine usually comes out within two days, though I cannot promise it for wool. If it stays, you pay nothing.',
        ],
        worse: ['agent: It will come out 100%, guaranteed, no matter what. If it stays, you pay nothing.'],
      },
      'zh-Hans': {
        asked: ['客户: 地毯上的红酒渍洗得掉吗？'],
        better: ['客服: 红酒渍两天内一般洗得掉，不过羊毛的我不敢打包票。洗不掉的话不收您钱。'],
        worse: ['客服: 百分之百洗得掉，绝对没问题，我保证。洗不掉的话不收您钱。'],
      },
      'zh-Hant': {
        asked: ['顧客: 地毯上的紅酒漬洗得掉嗎？'],
        better: ['客服: 紅酒漬兩天內通常洗得掉，不過羊毛的我不敢打包票。洗不掉的話不收您錢。'],
        worse: ['客服: 百分之百洗得掉，絕對沒問題，我保證。洗不掉的話不收您錢。'],
      },
    },
  },
  {
    why: 'what is known is mentioned with where it was told',
    twins: {
      en: {
        facts: [evening],
        asked: ['customer: When could you bring the wardrobe?'],
        better: [
          'agent: You told us in March that you prefer deliveries in the evening, so I have kept Thursday, 18:00 to 20:00, for you. Does that suit you?',
        ],
        worse: [
          'agent: We know that you are never at home in the daytime, so I have kept Thursday, 18:00 to 20:00, for you. Does that suit you?',
        ],
      },
      'zh-Hans': {
        facts: [inChinese(evening, '晚上', '顾客希望晚上送货。')],
        asked: ['客户: 衣柜什么时候能送？'],
        better: ['客服: 您三月份跟我们说过希望晚上送货，我给您留了周四晚上六点到八点，您看方便吗？'],
        worse: ['客服: 我们知道您白天从来不在家，我给您留了周四晚上六点到八点，您看方便吗？'],
      },
      'zh-Hant': {
        facts: [inChinese(evening, '晚上', '顧客希望晚上送貨。')],
        asked: ['顧客: 衣櫃什麼時候可以送？'],
        better: ['客服: 您三月時跟我們提過希望晚上送貨，我幫您留了週四晚上六點到八點，您方便嗎？'],
        worse: ['客服: 我們知道您白天從來不在家，我幫您留了週四晚上六點到八點，您方便嗎？'],
      },
    },
  },
  {
    why: 'who is diabetic has diabetes: it is said aloud in either word',
    twins: {
      en: {
        facts: [
          { ...peanut, id: 'f3', predicate: 'health', value: 'diabetes', statement: 'The customer has diabetes.' },
        ],
        asked: ['customer: Which of the cakes would you take to a picnic?'],
        better: ['agent: The almond cake travels well, and there is one without sugar. Shall I keep one for you?'],
        worse: ['agent: As a diabetic you should take the almond cake without sugar. Shall I keep one for you?'],
      },
    },
  },
  {
    why: 'what was told in confidence is used without being said aloud',
    twins: {
      en: {
        facts: [peanut],
        asked: ['customer: Which of the gift boxes would you suggest for my colleagues?'],
        better: [
          'agent: The fruit box goes down well in offices, and it is free of nuts. Shall I put it in your basket?',
        ],
        worse: ['agent: Since you are allergic to peanuts, the fruit box. Shall I put it in your basket?'],
      },
      'zh-Hans': {
        facts: [inChinese(peanut, '花生', '顾客对花生过敏。')],
        asked: ['客户: 送同事的礼盒你推荐哪款？'],
        better: ['客服: 水果礼盒送同事很受欢迎，也不含坚果。要不要帮您放进购物车？'],
        worse: ['客服: 您对花生过敏，那就水果礼盒。要不要帮您放进购物车？'],
      },
      'zh-Hant': {
        facts: [inChinese(peanut, '花生', '顧客對花生過敏。')],
        asked: ['顧客: 送同事的禮盒你推薦哪一款？'],
        better: ['客服: 水果禮盒送同事很受歡迎，也不含堅果。要不要幫您放進購物車？'],
        worse: ['客服: 您對花生過敏，那就水果禮盒。要不要幫您放進購物車？'],
      },
    },
  },
  {
    why: 'the name that the customer signed with is used, and no other',
    twins: {
      en: {
        asked: ['customer: Hello, this is Margaret. My library card has expired, could you renew it?'],
        better: ['agent: Hello Margaret, your card is renewed until May next year.'],
        worse: ['agent: Hello Michelle, your card is renewed until May next year.'],
      },
      'zh-Hans': {
        asked: ['客户: 你好，我姓欧阳，借书证过期了，能帮我续一下吗？'],
        better: ['客服: 欧阳女士您好，借书证已经续到明年五月了。'],
        worse: ['客服: 王女士您好，借书证已经续到明年五月了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你好，我姓歐陽，借書證過期了，可以幫我延期嗎？'],
        better: ['客服: 歐陽小姐您好，借書證已經延到明年五月了。'],
        worse: ['客服: 王小姐您好，借書證已經延到明年五月了。'],
      },
    },
  },
  {
    why: 'the same surname in the other script is no wrong name',
    equal: true,
    twins: {
      'zh-Hans': {
        asked: ['客户: 我姓陳，想問一下會員卡怎麼續。'],
        better: ['客服: 陈女士您好，会员卡在“我的”里点续费就可以。'],
        worse: ['客服: 您好，会员卡在“我的”里点续费就可以。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我姓陈，想问一下会员卡怎么续。'],
        better: ['客服: 陳小姐您好，會員卡在「我的」裡點續費就可以。'],
        worse: ['客服: 您好，會員卡在「我的」裡點續費就可以。'],
      },
    },
  },
  {
    why: 'a cost is told before it is due, not after',
    twins: {
      en: {
        asked: ['customer: Can I add a second suitcase?'],
        better: ['agent: Yes, a second suitcase is £35 for the flight. Shall I add it?'],
        worse: [
          'agent: Yes, I have added it, it is free.',
          'customer: Great, thank you!',
          'agent: By the way, a second suitcase is £35 for the flight.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 能再加一件行李吗？'],
        better: ['客服: 可以，多一件行李这趟航班收300元，要帮您加上吗？'],
        worse: [
          '客服: 可以，已经加上了，免费的。',
          '客户: 太好了，谢谢！',
          '客服: 对了，多一件行李这趟航班要收300元。',
        ],
      },
      'zh-Hant': {
        asked: ['顧客: 可以再加一件行李嗎？'],
        better: ['客服: 可以，多一件行李這個航班收1500元，要幫您加上嗎？'],
        worse: [
          '客服: 可以，已經加上了，免費的。',
          '顧客: 太好了，謝謝！',
          '客服: 對了，多一件行李這個航班要收1500元。',
        ],
      },
    },
  },
])
