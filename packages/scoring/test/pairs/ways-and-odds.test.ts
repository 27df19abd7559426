import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'a no with another way stands above the same no with one more fact',
    twins: {
      en: {
        asked: ['customer: Can I hire the kiln on Thursday evening?'],
        better: ['agent: Thursday is taken. Friday from six there are two shelves free.'],
        worse: ['agent: Thursday is taken. The evening class has it.'],
      },
      'zh-Hans': {
        asked: ['客户: 周四晚上能租一下窑吗？'],
        better: ['客服: 周四的窑订满了。周五六点以后还有两层空位。'],
        worse: ['客服: 周四的窑订满了。那天是夜班的课。'],
      },
      'zh-Hant': {
        asked: ['顧客: 週四晚上可以租窯嗎？'],
        better: ['客服: 週四的窯訂滿了。週五六點以後還有兩層空位。'],
        worse: ['客服: 週四的窯訂滿了。那天是夜間班的課。'],
      },
    },
  },
  {
    why: 'a plain no to a plain question is no worse for a way to complain',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Do you ship to Norway?'],
        better: ['agent: No, only within the EU.'],
        worse: ['agent: No, only within the EU. You can always complain to head office.'],
      },
      'zh-Hans': {
        asked: ['客户: 你们发新疆吗？'],
        better: ['客服: 不发的，只发江浙沪。'],
        worse: ['客服: 不发的，只发江浙沪。有意见可以去投诉。'],
      },
      'zh-Hant': {
        asked: ['顧客: 請問有送離島嗎？'],
        better: ['客服: 沒有，只送本島。'],
        worse: ['客服: 沒有，只送本島。有意見可以去客訴。'],
      },
    },
  },
  {
    why: 'an estimate that says how far it holds beats an oath',
    twins: {
      en: {
        asked: ['customer: Will the cello be playable again by the concert?'],
        better: [
          'agent: I would say two in three. Glue sometimes needs longer in this weather, so I can’t promise it.',
        ],
        worse: ['agent: It will definitely be playable, no doubt about it.'],
      },
      'zh-Hans': {
        asked: ['客户: 音乐会之前大提琴能修好吗？'],
        better: ['客服: 大概有六七成。这种天气胶干得慢，我不敢说死。'],
        worse: ['客服: 一定能修好，您一百个放心。'],
      },
      'zh-Hant': {
        asked: ['顧客: 音樂會之前大提琴修得好嗎？'],
        better: ['客服: 大概有六七成。這種天氣膠乾得慢，我不敢講死。'],
        worse: ['客服: 一定修得好，我跟您掛保證。'],
      },
    },
  },
  {
    why: 'what the house does itself it may be sure of',
    equal: true,
    twins: {
      en: {
        asked: ['customer: When will you ring me about the roof?'],
        better: ['agent: I will ring you at five today.'],
        worse: ['agent: It will certainly be fixed today, and it will never leak again.'],
      },
      'zh-Hans': {
        asked: ['客户: 屋顶的事什么时候回我？'],
        better: ['客服: 今天五点一定给您回电话。'],
        worse: ['客服: 今天一定修好，这辈子都不会再漏。'],
      },
      'zh-Hant': {
        asked: ['顧客: 屋頂的事什麼時候回我？'],
        better: ['客服: 今天五點一定打電話給您。'],
        worse: ['客服: 今天一定修好，這輩子都不會再漏。'],
      },
    },
  },
])
