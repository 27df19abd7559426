import type { ShortFact } from '@attune/core'
import { describePairs, type Pair } from './pairs/describe-pairs.ts'

const peanuts: ShortFact = {
  id: 'allergy',
  subject: 'daughter',
  value: 'peanut allergy',
  statement: 'Her daughter is allergic to peanuts',
  status: 'active',
  sensitivity: 'personal',
  mention: 'may',
  provenance: [{ statedBy: 'customer', at: '2026-05-03T10:00:00Z' }],
}
const peanutsHans: ShortFact = { ...peanuts, value: '花生过敏', statement: '女儿对花生过敏' }
const peanutsHant: ShortFact = { ...peanuts, value: '花生過敏', statement: '女兒對花生過敏' }

const pairs: readonly Pair[] = [
  {
    why: 'Kind words about bad news beat cold cheerfulness.',
    twins: {
      en: {
        better: [
          "customer: I'm so worried, will it be here before my wedding on Saturday?",
          "agent: I can see why you're worried. I'm sorry, it will not make it by Saturday. I can send a courier with another one tomorrow.",
        ],
        worse: [
          "customer: I'm so worried, will it be here before my wedding on Saturday?",
          'agent: Great question! It will not! Have a wonderful day!',
        ],
      },
      'zh-Hans': {
        better: [
          '客户: 我好担心，周六婚礼前能到吗？',
          '客服: 能理解您担心，换谁都着急。对不起，周六前到不了。我可以帮您安排同城闪送另发一件，明天到。',
        ],
        worse: ['客户: 我好担心，周六婚礼前能到吗？', '客服: 到不了呢亲，祝您生活愉快！'],
      },
      'zh-Hant': {
        better: [
          '顧客: 我好擔心，週六婚禮前能到嗎？',
          '客服: 能理解您擔心的心情。對不起，週六前到不了。我可以幫您改由快遞另寄一件，明天到。',
        ],
        worse: ['顧客: 我好擔心，週六婚禮前能到嗎？', '客服: 到不了喔，祝您有美好的一天！'],
      },
    },
  },
  {
    why: 'What is owed and given beats what is owed and missing.',
    twins: {
      en: {
        better: [
          "customer: I'm furious, you charged me twice!",
          "agent: I completely understand why you're angry. That was our mistake, and I'm sorry. I have refunded the second charge.",
        ],
        worse: ["customer: I'm furious, you charged me twice!", 'agent: Please provide your order number.'],
      },
      'zh-Hans': {
        better: [
          '客户: 气死我了，都三天了还没发货！',
          '客服: 等了三天还没发，换谁都会生气。是我们的失误，对不起。我已经为您加急，今天发出。',
        ],
        worse: ['客户: 气死我了，都三天了还没发货！', '客服: 请提供订单号。'],
      },
      'zh-Hant': {
        better: [
          '顧客: 氣死我了，都三天了還沒出貨！',
          '客服: 真的能理解您著急的心情。這是我們的疏失，對不起。我已為您加急，今天寄出。',
        ],
        worse: ['顧客: 氣死我了，都三天了還沒出貨！', '客服: 請提供訂單編號。'],
      },
    },
  },
  {
    why: 'What is not owed costs nothing when it is left out.',
    equal: true,
    twins: {
      en: {
        better: ['customer: What time do you open?', 'agent: We open at nine.'],
        worse: [
          'customer: What time do you open?',
          "agent: I'm so sorry, I completely understand how frustrating that must be. We open at nine.",
        ],
      },
      'zh-Hans': {
        better: ['客户: 你们几点开门？', '客服: 九点开门。'],
        worse: ['客户: 你们几点开门？', '客服: 非常抱歉，完全理解您的心情。九点开门。'],
      },
      'zh-Hant': {
        better: ['顧客: 請問幾點開門？', '客服: 九點開門。'],
        worse: ['顧客: 請問幾點開門？', '客服: 非常抱歉，完全理解您的心情。九點開門。'],
      },
    },
  },
  {
    why: 'An apology that owns the failure fits it; a courtesy does not.',
    twins: {
      en: {
        better: [
          'customer: You charged me twice!',
          "agent: That was our mistake, and I'm sorry. I have refunded the second charge.",
        ],
        worse: [
          'customer: You charged me twice!',
          'agent: Sorry for any inconvenience. I have refunded the second charge.',
        ],
      },
      'zh-Hans': {
        better: ['客户: 退款还没到账！', '客服: 这是我们的失误，对不起，我已经为您退款。'],
        worse: ['客户: 退款还没到账！', '客服: 不好意思哈，我已经为您退款。'],
      },
      'zh-Hant': {
        better: ['顧客: 信用卡被重複扣款兩筆！', '客服: 這是我們的疏失，對不起，我已為您退款。'],
        worse: ['顧客: 信用卡被重複扣款兩筆！', '客服: 不好意思喔，我已為您退款。'],
      },
    },
  },
  {
    why: 'Words about this case beat a heap of kind words that fit any.',
    twins: {
      en: {
        better: [
          'customer: The blue kettle I bought last week leaks at the handle and I am really annoyed.',
          "agent: A new kettle that leaks at the handle: of course you're annoyed. I'm sorry. I have sent you a new one.",
        ],
        worse: [
          'customer: The blue kettle I bought last week leaks at the handle and I am really annoyed.',
          'agent: Thank you for contacting us. We apologize for any inconvenience this may have caused. Your satisfaction is very important to us. We value your patience. I have sent you a new one.',
        ],
      },
      'zh-Hans': {
        better: [
          '客户: 上周买的蓝色水壶把手那里一直漏水，真烦人！',
          '客服: 新买的蓝色水壶把手就漏水，换谁都会烦。对不起，我已经为您补发一个新的。',
        ],
        worse: [
          '客户: 上周买的蓝色水壶把手那里一直漏水，真烦人！',
          '客服: 亲，感谢您的反馈，给您带来不便，敬请谅解，您的满意是我们最大的动力，感谢您的支持与理解。已经为您补发。',
        ],
      },
      'zh-Hant': {
        better: [
          '顧客: 上週買的藍色水壺把手那邊一直漏水，真的很煩！',
          '客服: 新買的藍色水壺把手就漏水，換作是誰都會煩。對不起，我已為您補寄一個新的。',
        ],
        worse: [
          '顧客: 上週買的藍色水壺把手那邊一直漏水，真的很煩！',
          '客服: 感謝您的來信，造成您的不便敬請見諒，感謝您的支持與體諒。已為您補寄。',
        ],
      },
    },
  },
  {
    why: 'Blaming the customer costs.',
    twins: {
      en: {
        better: ['customer: It broke after a day.', 'agent: I am sorry it broke. I have sent you a new one.'],
        worse: [
          'customer: It broke after a day.',
          'agent: You should have read the instructions. I am sorry it broke. I have sent you a new one.',
        ],
      },
      'zh-Hans': {
        better: ['客户: 用了一天就坏了。', '客服: 对不起，我已经为您补发。'],
        worse: ['客户: 用了一天就坏了。', '客服: 是您自己没看清说明。对不起，我已经为您补发。'],
      },
      'zh-Hant': {
        better: ['顧客: 用了一天就壞了。', '客服: 對不起，我已為您補寄。'],
        worse: ['顧客: 用了一天就壞了。', '客服: 是您自己沒看清楚說明。對不起，我已為您補寄。'],
      },
    },
  },
  {
    why: 'A question that is a reproach costs.',
    twins: {
      en: {
        better: ['customer: It does not turn on.', 'agent: Please hold the button for five seconds.'],
        worse: [
          'customer: It does not turn on.',
          "agent: Didn't you read the instructions? Please hold the button for five seconds.",
        ],
      },
      'zh-Hans': {
        better: ['客户: 开不了机。', '客服: 请您长按电源键五秒。'],
        worse: ['客户: 开不了机。', '客服: 难道还要我教您吗？请您长按电源键五秒。'],
      },
      'zh-Hant': {
        better: ['顧客: 開不了機。', '客服: 請您長按電源鍵五秒。'],
        worse: ['顧客: 開不了機。', '客服: 難道還要我教您嗎？請您長按電源鍵五秒。'],
      },
    },
  },
  {
    why: 'Passing the customer on to others costs.',
    twins: {
      en: {
        better: [
          'customer: The courier lost my parcel.',
          'agent: I am sorry. I have reported it to the courier for you.',
        ],
        worse: ['customer: The courier lost my parcel.', "agent: That's not our responsibility."],
      },
      'zh-Hans': {
        better: ['客户: 快递把我的东西弄丢了。', '客服: 对不起，我已经帮您向快递报了丢件。'],
        worse: ['客户: 快递把我的东西弄丢了。', '客服: 这是快递的问题，不归我们管，您要去找快递公司。'],
      },
      'zh-Hant': {
        better: ['顧客: 物流把我的東西弄丟了。', '客服: 對不起，我已為您向物流通報遺失。'],
        worse: ['顧客: 物流把我的東西弄丟了。', '客服: 這是物流的問題，不歸我們管，請您自己聯絡物流。'],
      },
    },
  },
  {
    why: 'An alternative rescues a refusal.',
    twins: {
      en: {
        better: [
          'customer: Can I still return this?',
          "agent: I'm afraid we can't accept returns after 30 days.",
          'agent: But I can exchange it for you.',
        ],
        worse: ['customer: Can I still return this?', "agent: I'm afraid we can't accept returns after 30 days."],
      },
      'zh-Hans': {
        better: ['客户: 这个还能退吗？', '客服: 超过七天了，不能退。', '客服: 不过可以给您换一件。'],
        worse: ['客户: 这个还能退吗？', '客服: 超过七天了，不能退。'],
      },
      'zh-Hant': {
        better: ['顧客: 這個還能退嗎？', '客服: 超過七天，無法退貨。', '客服: 不過可以幫您換一件。'],
        worse: ['顧客: 這個還能退嗎？', '客服: 超過七天，無法退貨。'],
      },
    },
  },
  {
    why: 'A person who was asked for and refused costs.',
    twins: {
      en: {
        better: ['customer: I want to speak to a human.', 'agent: I am transferring you to a colleague now.'],
        worse: ['customer: I want to speak to a human.', "agent: Unfortunately that's not possible."],
      },
      'zh-Hans': {
        better: ['客户: 转人工', '客服: 马上为您转接人工客服。'],
        worse: ['客户: 转人工', '客服: 抱歉，无法转人工。'],
      },
      'zh-Hant': {
        better: ['顧客: 我要找真人客服', '客服: 馬上為您轉接專員。'],
        worse: ['顧客: 我要找真人客服', '客服: 抱歉，無法轉接。'],
      },
    },
  },
  {
    why: 'An honest estimate beats an absolute claim.',
    twins: {
      en: {
        better: [
          'customer: Will it arrive by Friday?',
          'agent: It usually takes two days, so most likely by Thursday.',
        ],
        worse: ['customer: Will it arrive by Friday?', 'agent: I guarantee it will 100% arrive by Thursday.'],
      },
      'zh-Hans': {
        better: ['客户: 周五能到吗？', '客服: 一般两天，预计周四能到。'],
        worse: ['客户: 周五能到吗？', '客服: 百分之百保证周四到，绝对没问题。'],
      },
      'zh-Hant': {
        better: ['顧客: 週五能到嗎？', '客服: 一般兩天，預計週四能到。'],
        worse: ['顧客: 週五能到嗎？', '客服: 百分之百保證週四到，絕對沒問題。'],
      },
    },
  },
  {
    why: 'What is remembered is welcome with its source and creepy without.',
    twins: {
      en: {
        facts: [peanuts],
        better: [
          'customer: A cake for Saturday please.',
          'agent: On 3 May you told us your daughter is allergic to peanuts, so I chose one without.',
        ],
        worse: [
          'customer: A cake for Saturday please.',
          'agent: Your daughter is allergic to peanuts, so I chose one without.',
        ],
      },
      'zh-Hans': {
        facts: [peanutsHans],
        better: ['客户: 我想订个周六的蛋糕。', '客服: 5月3日您跟我们说过女儿对花生过敏，给您选了不含花生的。'],
        worse: ['客户: 我想订个周六的蛋糕。', '客服: 您女儿对花生过敏，给您选了不含花生的。'],
      },
      'zh-Hant': {
        facts: [peanutsHant],
        better: ['顧客: 我想訂週六的蛋糕。', '客服: 5月3日您跟我們說過女兒對花生過敏，幫您選了不含花生的。'],
        worse: ['顧客: 我想訂週六的蛋糕。', '客服: 您女兒對花生過敏，幫您選了不含花生的。'],
      },
    },
  },
  {
    why: 'A one-line exchange is not punished for being one.',
    equal: true,
    twins: {
      en: {
        better: ['customer: Do you ship to Norway?', 'agent: Yes, within a week.'],
        worse: [
          'customer: Do you ship to Norway?',
          'agent: Hello and welcome! Thank you for your question. Yes, within a week. Is there anything else I can help you with? Have a lovely day!',
        ],
      },
      'zh-Hans': {
        better: ['客户: 可以开发票吗？', '客服: 可以，下单时填抬头就行。'],
        worse: [
          '客户: 可以开发票吗？',
          '客服: 亲您好，很高兴为您服务！可以，下单时填抬头就行。请问还有其他可以帮您的吗？祝您生活愉快！',
        ],
      },
      'zh-Hant': {
        better: ['顧客: 可以開統編嗎？', '客服: 可以，結帳時填寫就好。'],
        worse: [
          '顧客: 可以開統編嗎？',
          '客服: 您好，很高興為您服務！可以，結帳時填寫就好。請問還有其他需要協助的嗎？祝您有美好的一天！',
        ],
      },
    },
  },
  {
    why: 'A wait with its reason and length beats a bare one.',
    twins: {
      en: {
        better: [
          '[10:00] customer: Where is my refund?',
          '[10:01] agent: Let me check the payment, it will take about two minutes.',
          '[10:03] agent: I have sent it again, it arrives on Friday.',
        ],
        worse: [
          '[10:00] customer: Where is my refund?',
          '[10:01] agent: Please hold.',
          '[10:03] agent: I have sent it again, it arrives on Friday.',
        ],
      },
      'zh-Hans': {
        better: [
          '[10:00] 客户: 退款到哪了？',
          '[10:01] 客服: 我跟银行核实一下，请稍等两分钟。',
          '[10:03] 客服: 查到了，已经为您提交，明天到账。',
        ],
        worse: [
          '[10:00] 客户: 退款到哪了？',
          '[10:01] 客服: 请稍等。',
          '[10:03] 客服: 查到了，已经为您提交，明天到账。',
        ],
      },
      'zh-Hant': {
        better: [
          '[10:00] 顧客: 請問退款到哪了？',
          '[10:01] 客服: 我跟銀行確認一下，請稍候兩分鐘。',
          '[10:03] 客服: 查到了，已為您處理，明天入帳。',
        ],
        worse: [
          '[10:00] 顧客: 請問退款到哪了？',
          '[10:01] 客服: 請稍候。',
          '[10:03] 客服: 查到了，已為您處理，明天入帳。',
        ],
      },
    },
  },
  {
    why: 'Asking for what was already given costs.',
    twins: {
      en: {
        better: [
          'customer: My order number is AB12345, it never arrived.',
          'agent: I am sorry AB12345 never arrived. I have sent it again.',
        ],
        worse: [
          'customer: My order number is AB12345, it never arrived.',
          'agent: I am sorry. Could you provide your order number?',
        ],
      },
      'zh-Hans': {
        better: ['客户: 订单号是AB12345，一直没到。', '客服: 对不起，AB12345一直没到，我已经为您补发。'],
        worse: ['客户: 订单号是AB12345，一直没到。', '客服: 对不起，麻烦提供一下订单号。'],
      },
      'zh-Hant': {
        better: ['顧客: 訂單編號：AB12345，一直沒收到。', '客服: 對不起，AB12345一直沒收到，我已為您補寄。'],
        worse: ['顧客: 訂單編號：AB12345，一直沒收到。', '客服: 對不起，請您提供訂單編號。'],
      },
    },
  },
  {
    why: 'Nudging within seconds costs.',
    twins: {
      en: {
        better: [
          '[10:00:00] customer: My app keeps crashing.',
          '[10:00:20] agent: Which phone do you use?',
          '[10:01:30] customer: A Pixel.',
          '[10:01:50] agent: I have sent you a new version.',
        ],
        worse: [
          '[10:00:00] customer: My app keeps crashing.',
          '[10:00:20] agent: Which phone do you use?',
          '[10:00:27] agent: Are you still there?',
          '[10:01:30] customer: A Pixel.',
          '[10:01:50] agent: I have sent you a new version.',
        ],
      },
      'zh-Hans': {
        better: [
          '[10:00:00] 客户: 软件老闪退。',
          '[10:00:20] 客服: 您用的是哪款手机？',
          '[10:01:30] 客户: 小米。',
          '[10:01:50] 客服: 已经为您更新好了。',
        ],
        worse: [
          '[10:00:00] 客户: 软件老闪退。',
          '[10:00:20] 客服: 您用的是哪款手机？',
          '[10:00:27] 客服: 亲，还在吗？',
          '[10:01:30] 客户: 小米。',
          '[10:01:50] 客服: 已经为您更新好了。',
        ],
      },
      'zh-Hant': {
        better: [
          '[10:00:00] 顧客: 程式一直閃退。',
          '[10:00:20] 客服: 請問您用的是哪款手機？',
          '[10:01:30] 顧客: 小米。',
          '[10:01:50] 客服: 已為您更新好了。',
        ],
        worse: [
          '[10:00:00] 顧客: 程式一直閃退。',
          '[10:00:20] 客服: 請問您用的是哪款手機？',
          '[10:00:27] 客服: 請問還在線上嗎？',
          '[10:01:30] 顧客: 小米。',
          '[10:01:50] 客服: 已為您更新好了。',
        ],
      },
    },
  },
  {
    why: 'A promise that is kept beats one the customer has to come back for.',
    twins: {
      en: {
        better: [
          '[2026-05-04 10:00] customer: You charged me twice.',
          "[2026-05-04 10:01] agent: I'm sorry, that was our mistake. I'll refund it and write to you within two days.",
          '[2026-05-05 10:00] agent: I have refunded the second charge.',
          '[2026-05-05 11:00] customer: Thank you.',
        ],
        worse: [
          '[2026-05-04 10:00] customer: You charged me twice.',
          "[2026-05-04 10:01] agent: I'm sorry, that was our mistake. I'll refund it and write to you within two days.",
          '[2026-05-08 10:00] customer: Still no refund.',
          '[2026-05-08 10:01] agent: I have refunded the second charge.',
          '[2026-05-08 11:00] customer: Thank you.',
        ],
      },
      'zh-Hans': {
        better: [
          '[2026-05-04 10:00] 客户: 我的包裹丢了。',
          '[2026-05-04 10:01] 客服: 对不起，24小时内给您答复。',
          '[2026-05-05 09:00] 客服: 已经为您补发了。',
          '[2026-05-05 10:00] 客户: 谢谢。',
        ],
        worse: [
          '[2026-05-04 10:00] 客户: 我的包裹丢了。',
          '[2026-05-04 10:01] 客服: 对不起，24小时内给您答复。',
          '[2026-05-07 09:00] 客户: 三天了，还是没人联系我。',
          '[2026-05-07 09:01] 客服: 已经为您补发了。',
          '[2026-05-07 10:00] 客户: 谢谢。',
        ],
      },
      'zh-Hant': {
        better: [
          '[2026-05-04 10:00] 顧客: 我的包裹寄丟了。',
          '[2026-05-04 10:01] 客服: 對不起，24小時內回覆您。',
          '[2026-05-05 09:00] 客服: 已為您補寄。',
          '[2026-05-05 10:00] 顧客: 謝謝。',
        ],
        worse: [
          '[2026-05-04 10:00] 顧客: 我的包裹寄丟了。',
          '[2026-05-04 10:01] 客服: 對不起，24小時內回覆您。',
          '[2026-05-07 09:00] 顧客: 都三天了，還是沒有人聯絡我。',
          '[2026-05-07 09:01] 客服: 已為您補寄。',
          '[2026-05-07 10:00] 顧客: 謝謝。',
        ],
      },
    },
  },
  {
    why: 'A time the customer can hold on to beats “soon”.',
    twins: {
      en: {
        better: [
          "customer: I'm worried, I need it by Friday.",
          "agent: I can see why you're worried. I'll call you back within two hours.",
        ],
        worse: [
          "customer: I'm worried, I need it by Friday.",
          "agent: I can see why you're worried. We will get back to you as soon as possible.",
        ],
      },
      'zh-Hans': {
        better: ['客户: 我明天就要用，很着急。', '客服: 能理解您着急，今晚八点前给您答复。'],
        worse: ['客户: 我明天就要用，很着急。', '客服: 能理解您着急，我们会尽快处理的。'],
      },
      'zh-Hant': {
        better: ['顧客: 我明天就要用，很急。', '客服: 能理解您著急，今晚八點前回覆您。'],
        worse: ['顧客: 我明天就要用，很急。', '客服: 能理解您著急，我們會儘快為您處理。'],
      },
    },
  },
  {
    why: 'Whoever is in a hurry is helped by an act, not by a call or a plea for stars.',
    twins: {
      en: {
        better: [
          'customer: I need the invoice ASAP, my flight leaves in an hour.',
          'agent: I have just sent it to your inbox.',
        ],
        worse: [
          'customer: I need the invoice ASAP, my flight leaves in an hour.',
          'agent: Are you still there? Please give us five stars!',
        ],
      },
      'zh-Hans': {
        better: ['客户: 急急急，明天就要用！', '客服: 我马上帮您改成加急。'],
        worse: ['客户: 急急急，明天就要用！', '客服: 亲，在吗？麻烦给个五星好评哦'],
      },
      'zh-Hant': {
        better: ['顧客: 拜託快一點，我明天就要用！', '客服: 我馬上幫您改成急件。'],
        worse: ['顧客: 拜託快一點，我明天就要用！', '客服: 請問還在嗎？麻煩給個五星好評喔'],
      },
    },
  },
  {
    why: 'A kind goodbye beats none.',
    twins: {
      en: {
        better: [
          'customer: Where is it?',
          'agent: It arrives tomorrow.',
          'customer: Great, thank you, bye!',
          "agent: You're welcome, enjoy the film!",
        ],
        worse: [
          'customer: Where is it?',
          'agent: It arrives tomorrow.',
          'customer: Great, thank you, bye!',
          'agent: Ok.',
        ],
      },
      'zh-Hans': {
        better: ['客户: 快递到哪了？', '客服: 明天送到。', '客户: 好的谢谢，再见！', '客服: 不客气，玩得开心！'],
        worse: ['客户: 快递到哪了？', '客服: 明天送到。', '客户: 好的谢谢，再见！', '客服: 嗯。'],
      },
      'zh-Hant': {
        better: ['顧客: 請問包裹到哪了？', '客服: 明天送達。', '顧客: 好的謝謝，再見！', '客服: 不客氣，玩得開心！'],
        worse: ['顧客: 請問包裹到哪了？', '客服: 明天送達。', '顧客: 好的謝謝，再見！', '客服: 嗯。'],
      },
    },
  },
]

describePairs(pairs)
