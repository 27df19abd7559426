import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'what has not come is looked after, not only told',
    twins: {
      en: {
        asked: ['customer: Has my wallet been handed in?'],
        better: ["agent: Nobody has handed it in. I'll ask the cleaners tonight and text you."],
        worse: ['agent: No, nobody has.'],
      },
      'zh-Hans': {
        asked: ['客户: 签证有进展吗'],
        better: ['客服: 还没有，我下午打给使馆问，五点前回您。'],
        worse: ['客服: 暂时没有进展。'],
      },
      'zh-Hant': {
        asked: ['顧客: 錢包找到了嗎'],
        better: ['客服: 還沒，我請保全看監視器，晚上回您。'],
        worse: ['客服: 還沒找到。'],
      },
    },
  },
  {
    why: 'what is not there, and never was, is told in a word',
    equal: true,
    twins: {
      en: { asked: ['customer: Do you have an app?'], better: ['agent: Not yet.'], worse: ['agent: Not yet.'] },
      'zh-Hans': { asked: ['客户: 周末加钱吗'], better: ['客服: 没有加。'], worse: ['客服: 没有加。'] },
      'zh-Hant': { asked: ['顧客: 需要押金嗎'], better: ['客服: 沒有押金。'], worse: ['客服: 沒有押金。'] },
    },
  },
  {
    why: 'a machine that was told what it asked for does not ask for it again',
    twins: {
      en: {
        asked: ['customer: I need my invoice.'],
        better: [
          "bot: I'm the virtual assistant. What is your customer number?",
          'customer: it is 88120',
          'bot: Thanks! Which month do you need?',
        ],
        worse: [
          "bot: I'm the virtual assistant. What is your customer number?",
          'customer: it is 88120',
          'bot: Sorry, I did not understand that. What is your customer number?',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我要发票'],
        better: ['机器人: 我是智能客服，请问客户编号是多少？', '客户: 88120', '机器人: 好的，请问要哪个月的？'],
        worse: [
          '机器人: 我是智能客服，请问客户编号是多少？',
          '客户: 88120',
          '机器人: 不好意思，没听懂，请问客户编号是多少？',
        ],
      },
      'zh-Hant': {
        asked: ['顧客: 開門'],
        better: ['機器人: 我是智慧小幫手，請輸入停車代碼。', '顧客: 77K', '機器人: 門已經開了，請進。'],
        worse: [
          '機器人: 我是智慧小幫手，請輸入停車代碼。',
          '顧客: 77K',
          '機器人: 抱歉，無法辨識您的輸入，請輸入停車代碼。',
        ],
      },
    },
  },
  {
    why: 'a machine that says in a word what it is has said it',
    twins: {
      en: {
        asked: ['customer: Where is my ring?'],
        better: ['bot: Automated assistant here. Please send me your order number.'],
        worse: ['bot: Hello, please send me your order number.'],
      },
      'zh-Hans': {
        asked: ['客户: 我的戒指呢'],
        better: ['机器人: 我是机器人，请问订单号？'],
        worse: ['机器人: 您好，请问订单号？'],
      },
      'zh-Hant': {
        asked: ['顧客: 我的戒指呢'],
        better: ['機器人: 我是機器人，請問訂單編號？'],
        worse: ['機器人: 您好，請問訂單編號？'],
      },
    },
  },
  {
    why: 'no news comes with when there will be some',
    twins: {
      en: {
        asked: ['customer: Any news on my visa?'],
        better: ["agent: Not yet, the consulate decides on Friday and I'll ring you."],
        worse: ['agent: No news yet.'],
      },
    },
  },
  {
    why: 'what is made good without an “I” is made good',
    twins: {
      en: {
        asked: ['customer: The dress has a stain.'],
        better: ["agent: I'm sorry about the stain. You get a new one."],
        worse: ["agent: I'm sorry about the stain."],
      },
      'zh-Hans': {
        asked: ['客户: 菜里有头发'],
        better: ['客服: 真对不起，这道菜给您免单，重新做一份。'],
        worse: ['客服: 真对不起。'],
      },
      'zh-Hant': {
        asked: ['顧客: 衣服洗完縮水了。'],
        better: ['客服: 很抱歉，我們用錯了水溫，照原價賠您1200元。'],
        worse: ['客服: 很抱歉，我們用錯了水溫。'],
      },
    },
  },
  {
    why: 'who wants something left out has it in a word',
    twins: {
      en: {
        asked: ["customer: Please don't add the insurance."],
        better: ['agent: Fine, I leave it out.'],
        worse: ['agent: Insurance is important for everybody.'],
      },
      'zh-Hans': {
        asked: ['客户: 我不想加保险'],
        better: ['客服: 好的，那就不加。'],
        worse: ['客服: 保险对每个人都很重要。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我不想加購'],
        better: ['客服: 沒問題，那就不加。'],
        worse: ['客服: 加購對每個人都很划算。'],
      },
    },
  },
  {
    why: 'what is given for nothing to somebody who owed nothing is a gift',
    twins: {
      en: {
        asked: ["customer: Do you have a table for one tonight? It's my birthday."],
        better: ['agent: Yes, at seven. The dessert is on us.'],
        worse: ['agent: Yes, at seven.'],
      },
      'zh-Hans': {
        asked: ['客户: 今晚一个人有位吗，我生日'],
        better: ['客服: 七点有位，生日快乐！甜点我们送您。'],
        worse: ['客服: 七点有位。'],
      },
      'zh-Hant': {
        asked: ['顧客: 今晚一個人有位子嗎，我生日'],
        better: ['客服: 七點有位子，生日快樂！甜點招待您。'],
        worse: ['客服: 七點有位子。'],
      },
    },
  },
  {
    why: 'what we did to a keepsake, a name or a day of theirs is owed an apology, however it is told',
    twins: {
      en: {
        asked: ['customer: There is a typo in my name on the diploma, just letting you know.'],
        better: ['agent: Sorry about your name; a new diploma goes out tomorrow.'],
        worse: ['agent: A new diploma goes out tomorrow.'],
      },
      'zh-Hans': {
        asked: ['客户: 你们把我爸留给我的表修坏了'],
        better: ['客服: 修坏了您父亲留下的表，是我们的错，真的对不起。我请总店老师傅今天来看。'],
        worse: ['客服: 我请总店老师傅今天来看。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你們寄錯地址，害我沒去成'],
        better: ['客服: 寄錯地址是我們的疏失，非常抱歉，幫您改到下週三。'],
        worse: ['客服: 幫您改到下週三。'],
      },
    },
  },
])
