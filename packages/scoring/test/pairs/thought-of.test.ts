import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'
import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'Who looks again tomorrow has done more than who mended it today.',
    twins: {
      en: {
        asked: ['customer: My alarm panel beeps every night.'],
        better: [
          'agent: The battery was low and I have reset it from here. On Thursday night I’ll look at the log to see whether it has stayed quiet.',
        ],
        worse: ['agent: The battery was low and I have reset it from here.'],
      },
      'zh-Hans': {
        asked: ['客户: 报警器每天晚上都响。'],
        better: ['客服: 查到是电量低，已经帮您远程重置了。周四晚上我再看一眼记录，看看还响不响。'],
        worse: ['客服: 查到是电量低，已经帮您远程重置了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 警報器每天晚上都會叫。'],
        better: ['客服: 查到是電量低，已經幫您遠端重設了。禮拜四晚上我再看一次紀錄，看看還會不會叫。'],
        worse: ['客服: 查到是電量低，已經幫您遠端重設了。'],
      },
    },
  },
  {
    why: 'Put aside under their name.',
    twins: {
      en: {
        asked: ['customer: Have you got the walnut frame in A3?'],
        better: ['agent: Yes, two of them. I’ve left one behind the till with your name on it until Monday.'],
        worse: ['agent: Yes, two of them.'],
      },
      'zh-Hans': {
        asked: ['客户: 胡桃木的A3相框还有吗？'],
        better: ['客服: 有，还有两个。我先给您收在柜台，写了您的名字，下周一前都在。'],
        worse: ['客服: 有，还有两个。'],
      },
      'zh-Hant': {
        asked: ['顧客: 胡桃木A3相框還有嗎？'],
        better: ['客服: 有，還有兩個。我先幫您收在櫃檯，寫了您的名字，下週一以前都在。'],
        worse: ['客服: 有，還有兩個。'],
      },
    },
  },
  {
    why: 'A cheaper way that nobody had asked for.',
    twins: {
      en: {
        asked: ['customer: How much is a day pass for the climbing hall?'],
        better: ['agent: It’s £16. If you come after three it’s £9, and the walls are the same.'],
        worse: ['agent: It’s £16. We’re the best hall in town.'],
      },
      'zh-Hans': {
        asked: ['客户: 攀岩馆一天的票多少钱？'],
        better: ['客服: 160元。下午三点以后来只要90，岩壁都一样。'],
        worse: ['客服: 160元。我们是全城最好的馆。'],
      },
      'zh-Hant': {
        asked: ['顧客: 攀岩館一天的票多少？'],
        better: ['客服: 600元。下午三點以後來只要350，岩壁都一樣。'],
        worse: ['客服: 600元。我們是全市最好的館。'],
      },
    },
  },
  {
    why: 'What may come next is told, with what to do about it.',
    twins: {
      en: {
        asked: ['customer: When will my new passport be here?'],
        better: [
          'agent: It was posted today and takes two days. You may get a message asking you to pay for delivery; it isn’t from us, so please ignore it.',
        ],
        worse: ['agent: It was posted today and takes two days.'],
      },
      'zh-Hans': {
        asked: ['客户: 我的新护照几时能到？'],
        better: ['客服: 今天寄出的，两天到。这几天要是收到让您补邮费的短信，那是骗子，别点。'],
        worse: ['客服: 今天寄出的，两天到。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我的新護照什麼時候會到？'],
        better: ['客服: 今天寄出的，兩天會到。這幾天如果收到要您補運費的簡訊，那是詐騙，不要點。'],
        worse: ['客服: 今天寄出的，兩天會到。'],
      },
    },
  },
  {
    why: 'Made ready for the one who comes.',
    twins: {
      en: {
        asked: ['customer: May my grandfather come to the reading? He is 90.'],
        better: [
          'agent: Of course, it begins at seven. We’ll keep the seat by the door for him and have a blanket ready.',
        ],
        worse: ['agent: Of course, it begins at seven. We would be delighted to welcome you.'],
      },
      'zh-Hans': {
        asked: ['客户: 我爷爷九十了，能来听朗读会吗？'],
        better: ['客服: 当然能，七点开始。给爷爷留了靠门的座位，毯子也备好了。'],
        worse: ['客服: 当然能，七点开始。期待您的光临。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我爺爺九十歲了，可以來聽朗讀會嗎？'],
        better: ['客服: 當然可以，七點開始。我們幫爺爺留了靠門的座位，毯子也備好了。'],
        worse: ['客服: 當然可以，七點開始。期待您的光臨。'],
      },
    },
  },
  {
    why: 'Care behind the answer begins no walk of five steps that would then have to be finished.',
    twins: {
      en: {
        asked: ['customer: The shower drips. When can somebody come?'],
        better: ['agent: On Tuesday at nine. Put a cloth under it for the night so it doesn’t keep you awake.'],
        worse: ['agent: On Tuesday at nine.'],
      },
      'zh-Hant': {
        asked: ['顧客: 蓮蓬頭漏水，什麼時候可以來修？'],
        better: ['客服: 禮拜二上午九點到。您先拿條毛巾墊著，晚上比較不會吵。'],
        worse: ['客服: 禮拜二上午九點到。'],
      },
    },
  },
])

const giftsIn = (transcript: string) =>
  scoreConversation(transcript).findings.filter(({ outcome }) => outcome === 'gift')

describe('what the matter takes, what was asked for and what is sold is no gift', () => {
  it.each([
    'customer: I want to return these boots.\nagent: I’ve sent you the label. We’ll refund you when the boots are back.',
    'customer: My account is locked.\nagent: I’ve unlocked it. We’ll send you an e-mail to confirm.',
    'customer: Could you keep the grey one for me until Friday?\nagent: Of course. I’ve put it aside under your name until Friday.',
    'customer: Please ring me tomorrow.\nagent: Noted. I’ll ring you tomorrow at ten.',
    'customer: What does delivery cost?\nagent: It is £4.99. If you spend £50 you get our gold card.',
    'customer: My heater shows F7. What does that mean?\nagent: F7 means the filter is clogged. Rinse it under the tap and let it dry.',
    'customer: When does the pool open?\nagent: At seven. If you have any questions, call us any time.',
    '客户: 靴子想退。\n客服: 退货单发您了，我们收到货以后会给您退款。',
    '客户: 灰色那件帮我留到周五行吗？\n客服: 好的，给您留着了，写了您的名字。',
    '客户: 面霜开封能用多久？\n客服: 六个月。我们始终关心您的肌肤健康。',
    '顧客: 到貨通知我好嗎？\n客服: 可以，五號到貨，一到就通知您。',
    '顧客: 可以帶狗嗎？\n客服: 可以，請牽好繩子。',
  ])('%s', (transcript) => expect(giftsIn(transcript)).toEqual([]))
})
