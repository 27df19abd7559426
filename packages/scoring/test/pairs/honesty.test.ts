import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'What the agent does themselves beats what the courier will surely do.',
    twins: {
      en: {
        asked: ['customer: Will it be here for the party on Friday?'],
        better: [
          'agent: I am sending it today. It usually takes a day; if it is not there on Thursday I will trace it.',
        ],
        worse: ["agent: Don't worry, the courier will definitely deliver it on Thursday."],
      },
      'zh-Hans': {
        asked: ['客户: 周五聚会前能到吗？'],
        better: ['客服: 我今天寄出，一般一天到；周四还没到，我来帮您查。'],
        worse: ['客服: 放心吧，快递周四一定送到。'],
      },
      'zh-Hant': {
        asked: ['顧客: 週五聚會前會到嗎？'],
        better: ['客服: 我今天寄出，通常一天會到；週四還沒到，我來幫您查。'],
        worse: ['客服: 放心，物流週四一定會送到。'],
      },
    },
  },
  {
    why: 'A bare fact beats one with an authority nobody can look up.',
    twins: {
      en: {
        asked: ['customer: Is the dearer filter worth it?'],
        better: ['agent: It holds back finer dust and lasts twice as long.'],
        worse: ['agent: Studies show it is the best one, and everyone knows that.'],
      },
      'zh-Hans': {
        asked: ['客户: 贵的滤芯值得吗？'],
        better: ['客服: 它滤得更细，寿命也长一倍。'],
        worse: ['客服: 研究表明这款最好，大家都知道的。'],
      },
      'zh-Hant': {
        asked: ['顧客: 貴的濾心值得嗎？'],
        better: ['客服: 它濾得更細，壽命也長一倍。'],
        worse: ['客服: 研究顯示這款最好，大家都知道。'],
      },
    },
  },
  {
    why: 'A condition told with the yes beats one told when the parcel is on its way.',
    twins: {
      en: {
        asked: ['customer: It does not fit, can I send it back?'],
        better: [
          'agent: You can return it; there is a restocking fee of 15 pounds.',
          'customer: Okay, I have posted it.',
          "agent: Thank you, I'll write to you within two days.",
        ],
        worse: [
          'agent: Yes, you can return it.',
          'customer: Okay, I have posted it.',
          "agent: There is a restocking fee of 15 pounds for the return. I'll write to you within two days.",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 不合适，能退吗？'],
        better: ['客服: 可以退货，要扣手续费15元。', '客户: 好的，已经寄出了。', '客服: 好的，收到后24小时内给您退。'],
        worse: ['客服: 可以退货的。', '客户: 好的，已经寄出了。', '客服: 退货要扣手续费15元，收到后24小时内给您退。'],
      },
      'zh-Hant': {
        asked: ['顧客: 不合身，可以退嗎？'],
        better: [
          '客服: 可以退貨，需自付運費。',
          '顧客: 好的，已經寄出了。',
          '客服: 好的，收到後三個工作天內幫您退款。',
        ],
        worse: ['客服: 可以退貨喔。', '顧客: 好的，已經寄出了。', '客服: 退貨需自付運費，收到後三個工作天內幫您退款。'],
      },
    },
  },
  {
    why: 'A new price that is owned up to beats one that is not.',
    twins: {
      en: {
        asked: [
          'customer: What does the screen repair cost?',
          'agent: Hello! The screen repair costs £60.',
          'customer: Okay, please do it.',
        ],
        better: ['agent: I was wrong about the price, I am sorry: the screen repair costs £90. You can still decide.'],
        worse: ['agent: The screen repair costs £90, thank you.'],
      },
      'zh-Hans': {
        asked: ['客户: 换屏多少钱？', '客服: 您好！换屏维修费是300元。', '客户: 好的，那换吧。'],
        better: ['客服: 刚才我说错了，抱歉，换屏维修费是450元，您再决定。'],
        worse: ['客服: 换屏维修费是450元，谢谢。'],
      },
      'zh-Hant': {
        asked: ['顧客: 換螢幕多少錢？', '客服: 您好！螢幕維修費用是3000元。', '顧客: 好的，那就換。'],
        better: ['客服: 剛才我說錯了，抱歉，螢幕維修費用是4500元，您再決定。'],
        worse: ['客服: 螢幕維修費用是4500元，謝謝。'],
      },
    },
  },
  {
    why: '“I do not know yet, I will find out by four” beats a claim nobody can keep.',
    twins: {
      en: {
        asked: ['customer: Will the part be in on Friday?'],
        better: ["agent: I don't know yet. I'll ask the depot and write to you by 4 pm today."],
        worse: ['agent: It will definitely arrive on Friday, I guarantee it 100%.'],
      },
      'zh-Hans': {
        asked: ['客户: 配件周五能到吗？'],
        better: ['客服: 到货时间还没确定，我去问仓库，今天下午四点前给您答复。'],
        worse: ['客服: 百分之百周五到，绝对没问题。'],
      },
      'zh-Hant': {
        asked: ['顧客: 零件週五會到嗎？'],
        better: ['客服: 目前還沒有消息，我去問倉庫，今天下午四點前回覆您。'],
        worse: ['客服: 百分之百週五會到，絕對沒問題。'],
      },
    },
  },
  {
    why: '“I do not know” with somebody finding out beats “I do not know”.',
    twins: {
      en: {
        asked: ['customer: When does the part come in?'],
        better: ["agent: I don't know yet. I'll ask the depot and write to you by 4 pm today."],
        worse: ["agent: I don't know yet."],
      },
      'zh-Hans': {
        asked: ['客户: 配件几号到？'],
        better: ['客服: 到货时间还没确定，我去问仓库，今天下午四点前给您答复。'],
        worse: ['客服: 到货时间还没确定。'],
      },
      'zh-Hant': {
        asked: ['顧客: 零件哪天到？'],
        better: ['客服: 目前還沒有消息，我去問倉庫，今天下午四點前回覆您。'],
        worse: ['客服: 目前還沒有消息。'],
      },
    },
  },
  {
    why: 'A plain answer needs no source and no caveat.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: What colours does it come in?'],
        better: ['agent: Blue and grey.'],
        worse: ["agent: I can't promise anything, but section 4 of our catalogue says blue and grey."],
      },
      'zh-Hans': {
        asked: ['客户: 有哪些颜色？'],
        better: ['客服: 蓝色和灰色。'],
        worse: ['客服: 这个我不敢保证，商品说明第四条写的是蓝色和灰色。'],
      },
      'zh-Hant': {
        asked: ['顧客: 有哪些顏色？'],
        better: ['客服: 藍色和灰色。'],
        worse: ['客服: 這個我不敢保證，商品說明第四條寫的是藍色和灰色。'],
      },
    },
  },
]

describePairs(pairs)
