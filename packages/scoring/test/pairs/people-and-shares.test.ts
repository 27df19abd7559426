import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'whoever asks for somebody who knows has them when a person shows, and not when the desk answers',
    twins: {
      en: {
        asked: ['customer: Is there anyone at the library who has actually looked at my fine?'],
        better: [
          'agent: I have, I’m Petra, and the book is on the shelf behind me. Which branch did you hand it in at?',
        ],
        worse: ['agent: Fines are worked out by the system. Nobody at the desk can discuss them.'],
      },
      'zh-Hans': {
        asked: ['客户: 我想找一个真正懂水管的人说，别让我再选数字了'],
        better: ['客服: 我姓范，做水暖十二年。您说的是厨房那根立管吧？'],
        worse: ['客服: 主管不接电话，您跟我说就行，答复都是一样的。'],
      },
      'zh-Hant': {
        asked: ['顧客: 可以安排一個人打給我嗎，問卷我填第三次了'],
        better: ['客服: 可以，我叫品妤，是負責您這區的。今天兩點我打您留的號碼。'],
        worse: ['客服: 本公司統一以表單受理，主管也不接電話。'],
      },
    },
  },
  {
    why: 'how many in ten is honest, all of them is not, to whoever asks what the odds are',
    twins: {
      en: {
        asked: ['customer: Can we count on the cuttings taking root?'],
        better: [
          'agent: Around six in ten do in a cool spring. I haven’t seen your soil yet, so I would plant a few more.',
        ],
        worse: ['agent: Every single one will. Consider it done, it never fails.'],
      },
      'zh-Hans': {
        asked: ['客户: 你们扦插的成活率怎么样？'],
        better: ['客服: 春天大概六成左右，今年土偏湿，谁也不敢保证，多插几枝好些。'],
        worse: ['客服: 零失败，保证全都活过来，绝无问题！'],
      },
      'zh-Hant': {
        asked: ['顧客: 扦插的成活率大概多少？'],
        better: ['客服: 春天大約六成上下，今年土偏濕，我不敢說死，多插幾枝比較好。'],
        worse: ['客服: 零失敗，保證全部活過來，絕無問題！'],
      },
    },
  },
  {
    why: 'to try again some other day is no other way',
    twins: {
      en: {
        asked: ['customer: Could somebody sharpen my skates before six?'],
        better: ['agent: The machine is down today. The rink in Oakley has one, and Lee there is free until seven.'],
        worse: ['agent: The machine is down today. You may try again another day.'],
      },
      'zh-Hans': {
        asked: ['客户: 六点前能给我磨一下冰刀吗？'],
        better: ['客服: 机器今天用不了。东边冰场也有一台，老李七点前都在，我帮您打过招呼了。'],
        worse: ['客服: 机器今天用不了。您改天再试吧。'],
      },
      'zh-Hant': {
        asked: ['顧客: 六點前可以幫我磨冰刀嗎？'],
        better: ['客服: 機器今天用不了。東邊冰場也有一台，老李七點前都在，我幫您打過招呼了。'],
        worse: ['客服: 機器今天用不了。您改天再試吧。'],
      },
    },
  },
  {
    why: 'a yes with its limit stands no lower than the yes alone',
    equal: true,
    twins: {
      en: {
        asked: ['customer: May I bring a pram on the boat?'],
        better: ['agent: Yes, two at most. They can’t go on the upper deck.'],
        worse: ['agent: Yes, two at most.'],
      },
      'zh-Hans': {
        asked: ['客户: 船上能推婴儿车吗？'],
        better: ['客服: 可以，最多两辆，上层甲板不能推。'],
        worse: ['客服: 可以，最多两辆。'],
      },
      'zh-Hant': {
        asked: ['顧客: 船上可以推嬰兒車嗎？'],
        better: ['客服: 可以，最多兩台，上層甲板不能推。'],
        worse: ['客服: 可以，最多兩台。'],
      },
    },
  },
])
