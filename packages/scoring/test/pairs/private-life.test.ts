import { beside, en, hans, hant } from './beside.ts'
import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'What somebody buys is no reason to guess at their life.',
    twins: {
      en: beside(
        en,
        'Do you have oak bed frames for one?',
        'We do, £240.',
        ' I take it things didn’t work out with your girlfriend.',
      ),
      'zh-Hans': beside(hans, '有橡木的单人床吗？', '有，2400元。', '想必是和女朋友散了吧？'),
      'zh-Hant': beside(hant, '有橡木的單人床嗎？', '有，9,800 元。', '應該是跟女友分手了吧？'),
    },
  },
  {
    why: 'Nobody is asked about their love, who asked for a ticket.',
    twins: {
      en: beside(en, 'Is the red lipstick available?', 'It is, £14.', ' Got a new boyfriend, have we?'),
      'zh-Hans': beside(hans, '两张周六的电影票。', '好的，两张周六的，共90元。', '跟谁约会呀？'),
      'zh-Hant': beside(hant, '口紅有正紅色嗎？', '有，680 元。', '交新男友啦？'),
    },
  },
  {
    why: 'What one of a couple did is not told to the other.',
    twins: {
      en: beside(
        en,
        'A table for four at eight, please.',
        'Done, four at eight.',
        ' Your husband was in on Friday with a young woman, by the way.',
      ),
      'zh-Hans': beside(hans, '订四位，晚上八点。', '四位八点，订好了。', '您先生上周五带了个年轻姑娘来。'),
      'zh-Hant': beside(hant, '四位，晚上八點。', '四位八點訂好了。', '您先生上禮拜五帶了一位年輕小姐來喔。'),
    },
  },
  {
    why: 'Whoever told of it themselves may be answered about it.',
    equal: true,
    twins: {
      en: beside(
        en,
        'We got divorced, can the bed go to my new flat?',
        'It can, on Friday.',
        '',
        ' I’m sorry about the divorce, it must be a lot at once.',
      ),
      'zh-Hans': beside(hans, '刚离婚，床能送到新家吗？', '可以，周五送到。', '', '离婚搬家一定很累，师傅帮您装好。'),
      'zh-Hant': beside(
        hant,
        '剛離婚，床可以送到新家嗎？',
        '可以，週五送達。',
        '',
        '離婚搬家一定很累，師傅會幫您裝好。',
      ),
    },
  },
  {
    why: 'A grown customer is not praised like a child.',
    twins: {
      en: beside(
        en,
        'What is the rate on the saver?',
        'It’s 4% for a year.',
        ' Clever girl for asking, we’re going to be best friends!',
      ),
      'zh-Hans': beside(hans, '可以分三期吗？', '可以，每期400元。', '小机灵鬼！咱俩真投缘！'),
      'zh-Hant': beside(hant, '我的預約還在嗎？', '在，下午三點。', '好乖喔，還會來確認！'),
    },
  },
  {
    why: 'A guess at what they did wrong blames, with a tag or without.',
    twins: {
      en: beside(
        en,
        'The washing machine flooded the kitchen.',
        'An engineer can come at three.',
        ' I expect you overloaded it.',
      ),
      'zh-Hans': beside(hans, '洗衣机把厨房淹了。', '我们让王师傅今天下午三点上门，先把水抽干。', '衣服塞太满了呗。'),
      'zh-Hant': beside(hant, '洗衣機把廚房淹了。', '我們請王師傅今天下午三點過去，先把水抽乾。', '衣服塞太滿了吧。'),
    },
  },
  {
    why: 'A lesson told of people in general is meant for the one who asked.',
    twins: {
      en: beside(
        en,
        'My son left his bag on your coach.',
        'Which coach was it? I’ll ring the driver now.',
        ' Parents need to teach kids to look after things.',
      ),
      'zh-Hans': beside(
        hans,
        '我儿子的书包落在大巴上了。',
        '是哪一班？我现在打给司机。',
        '家长平时也该教孩子看好东西。',
      ),
      'zh-Hant': beside(
        hant,
        '我兒子的書包掉在遊覽車上了。',
        '是哪一班？我現在打給司機。',
        '家長平常也該教小孩顧好東西。',
      ),
    },
  },
  {
    why: 'A worry is not waved away as fuss.',
    twins: {
      en: beside(
        en,
        'I’m nervous about the scan tomorrow.',
        'Please be here at nine.',
        ' You’re overthinking it.',
        ' A nurse stays with you.',
      ),
      'zh-Hans': beside(
        hans,
        '明天做检查我有点紧张。',
        '检查在二楼，请您九点到。',
        '有什么好紧张的，小题大做。',
        '护士会一直陪着您。',
      ),
      'zh-Hant': beside(
        hant,
        '明天做檢查有點緊張。',
        '檢查在二樓，請您九點到。',
        '有什麼好緊張的，大驚小怪。',
        '護理師會一直陪著您。',
      ),
    },
  },
  {
    why: 'A step that failed is no answer when it is asked for once more among other words.',
    twins: {
      en: {
        asked: [
          'customer: The barrier won’t read my ticket.',
          'agent: Please insert it again.',
          'customer: I did. It spat it out again.',
        ],
        better: ['agent: Thanks for trying. I’ve opened the barrier from here.', 'customer: It’s up, I’m through.'],
        worse: ['agent: When it comes out, please insert it again.', 'customer: I have, four times!'],
      },
      'zh-Hans': {
        asked: ['客户: 道闸读不了我的票。', '客服: 请您重新插一下。', '客户: 插了，又吐出来了。'],
        better: ['客服: 辛苦您了。我这边把闸抬起来了。', '客户: 起来了，我出来了。'],
        worse: ['客服: 吐出来的话，请您重新插一下。', '客户: 我都插四次了！'],
      },
      'zh-Hant': {
        asked: ['顧客: 柵欄讀不到我的票。', '客服: 請您再插一次。', '顧客: 插了，又退出來了。'],
        better: ['客服: 辛苦您了。我這邊把柵欄升起來了。', '顧客: 升起來了，我出來了。'],
        worse: ['客服: 退出來的話，請您再插一次。', '顧客: 我都插四次了！'],
      },
    },
  },
  {
    why: 'Who asks for a colleague, or for whoever decides, has asked for a person.',
    twins: {
      en: {
        asked: ['customer: The chatbot gave me three fees. I’d rather hear it from a colleague of yours.'],
        better: ['agent: I’m Ewa, I’m a person. It’s £25, once, and it stands in your account now.'],
        worse: ['agent: The chatbot has the latest fees. Please ask it again under “Fees”.'],
      },
      'zh-Hans': {
        asked: ['客户: 我想跟能决定减免的人谈谈。'],
        better: ['客服: 是白老师负责，她明天九点给您打电话，材料我发给她了。'],
        worse: ['客服: 减免要看材料，您先把表格填好交上来，等通知就行。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我想跟能決定減免的人談。'],
        better: ['客服: 是白老師負責，她明天九點給您打電話，資料我轉給她了。'],
        worse: ['客服: 減免要看資料，您先把表格填好交上來，等通知就好。'],
      },
    },
  },
]

describePairs(pairs)
