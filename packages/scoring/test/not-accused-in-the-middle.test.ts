import { describeInnocents, type Innocent } from './describe-innocents.ts'

const troubles = ['fitting-apology', 'acknowledge-feeling', 'walk-the-five-steps']

const innocents: readonly Innocent[] = [
  {
    why: 'what somebody tells of their own day beside thanks is no complaint',
    rules: troubles,
    talks: [
      [
        'customer: Is the tent ready?',
        'agent: Yes, patched and packed. We close at six.',
        "customer: great, thanks so much. my brother will come, I'm stuck at school till five",
        'agent: No problem, it has his name on it.',
      ],
      [
        'customer: Can I have a lock for the shed?',
        'agent: Yes, from £9. Which door?',
        'customer: the left one. i do work late most days',
        'agent: We are here till eight.',
      ],
      [
        '客户: 我的琴弦换好了吗',
        '客服: 换好了，已经调过音，等会给您送过去。',
        '客户: 我还没到家 放传达室行不',
        '客服: 行，放传达室，写您的名字。',
      ],
      [
        '顧客: 我的帳篷補好了嗎',
        '客服: 補好了，六點前都可以來拿。',
        '顧客: 那就好 嚇死我了 還以為要重買',
        '客服: 不用重買，布還很新。',
      ],
    ],
  },
  {
    why: 'what is asked for a case tells no feeling',
    rules: ['acknowledge-feeling'],
    talks: [
      [
        'customer: Can I paint the wall on Sunday?',
        'agent: Yes, it is dry by then.',
        'customer: what if it rains',
        'agent: Then leave the window shut and start an hour later.',
      ],
      [
        '客户: 乌龟可以寄养吗',
        '客服: 可以的，一天二十。',
        '客户: 它要是不吃怎么办',
        '客服: 头两天不吃是常事，第三天还不吃我给您打电话。',
      ],
      [
        '顧客: 烏龜可以寄養嗎',
        '客服: 可以的，一天一百。',
        '顧客: 牠要是不吃怎麼辦',
        '客服: 頭兩天不吃是常事，第三天還不吃我打給您。',
      ],
    ],
  },
  {
    why: 'in chats a space ends a clause',
    rules: ['acknowledge-feeling'],
    talks: [
      ['客户: 送到三楼就行', '客服: 送之前要不要打电话？', '客户: 要打 她在楼上听不见门铃', '客服: 好，到楼下先打。'],
      ['顧客: 送到三樓就行', '客服: 送之前要不要打電話？', '顧客: 要打 她在樓上聽不見門鈴', '客服: 好，到樓下先打。'],
    ],
  },
  {
    why: 'who has to ask first is not late with the step',
    rules: ['name-the-next-step'],
    talks: [
      [
        'customer: The tap in the kitchen drips day and night',
        'agent: Does it drip from the spout or at the handle?',
        'customer: from the handle, and it got worse this morning',
        'agent: And is it a lever or two knobs?',
        'customer: a lever',
        'agent: Then it is the cartridge. I am sending Jo tomorrow at nine with a new one.',
      ],
      [
        '客户: 厨房龙头白天黑夜地滴水',
        '客服: 是嘴上滴还是把手那里滴？',
        '客户: 把手那里，今早滴得更凶了',
        '客服: 是一个把手的还是两个旋钮的？',
        '客户: 一个把手',
        '客服: 那是阀芯坏了，明天九点小周带新的过去换。',
      ],
    ],
  },
  {
    why: 'to be asked in is a step',
    rules: ['name-the-next-step'],
    talks: [
      ['customer: Can someone tighten the saddle?', 'agent: Yes, pop in before six. It takes a minute.'],
      ['客户: 车座松了，能帮我紧一下吗', '客服: 能，骑过来调一下就好，六点前都在。'],
      ['顧客: 車墊鬆了，可以幫我鎖緊嗎', '客服: 可以，騎回來調一下就好，六點前都在。'],
    ],
  },
  {
    why: 'who finds that it was their own slip is owed nothing for it',
    rules: ['fitting-apology'],
    talks: [
      [
        'customer: The name on the plaque is wrong, it says Anne and not Anna',
        'agent: Let me look at what you wrote to us.',
        'agent: The form of the 5th says Anne.',
        'customer: oh. did i',
        'agent: I can make a new one at cost, £12.',
      ],
      [
        '客户: 门牌上的名字错了，刻成了安妮',
        '客服: 我看一下您填的单子。',
        '客服: 五号那张单子上写的是安妮。',
        '客户: 原来是我写错了',
        '客服: 重刻一块收您成本价三十。',
      ],
    ],
  },
  {
    why: 'a calm word with a step behind it, and being told that it happens, answer a worry',
    rules: ['acknowledge-feeling'],
    talks: [
      [
        'customer: I am so nervous about the first lesson',
        'agent: Lots of our pupils feel like that. What worries you most, the road or the gears?',
        'customer: the gears',
        'agent: Then we start in the car park.',
      ],
      ['客户: 狗狗吃了一颗葡萄，我好慌', '客服: 先别急，一颗问题不大。它多重？现在带过来，医生在。'],
      ['顧客: 狗狗吃了一顆葡萄，我好慌', '客服: 先別急，一顆問題不大。牠多重？現在帶過來，醫生在。'],
    ],
  },
  {
    why: 'who is called upon and there has greeted; a last word with care in it is a farewell',
    rules: ['greet-the-customer', 'end-warmly'],
    talks: [
      [
        '客户: 在吗',
        '客服: 在的亲',
        '客户: 蓝色的还有吗',
        '客服: 有，明天发。',
        '客户: 好的谢谢，再见',
        '客服: 收到先别拆泡沫，底下有玻璃。',
      ],
      [
        'customer: Hello?',
        "agent: I'm here.",
        'customer: is the blue one in',
        'agent: Yes, two of them.',
        'customer: thanks, bye',
        'agent: Come by the side door, the front step is being mended.',
      ],
    ],
  },
  {
    why: 'a count of what went wrong breaks no promise that was only just made',
    rules: ['keep-promises'],
    talks: [
      [
        'customer: The gate is stuck again',
        'agent: A fitter will be with you within two days.',
        'customer: ok. it is the third time since May',
        'agent: I have told him so, he brings a new hinge.',
      ],
      [
        '客户: 大门又卡住了',
        '客服: 两天内师傅上门。',
        '客户: 行，五月以来第三次了',
        '客服: 跟师傅说了，这回带新合页。',
      ],
    ],
  },
]

describeInnocents(innocents)
