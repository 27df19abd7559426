import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'Whoever says who they are and where is called by that name.',
    twins: {
      en: {
        asked: ['customer: hello this is Carl from unit 6, the gate remote is dead'],
        better: ['agent: Hi Carl, I have paired a new remote for unit 6, please try it now.'],
        worse: ['agent: Hi Paul, I have paired a new remote for unit 6, please try it now.'],
      },
      'zh-Hans': {
        asked: ['客户: 敝姓石，想问装修贷款批了吗'],
        better: ['客服: 石先生，批了，明天上午放款。'],
        worse: ['客服: 沈先生，批了，明天上午放款。'],
      },
      'zh-Hant': {
        asked: ['顧客: 敝姓石，想問裝修貸款核准了嗎'],
        better: ['客服: 石先生，核准了，明天上午撥款。'],
        worse: ['客服: 沈先生，核准了，明天上午撥款。'],
      },
    },
  },
  {
    why: 'A plate is read back as it was given.',
    twins: {
      en: {
        asked: ['customer: Please put DN71 KWE on my visitor pass'],
        better: ['agent: Done, the visitor pass now shows DN71 KWE.'],
        worse: ['agent: Done, the visitor pass now shows DN71 KEW.'],
      },
      'zh-Hans': {
        asked: ['客户: 访客车牌粤A·8G4K6，帮我登记一下'],
        better: ['客服: 好的，粤A·8G4K6已经登记。'],
        worse: ['客服: 好的，粤A·8G4K9已经登记。'],
      },
      'zh-Hant': {
        asked: ['顧客: 訪客車牌 ARX-5120，幫我登記一下'],
        better: ['客服: 好的，ARX-5120已經登記。'],
        worse: ['客服: 好的，ARX-5102已經登記。'],
      },
    },
  },
  {
    why: 'As many as were ordered are booked.',
    twins: {
      en: {
        asked: ['customer: Please add four of the small jars to my basket'],
        better: ['agent: Added, four small jars are in your basket.'],
        worse: ['agent: Added, three small jars are in your basket.'],
      },
      'zh-Hans': {
        asked: ['客户: 帮我加四罐小的蜂蜜'],
        better: ['客服: 好的，四罐小的蜂蜜已经帮您加好了。'],
        worse: ['客服: 好的，三罐小的蜂蜜已经帮您加好了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 幫我加四罐小的蜂蜜'],
        better: ['客服: 好的，四罐小的蜂蜜已經幫您加好了。'],
        worse: ['客服: 好的，三罐小的蜂蜜已經幫您加好了。'],
      },
    },
  },
  {
    why: 'A size in letters is the customer’s.',
    twins: {
      en: {
        asked: ['customer: I need the rain jacket in size M please'],
        better: ['agent: Noted, your rain jacket in size M goes out today.'],
        worse: ['agent: Noted, your rain jacket in size L goes out today.'],
      },
      'zh-Hans': {
        asked: ['客户: 雨衣要M码的，谢谢'],
        better: ['客服: 收到，已经给您登记M码雨衣。'],
        worse: ['客服: 收到，已经给您登记L码雨衣。'],
      },
      'zh-Hant': {
        asked: ['顧客: 雨衣要M號的，謝謝'],
        better: ['客服: 收到，已經幫您登記M號雨衣。'],
        worse: ['客服: 收到，已經幫您登記L號雨衣。'],
      },
    },
  },
  {
    why: 'A journey goes to the town the customer goes to.',
    twins: {
      en: {
        asked: ['customer: I have a train to Ghent on Monday, can I bring my bike?'],
        better: ['agent: Yes, your bike has a place on the Monday train to Ghent.'],
        worse: ['agent: Yes, your bike has a place on the Monday train to Bruges.'],
      },
      'zh-Hans': {
        asked: ['客户: 去昆明的车明天几点开'],
        better: ['客服: 去昆明的车明天九点二十开。'],
        worse: ['客服: 去贵阳的车明天九点二十开。'],
      },
      'zh-Hant': {
        asked: ['顧客: 往花蓮的車明天幾點開'],
        better: ['客服: 往花蓮的車明天九點二十開。'],
        worse: ['客服: 往台東的車明天九點二十開。'],
      },
    },
  },
]

describePairs(pairs)
