import { describeInnocents, type Innocent } from './describe-innocents.ts'

const innocents: readonly Innocent[] = [
  {
    why: 'who goes on without asking again was not kept waiting',
    rules: ['bring-an-answer'],
    talks: [
      [
        'customer: Does the lamp come with a bulb?',
        'agent: Let me check, one moment.',
        'customer: It is the green reading lamp',
        'agent: Yes, a warm white bulb is in the box.',
      ],
      ['客户: 台灯带灯泡吗？', '客服: 稍等，我看一下。', '客户: 绿色那款阅读灯', '客服: 带的，盒子里有一个暖光灯泡。'],
      [
        '顧客: 檯燈有附燈泡嗎？',
        '客服: 稍等，我看一下。',
        '顧客: 綠色那款閱讀燈',
        '客服: 有的，盒子裡附一顆暖光燈泡。',
      ],
    ],
  },
  {
    why: 'a warm yes is an answer',
    rules: ['bring-an-answer'],
    talks: [
      [
        'customer: So it ships on Friday, right?',
        'agent: Yes it does :)',
        'customer: Lovely, thanks',
        'agent: My pleasure!',
      ],
      ['客户: 周五发货对吧?', '客服: 亲，对的呢', '客户: 好的，谢谢', '客服: 不客气呢'],
      ['顧客: 週五出貨嗎?', '客服: 親 是的喔', '顧客: 好的，謝謝', '客服: 不客氣喔'],
    ],
  },
  {
    why: 'a question back is no putting off',
    rules: ['bring-an-answer'],
    talks: [
      ['customer: I want to return this', 'agent: Which of the two jumpers is it?'],
      ['客户: 我想退货', '客服: 您要退哪一件呢？'],
      ['顧客: 我想退貨', '客服: 請問您要退哪一件呢？'],
    ],
  },
  {
    why: 'praise asks for nothing',
    rules: ['bring-an-answer'],
    talks: [
      ['customer: Brilliant service from your Leeds branch this morning! Love it', 'agent: Cheers!'],
      ['客户: 你们家师傅太棒了！', '客服: 嘿嘿~'],
      ['顧客: 你們家師傅太棒了！', '客服: 嘿嘿~'],
    ],
  },
  {
    why: 'thanks and praise with a word of time are no hurry',
    rules: ['urgency-answered-first'],
    talks: [
      ['customer: Great service today! Love it', 'agent: Cheers!'],
      ['客户: 没别的了，快些就好，多谢', '客服: 祝您生活愉快，再见！'],
      ['顧客: 沒別的了，快些就好，多謝', '客服: 祝您生活愉快，再見！'],
    ],
  },
  {
    why: 'without a clock, the first word of a talk was not left in silence',
    rules: ['answer-the-silence'],
    talks: [
      ['customer: I ordered a kettle', 'customer: Hello?', 'agent: Which colour was it?'],
      ['客户: 我买了个水壶', '客户: 在吗', '客服: 是什么颜色的呢'],
      ['顧客: 我買了一個水壺', '顧客: 在嗎', '客服: 是什麼顏色的呢'],
    ],
  },
  {
    why: 'without a clock, a trouble told after “one moment” does not say that it was long',
    rules: ['come-back-after-a-wait'],
    talks: [
      [
        'customer: Where is my parcel?',
        'agent: One moment please.',
        'customer: It still has not been sent',
        'agent: It left on Monday and arrives tomorrow.',
      ],
      ['客户: 我的包裹到哪了？', '客服: 请稍等。', '客户: 还没发货', '客服: 查到了，周一已经发出，明天送到。'],
      ['顧客: 我的包裹到哪了？', '客服: 請稍候。', '顧客: 還沒出貨', '客服: 查到了，週一已經寄出，明天送達。'],
    ],
  },
  {
    why: 'who asks for a person knows that this is none',
    rules: ['disclose-the-bot'],
    talks: [
      ['customer: Can I talk to a person please?', 'bot: I am putting you through to Hilda at the counter now.'],
      ['客户: 转人工', '机器人: 正在为您接柜台的小何。'],
      ['顧客: 我要真人客服', '機器人: 正在為您轉接櫃台的何小姐。'],
    ],
  },
  {
    why: 'a question at the end of a talk is all that could be done',
    rules: ['bring-an-answer'],
    talks: [
      ['customer: Can you move my lesson?', 'agent: Which day would you like instead?'],
      ['客户: 能把我的课挪一下吗？', '客服: 您想挪到哪天？'],
      ['顧客: 可以把我的課挪一下嗎？', '客服: 您想挪到哪一天？'],
    ],
  },
  {
    why: 'who says thanks, or goes on to something else in the middle of a talk, took what they were told',
    rules: ['bring-an-answer'],
    talks: [
      [
        'customer: Hello, is this the pottery?',
        'agent: Yes, good morning!',
        'customer: Why is my bowl not on the shelf?',
        'agent: Among the glazed ones.',
        'customer: Ah. And when do you close?',
        'agent: At six.',
      ],
      [
        '客户: 你好，是陶艺馆吗',
        '客服: 是的，早上好！',
        '客户: 我的碗怎么不在架子上',
        '客服: 在上釉那排哦',
        '客户: 哦。那几点关门',
        '客服: 六点。',
      ],
      [
        '顧客: 你好，是陶藝館嗎',
        '客服: 是的，早安！',
        '顧客: 我的碗怎麼不在架上',
        '客服: 在上釉那排喔',
        '顧客: 喔。那幾點關門',
        '客服: 六點。',
      ],
    ],
  },
]

describeInnocents(innocents)
