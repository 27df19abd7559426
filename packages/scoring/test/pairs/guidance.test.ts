import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'Numbered steps beat a block for somebody who finds it hard.',
    twins: {
      en: {
        asked: ["customer: I'm not very good with computers. How do I pair the speaker?"],
        better: ['agent: 1. Open Settings. 2. Tap Bluetooth. 3. Press the button on the speaker.'],
        worse: ['agent: Open Settings and tap Bluetooth and press the button on the speaker.'],
      },
      'zh-Hans': {
        asked: ['客户: 我年纪大了不太会弄，音箱怎么连？'],
        better: ['客服: 1、打开设置；2、点击蓝牙；3、长按音箱上的按钮。'],
        worse: ['客服: 打开设置点击蓝牙长按音箱上的按钮。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我是3C白痴，音響怎麼連？'],
        better: ['客服: 1. 開啟設定 2. 點選藍牙 3. 長按音響上的按鈕。'],
        worse: ['客服: 開啟設定點選藍牙長按音響上的按鈕。'],
      },
    },
  },
  {
    why: 'Who knows their way needs no numbers.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Which menu is the pairing in?'],
        better: ['agent: Open Settings, tap Bluetooth.'],
        worse: ['agent: 1. Open Settings. 2. Tap Bluetooth.'],
      },
      'zh-Hans': {
        asked: ['客户: 配对在哪个菜单？'],
        better: ['客服: 打开设置，点击蓝牙。'],
        worse: ['客服: 1、打开设置；2、点击蓝牙。'],
      },
      'zh-Hant': {
        asked: ['顧客: 配對在哪個選單？'],
        better: ['客服: 開啟設定，點選藍牙。'],
        worse: ['客服: 1. 開啟設定 2. 點選藍牙。'],
      },
    },
  },
  {
    why: 'A no with its reason beats a bare one.',
    twins: {
      en: {
        asked: ['customer: Can I return the cream?'],
        better: ["agent: I'm afraid that's not possible, because the seal is broken."],
        worse: ["agent: I'm afraid that's not possible."],
      },
      'zh-Hans': {
        asked: ['客户: 面霜能退吗？'],
        better: ['客服: 因为已经拆封，没法给您退。'],
        worse: ['客服: 没法给您退。'],
      },
      'zh-Hant': {
        asked: ['顧客: 面霜可以退嗎？'],
        better: ['客服: 因為已經拆封，無法退貨。'],
        worse: ['客服: 無法退貨。'],
      },
    },
  },
  {
    why: 'Asking for an ID with what it is for beats asking for it.',
    twins: {
      en: {
        asked: ['customer: I want to change my phone number.'],
        better: [
          'agent: Could you send me a photo of your passport? It is to make sure that nobody else takes over your account.',
        ],
        worse: ['agent: Could you send me a photo of your passport?'],
      },
      'zh-Hans': {
        asked: ['客户: 我要换绑手机号。'],
        better: ['客服: 麻烦您提供一下身份证后四位，为了防止别人冒用您的账号。'],
        worse: ['客服: 麻烦您提供一下身份证后四位。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我要變更手機號碼。'],
        better: ['客服: 麻煩您提供證件末四碼，為了避免他人冒用您的帳號。'],
        worse: ['客服: 麻煩您提供證件末四碼。'],
      },
    },
  },
  {
    why: 'An order number may be asked for without a speech.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Can you change my order?'],
        better: ['agent: Could I have your order number?'],
        worse: ['agent: Could I have your order number? We need it because orders have numbers.'],
      },
      'zh-Hans': {
        asked: ['客户: 能帮我改一下订单吗？'],
        better: ['客服: 麻烦提供一下订单号。'],
        worse: ['客服: 麻烦提供一下订单号，因为每个订单都有订单号。'],
      },
      'zh-Hant': {
        asked: ['顧客: 可以幫我改訂單嗎？'],
        better: ['客服: 麻煩提供一下訂單編號。'],
        worse: ['客服: 麻煩提供一下訂單編號，因為每筆訂單都有編號。'],
      },
    },
  },
  {
    why: 'Going along with somebody who finds it hard beats pointing at the manual.',
    twins: {
      en: {
        asked: ["customer: I'm not very good with computers, how do I reset it?"],
        better: ["agent: Let's do it together, one step at a time. Open Settings and tell me when you're there."],
        worse: ['agent: The manual has all of that.'],
      },
      'zh-Hans': {
        asked: ['客户: 我不太会弄手机，怎么改密码？'],
        better: ['客服: 没事，咱们一步一步来，先打开设置，点好了告诉我。'],
        worse: ['客服: 说明书上都有的。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我是3C白痴，密碼要怎麼改？'],
        better: ['客服: 沒關係，我陪您一步一步來，先開啟設定，好了跟我說。'],
        worse: ['客服: 說明書上都有寫。'],
      },
    },
  },
  {
    why: 'Words of the front door beat words of the back office.',
    twins: {
      en: {
        asked: ['customer: Where is my return?'],
        better: ['agent: Your return is with a technician; you will hear from us by Tuesday.'],
        worse: ['agent: Your RMA is with the L2 team; you will hear from us by Tuesday.'],
      },
      'zh-Hans': {
        asked: ['客户: 我的退货怎么样了？'],
        better: ['客服: 技术同事在检测，周二下午三点前给您答复。'],
        worse: ['客服: 已转二线走客诉SOP，周二下午三点前给您答复。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我的退貨進度呢？'],
        better: ['客服: 技術同事正在檢測，週五前回覆您。'],
        worse: ['客服: 已經轉派二線，週五前回覆您。'],
      },
    },
  },
]

describePairs(pairs)
