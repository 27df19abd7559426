import { describeInnocents, type Innocent } from './describe-innocents.ts'

const innocents: readonly Innocent[] = [
  {
    why: 'a link that is named leads on, whatever name the message begins with',
    rules: ['name-the-next-step'],
    channel: 'social',
    talks: [
      [
        'customer: @ParcelDesk my lamp did not arrive',
        'agent: @884213 On it! Send us a note at https://parceldesk.example/help so our team can trace it.',
      ],
      ['客户: @快递小站 我的台灯一直没有收到', '客服: @884213 您好，请点击链接 https://x.example/c 提交，专人会联系您'],
      ['顧客: @快遞小站 我的檯燈一直沒有收到', '客服: @884213 您好，請點擊連結 https://x.example/c 提交，專人會聯繫您'],
    ],
  },
  {
    why: 'the step comes when what was asked has been answered, however often that takes',
    rules: ['name-the-next-step'],
    talks: [
      [
        'customer: The kettle is broken.',
        'agent: Could you give me the order number?',
        'customer: 4471-20',
        'agent: Is it the steel one or the glass one?',
        'customer: the glass one',
        'agent: I have sent you a new one; it will be with you tomorrow.',
      ],
      [
        '客户: 热水壶坏了。',
        '客服: 麻烦提供一下订单号可以吗？',
        '客户: 447120',
        '客服: 是玻璃的那款吗？',
        '客户: 玻璃的',
        '客服: 已为您补发一个，明天下午送到。',
      ],
      [
        '顧客: 熱水壺壞了。',
        '客服: 麻煩提供一下訂單編號好嗎？',
        '顧客: 447120',
        '客服: 是玻璃的那款嗎？',
        '顧客: 玻璃的',
        '客服: 已為您安排補寄，明天下午送到。',
      ],
    ],
  },
  {
    why: 'what turns out to be nothing needs no step',
    rules: ['name-the-next-step'],
    talks: [
      [
        'customer: The heater does not work.',
        'agent: Which model is it?',
        'customer: Never mind, I had it plugged in wrong.',
        'agent: Good to hear.',
      ],
      ['客户: 我怕洗了掉色', '客服: 这料子不掉色，请放心。', '客户: 好的'],
      ['顧客: 我擔心買到假貨', '客服: 我們都是正品，請放心。', '顧客: 好的'],
    ],
  },
  {
    why: 'half a sentence tells no matter yet',
    rules: ['name-the-next-step'],
    talks: [
      ['客户: 我上个月那张票改签后', '客服: 嗯嗯', '客户: 想问问座位怎么选', '客服: 在行程页里点选座就行。'],
      ['顧客: 我上週那筆訂單付款後', '客服: 嗯嗯', '顧客: 想問發票怎麼開', '客服: 在訂單詳情裡點開發票就可以。'],
    ],
  },
  {
    why: 'a moment that nobody had to ask about, and a wait whose length was told, are explained',
    rules: ['explain-the-wait'],
    talks: [
      [
        'customer: Is the blue one in stock? 80-21.',
        'agent: One moment please.',
        'customer: sure',
        'agent: Yes, we have four of the blue ones left in the Leeds shop.',
      ],
      [
        '客户: 80-21 这个蓝色的还有货吗',
        '客服: 请稍等',
        '客户: 好的',
        '客服: 有的，蓝色的北京仓还剩四件，今天拍明天发货。',
      ],
      ['客户: 退款多久到', '客服: 3到5个工作日到账', '客户: 这样啊', '客服: 请您耐心等待哦'],
      ['顧客: 退款多久會到', '客服: 3到5個工作天入帳', '顧客: 這樣啊', '客服: 請您耐心等候喔'],
    ],
  },
  {
    why: 'an offer, a condition and a courtesy promise nothing by themselves',
    rules: ['keep-promises'],
    talks: [
      ['customer: my scanner is acting up', 'agent: Let us look into that. Which model do you have?'],
      ['customer: nobody delivered my rug', 'agent: Please DM us the tracking number and we will look into this.'],
      ['客户: 提交不了', '客服: 系统忙，请您稍后再尝试。', '客户: 行'],
      ['顧客: 沒有別的問題了', '客服: 還有其他可以幫到您的嗎，我盡力幫您解決的喔'],
    ],
  },
  {
    why: 'to be glad with somebody is no deed that needs a reason, and to take a look is none yet',
    rules: ['say-what-was-done-and-why'],
    talks: [
      [
        'customer: Really disappointed, the boots split after a month!',
        'agent: Oh no. Did the shop help?',
        'customer: Yes, they swapped them.',
        'agent: Glad it’s sorted for you.',
      ],
      ['customer: You sent me a broken chair!', 'agent: Please send us a photo and we will take a look.'],
    ],
  },
  {
    why: 'who was wished well says goodbye in turn, and thanks inside an answer leave nobody',
    rules: ['end-warmly'],
    talks: [
      [
        'customer: When do you close?',
        'agent: At six. Have a lovely evening, goodbye!',
        'customer: Thanks, bye!',
        'agent: 👋',
      ],
      ['客户: 几点关门', '客服: 六点，祝您生活愉快，再见！', '客户: 谢谢，再见', '客服: [微笑]'],
      ['顧客: 幾點關門', '客服: 六點，祝您生活愉快，再見！', '顧客: 謝謝，再見', '客服: [微笑]'],
    ],
  },
]

describeInnocents(innocents)
