import { describeInnocents, type Innocent } from './describe-innocents.ts'

const innocents: readonly Innocent[] = [
  {
    why: 'who asks whether this or that is so has read the matter',
    rules: ['restate-specifics'],
    talks: [
      [
        'customer: The printer I got from you in spring pulls in three sheets at once and crumples every one of them',
        'agent: Does the tray click shut when you push it in?',
      ],
      ['客户: 春天在你们家买的打印机，一次吸进去三张纸，张张都揉成一团', '客服: 有没有听到纸盒推到底那一声响？'],
      ['顧客: 春天跟你們買的印表機，一次吸進去三張紙，每張都揉成一團', '客服: 有沒有聽到紙匣推到底那一聲響？'],
    ],
  },
  {
    why: 'a regret names what went wrong in words of its own',
    rules: ['restate-specifics'],
    talks: [
      [
        'customer: Three of us stood outside the clinic in the rain from eight and the doors only opened at nine forty',
        'agent: I am sorry you were left standing out there. The rota is being changed today.',
      ],
    ],
  },
  {
    why: 'in the middle of a talk a reply about the matter shares no word with it and may still fit',
    rules: ['restate-specifics'],
    talks: [
      [
        'customer: My parcel has not come.',
        'agent: It is at the depot in Leeds.',
        'customer: The neighbour downstairs works nights, so he could sign for it any morning this week if the driver would only press the lower bell and wait a minute',
        'agent: Couriers bring refused goods back to Leeds by evening, and from there a second round starts.',
      ],
    ],
  },
  {
    why: 'what was asked is answered in a private message',
    rules: ['restate-specifics'],
    talks: [
      [
        'customer: I filled in the form for the grant twice and both times the page went blank after the last step!',
        'agent: We have replied to your DM.',
      ],
    ],
  },
  {
    why: 'whoever nods at a no in the middle of a talk had what they needed',
    rules: ['offer-a-way'],
    talks: [
      [
        'customer: Is the hall free on Friday?',
        'agent: It is free.',
        'customer: Can I pay by cheque?',
        'agent: I’m afraid we can’t take cheques.',
        'customer: ok',
      ],
      [
        '客户: 周五场地空着吗？',
        '客服: 空着的。',
        '客户: 可以开支票付吗？',
        '客服: 不好意思，支票付不了。',
        '客户: 好的',
      ],
      [
        '顧客: 週五場地空著嗎？',
        '客服: 空著的。',
        '顧客: 可以開支票付嗎？',
        '客服: 不好意思，無法收支票。',
        '顧客: 好的',
      ],
    ],
  },
  {
    why: 'what was offered a moment ago still stands',
    rules: ['offer-a-way'],
    talks: [
      [
        'customer: The coat is too small, can I get my money back?',
        'agent: I can give you store credit for the full price.',
        'customer: Could you put it back on my card?',
        'agent: I’m afraid we can’t refund to the card.',
        'customer: Hm.',
      ],
      [
        '客户: 大衣小了，能退钱吗？',
        '客服: 我可以全额退到您的店铺余额。',
        '客户: 能退到卡上吗？',
        '客服: 没法退到卡上。',
        '客户: 唉',
      ],
      [
        '顧客: 大衣小了，可以退錢嗎？',
        '客服: 我可以全額退到您的購物金。',
        '顧客: 可以退到卡上嗎？',
        '客服: 無法退到卡上。',
        '顧客: 唉',
      ],
    ],
  },
  {
    why: 'a no with its condition says when it goes on',
    rules: ['offer-a-way'],
    talks: [
      ['客户: 抬头能改吗？', '客服: 现在改不了，开出来之后再联系我们就行。'],
      ['顧客: 抬頭可以改嗎？', '客服: 現在無法改，開出來之後再聯繫我們就行。'],
      ['customer: Can you change the name?', 'agent: We can’t change it now. Contact us once it is printed.'],
    ],
  },
  {
    why: 'a hand-on that is only named hands nobody on',
    rules: ['warm-hand-off'],
    talks: [
      [
        'customer: The seller has not sent the lamp that I paid for on Monday',
        'agent: I have opened a case. If you are not happy with their answer, a specialist will step in within two days.',
        'customer: ok',
        'agent: Anything else?',
      ],
      [
        '客户: 周一付的台灯卖家一直不发货',
        '客服: 已经帮您提交了，如果对结果不满意，专员会介入。',
        '客户: 好',
        '客服: 还有别的吗？',
      ],
      [
        '顧客: 週一付的檯燈賣家一直不出貨',
        '客服: 已經幫您提交了，如果對結果不滿意，專員會介入。',
        '顧客: 好',
        '客服: 還有別的嗎？',
      ],
    ],
  },
  {
    why: 'an offer that is over hurries nobody',
    rules: ['no-pressure'],
    talks: [['customer: Does the winter deal still count?', 'agent: That limited time discount ended on 3 March.']],
  },
  {
    why: 'a customer who is in no hurry is told soon',
    rules: ['be-definite'],
    talks: [
      ['customer: We have all day and don’t need to hurry.', 'agent: Your table will be ready soon.'],
      ['customer: It seems that nobody is too concerned over there.', 'agent: We will look into it soon.'],
    ],
  },
  {
    why: 'what is already done or so is the reason of the no behind it',
    rules: ['explain-the-reason'],
    talks: [
      [
        'customer: Can I still change the colour?',
        'agent: It has already been painted, so I’m afraid that’s not possible.',
      ],
      ['客户: 颜色还能改吗？', '客服: 已经上漆，没法给您改。'],
      ['顧客: 顏色還能改嗎？', '客服: 已經上漆，無法幫您改。'],
    ],
  },
]

describeInnocents(innocents)
