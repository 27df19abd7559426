import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'a yes that is taken back after the customer went along with it is a contradiction',
    twins: {
      en: {
        asked: ['customer: Can we park in the yard?'],
        better: [
          'agent: Yes, you can park in the yard.',
          'customer: Perfect, we come by car.',
          'agent: The gate is open from eight.',
        ],
        worse: [
          'agent: Yes, you can park in the yard.',
          'customer: Perfect, we come by car.',
          "agent: You can't park in the yard.",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 这里能开发票吗'],
        better: ['客服: 能开发票。', '客户: 好，那我下单', '客服: 好的，抬头写在备注里就行。'],
        worse: ['客服: 能开发票。', '客户: 好，那我下单', '客服: 我们不能开发票。'],
      },
      'zh-Hant': {
        asked: ['顧客: 這裡可以烤肉嗎'],
        better: ['客服: 可以烤肉。', '顧客: 太好了，我們六個人去', '客服: 好的，炭請自備。'],
        worse: ['客服: 可以烤肉。', '顧客: 太好了，我們六個人去', '客服: 這裡不能烤肉。'],
      },
    },
  },
  {
    why: 'what is there is still there when they come',
    twins: {
      en: {
        asked: ['customer: Is there wifi in the cabin?'],
        better: [
          'agent: Yes, there is wifi.',
          'customer: Great, I need it for work.',
          'agent: The password is on the door.',
        ],
        worse: ['agent: Yes, there is wifi.', 'customer: Great, I need it for work.', 'agent: The cabin has no wifi.'],
      },
      'zh-Hans': {
        asked: ['客户: 有儿童座椅吗'],
        better: ['客服: 有儿童座椅。', '客户: 太好了', '客服: 到店跟前台说一声就给您拿。'],
        worse: ['客服: 有儿童座椅。', '客户: 太好了', '客服: 没有儿童座椅的。'],
      },
      'zh-Hant': {
        asked: ['顧客: 這款有現貨嗎'],
        better: ['客服: 有現貨。', '顧客: 那我過去拿', '客服: 好的，放在櫃檯。'],
        worse: ['客服: 有現貨。', '顧客: 那我過去拿', '客服: 這款缺貨。'],
      },
    },
  },
  {
    why: 'what was not needed is not needed afterwards',
    twins: {
      en: {
        asked: ['customer: Do I need to book the sauna?'],
        better: [
          'agent: No need to book the sauna.',
          'customer: Nice, we drop in tonight.',
          'agent: See you tonight, towels are there.',
        ],
        worse: [
          'agent: No need to book the sauna.',
          'customer: Nice, we drop in tonight.',
          'agent: You have to book the sauna.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 要带身份证吗'],
        better: ['客服: 不用带身份证。', '客户: 那我不带了', '客服: 好的，报手机号就行。'],
        worse: ['客服: 不用带身份证。', '客户: 那我不带了', '客服: 要带身份证才能进。'],
      },
      'zh-Hant': {
        asked: ['顧客: 要帶睡袋嗎'],
        better: ['客服: 不用帶睡袋。', '顧客: 好', '客服: 現場都有準備。'],
        worse: ['客服: 不用帶睡袋。', '顧客: 好', '客服: 要帶睡袋喔。'],
      },
    },
  },
  {
    why: 'the price that was taken is the price that is asked',
    twins: {
      en: {
        asked: ['customer: What is the fee for the passport photo?'],
        better: ["agent: It's 12.", "customer: Okay, I'm on my way.", "agent: See you soon, that's 12 please."],
        worse: ["agent: It's 12.", "customer: Okay, I'm on my way.", "agent: That's 18 please."],
      },
      'zh-Hans': {
        asked: ['客户: 洗一次多少'],
        better: ['客服: 洗一次60。', '客户: 行', '客服: 洗好了，付60元。'],
        worse: ['客服: 洗一次60。', '客户: 行', '客服: 洗好了，付80元。'],
      },
      'zh-Hant': {
        asked: ['顧客: 掛號費多少'],
        better: ['客服: 150元。', '顧客: 好，我現在過去', '客服: 好的，一共150元。'],
        worse: ['客服: 150元。', '顧客: 好，我現在過去', '客服: 一共250元。'],
      },
    },
  },
  {
    why: 'the day that was taken is the day they come',
    twins: {
      en: {
        asked: ['customer: Which day is the plumber coming?'],
        better: ['agent: The plumber comes on Monday.', 'customer: OK, Monday then.', 'agent: Yes, Monday at nine.'],
        worse: [
          'agent: The plumber comes on Monday.',
          'customer: OK, Monday then.',
          'agent: The plumber comes on Friday.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 周几上门安装'],
        better: ['客服: 周三上门安装。', '客户: 好，周三', '客服: 对，周三上午。'],
        worse: ['客服: 周三上门安装。', '客户: 好，周三', '客服: 师傅周五上门安装。'],
      },
      'zh-Hant': {
        asked: ['顧客: 週幾上門安裝'],
        better: ['客服: 週三上門安裝。', '顧客: 好，週三', '客服: 對，週三上午。'],
        worse: ['客服: 週三上門安裝。', '顧客: 好，週三', '客服: 師傅週五上門安裝。'],
      },
    },
  },
  {
    why: 'conditions stand in the yes, not behind the order',
    twins: {
      en: {
        asked: ['customer: Is the shuttle to the airport free?'],
        better: [
          'agent: Free if you book two days before, otherwise it is 12 each.',
          'customer: Lovely, I book it now.',
          'agent: Booked for Friday.',
        ],
        worse: [
          "agent: Yes, it's free!",
          "customer: Lovely, I'll come tomorrow then.",
          'agent: Oh, only if you book two days before. Otherwise it is 12 each.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 月卡周末能游泳吗'],
        better: ['客服: 平时能，周末不能用。', '客户: 行，办一张', '客服: 办好了。'],
        worse: ['客服: 能的。', '客户: 行，办一张', '客服: 办好了，不过周末不能用。'],
      },
      'zh-Hant': {
        asked: ['顧客: 可以用優惠券嗎'],
        better: ['客服: 可以，滿1000才能用喔。', '顧客: 好，幫我結帳', '客服: 結好了。'],
        worse: ['客服: 可以喔。', '顧客: 好，幫我結帳', '客服: 優惠券要滿1000才能用喔。'],
      },
    },
  },
  {
    why: 'what was included has no cost on top',
    twins: {
      en: {
        asked: ['customer: Is tuning included?'],
        better: [
          'agent: The tuning is included, its travel fee of 60 is not.',
          "customer: Fine, I'll take the piano.",
          'agent: Thank you, it comes on the 4th.',
        ],
        worse: [
          'agent: Yes, tuning is included.',
          "customer: Wonderful, I'll take the piano.",
          'agent: By the way, the first tuning has a travel fee of 60.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 送货上楼吗'],
        better: ['客服: 送上楼，每层加5元。', '客户: 好，那我买', '客服: 买好了，周三送到。'],
        worse: ['客服: 送的。', '客户: 好，那我买', '客服: 哦，上楼要另付30元。'],
      },
      'zh-Hant': {
        asked: ['顧客: 包到府安裝嗎'],
        better: ['客服: 安裝另收500元。', '顧客: 好，那我訂一台', '客服: 訂好了，週三到。'],
        worse: ['客服: 有包。', '顧客: 那我訂一台', '客服: 訂好了，另外安裝要收500元。'],
      },
    },
  },
])
