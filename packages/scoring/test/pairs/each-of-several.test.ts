import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'Questions in messages of their own, without a mark, are each owed an answer.',
    twins: {
      en: {
        asked: [
          'customer: how much is the parking',
          'customer: and can I leave the car till Sunday',
          'customer: also is there a charger',
        ],
        better: [
          'agent: Parking is 12 a day. You can leave it until Sunday, no problem. There are two chargers on level 1.',
        ],
        worse: ['agent: Parking is 12 a day.'],
      },
      'zh-Hans': {
        asked: ['客户: 这款有没有灰色', '客户: 另外能送货上门吗', '客户: 顺便问下安装费'],
        better: ['客服: 灰色有现货。可以送货上门。安装费80。'],
        worse: ['客服: 灰色有现货的亲，卖得特别好。'],
      },
      'zh-Hant': {
        asked: ['顧客: 這件有M號嗎', '顧客: 還有可以機洗嗎'],
        better: ['客服: M號有的。可以機洗，記得放洗衣袋。'],
        worse: ['客服: M號有的，最後兩件了。'],
      },
    },
  },
  {
    why: 'Something to be done and something to be told are two.',
    twins: {
      en: {
        asked: ['customer: I want to cancel my lesson on Tuesday and find out if I get the money back'],
        better: ["agent: Tuesday's lesson is cancelled, and the 40 will be back on your card by Friday."],
        worse: ["agent: Tuesday's lesson is cancelled."],
      },
      'zh-Hans': {
        asked: ['客户: 我要取消明天的课，顺便问问钱退不退'],
        better: ['客服: 明天的课取消好了，120元原路退，三天内到账。'],
        worse: ['客服: 明天的课取消好了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 幫我取消週四的課，順便問一下會退費嗎'],
        better: ['客服: 週四的課取消了，八百元五天內退回您的卡。'],
        worse: ['客服: 週四的課取消了。'],
      },
    },
  },
  {
    why: 'A second question behind “and” is one, too; more about the first is no answer to it.',
    twins: {
      en: {
        asked: ['customer: Hi, how do I return these boots, and who pays for it?'],
        better: ['agent: Print the label from your order page and drop them at any post office. We pay the postage.'],
        worse: ['agent: Print the label from your order page and drop them at any post office.'],
      },
      'zh-Hans': {
        asked: ['客户: 快递到哪了，还有能改个地址吗？'],
        better: ['客服: 现在到武汉中转站了，地址我帮您改成公司了。'],
        worse: ['客服: 现在到武汉中转站了，预计后天到。'],
      },
      'zh-Hant': {
        asked: ['顧客: 想退這雙鞋，要怎麼退，運費誰付'],
        better: ['客服: 到訂單頁按「退貨」，宅配會去收。運費由我們付。'],
        worse: ['客服: 到訂單頁按「退貨」，宅配會去收。'],
      },
    },
  },
  {
    why: 'When is answered by a time, and who by somebody.',
    twins: {
      en: {
        asked: ['customer: Could you tell me when the plumber is coming, and also who it will be?'],
        better: ["agent: He's due tomorrow between 9 and 11. It'll be Marek."],
        worse: ["agent: He's due tomorrow between 9 and 11."],
      },
      'zh-Hans': {
        asked: ['客户: 请问体检要空腹吗？结果多久出来？'],
        better: ['客服: 要空腹，前一晚十点后别吃东西。结果三天出。'],
        worse: ['客服: 要空腹，前一晚十点后别吃东西。'],
      },
      'zh-Hant': {
        asked: ['顧客: 報名費要交給誰？課本是自己買還是會發？'],
        better: ['客服: 報名費交給櫃檯的李老師。課本開課那天會發。'],
        worse: ['客服: 報名費交給櫃檯的李老師，也可以轉帳。'],
      },
    },
  },
  {
    why: 'Whether there is one is answered by a yes, a no, or one.',
    twins: {
      en: {
        asked: ['customer: Which of the two laptops is lighter? Does either have an SD slot?'],
        better: ['agent: The Aero is lighter, 1.1 kilos. Only the Studio has an SD slot.'],
        worse: ['agent: The Aero is lighter, 1.1 kilos, and its battery lasts 14 hours.'],
      },
      'zh-Hans': {
        asked: ['客户: 这两款哪个轻一点？有没有保修？'],
        better: ['客服: 银色那款轻，1.2公斤。两款都保修两年。'],
        worse: ['客服: 银色那款轻，1.2公斤，出差带着很方便。'],
      },
      'zh-Hant': {
        asked: ['顧客: 兩台哪台比較輕？保固幾年？'],
        better: ['客服: 白色那台比較輕，1.3公斤。保固都是兩年。'],
        worse: ['客服: 白色那台比較輕，1.3公斤，很適合帶著走。'],
      },
    },
  },
  {
    why: 'Why it is held up is told by a cause.',
    twins: {
      en: {
        asked: ["customer: Has my passport been sent yet? If not, what's holding it up?"],
        better: ['agent: Not yet. The photo was too dark, so we need a new one from you.'],
        worse: ['agent: Not yet. We send them every day at noon.'],
      },
      'zh-Hans': {
        asked: ['客户: 包裹怎么被退回来了？还会再寄吗？'],
        better: ['客服: 面单上少了门牌号。今天已经补上重新寄了。'],
        worse: ['客服: 面单上少了门牌号。'],
      },
      'zh-Hant': {
        asked: ['顧客: 包裹怎麼被退回來了？會再寄一次嗎？'],
        better: ['客服: 寄件單上少了門牌。今天補上重新寄出了。'],
        worse: ['客服: 寄件單上少了門牌。'],
      },
    },
  },
  {
    why: 'May one, and how often: both.',
    twins: {
      en: {
        asked: ['customer: Is the ointment safe in pregnancy, and how often should I put it on?'],
        better: ["agent: It's fine in pregnancy. Put it on twice a day, thinly."],
        worse: ['agent: Put it on twice a day, thinly. Wash your hands afterwards.'],
      },
      'zh-Hans': {
        asked: ['客户: 孕妇可以用吗？一天用几次？'],
        better: ['客服: 孕妇可以用，一天早晚各一次。'],
        worse: ['客服: 一天早晚各一次，薄薄一层就行。'],
      },
      'zh-Hant': {
        asked: ['顧客: 媽媽吃素可以吃嗎？一天要吃幾顆？'],
        better: ['客服: 膠囊是植物做的，吃素可以吃。一天兩顆。'],
        worse: ['客服: 一天兩顆，飯後吃。'],
      },
    },
  },
]

describePairs(pairs)
