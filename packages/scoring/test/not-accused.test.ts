import { describeInnocents, type Innocent } from './describe-innocents.ts'

const innocents: readonly Innocent[] = [
  {
    why: 'who answers or confirms in the middle of a talk asks for nothing',
    rules: ['bring-an-answer'],
    talks: [
      [
        'customer: Can you change the delivery day?',
        'agent: Of course. Which day suits you?',
        'customer: Thursday the fourth, after lunch if possible',
        'agent: Lovely, it is changed to Thursday the fourth, after one o’clock.',
        'customer: that is the one, at my sister’s place',
        'agent: 👍',
      ],
      [
        '客户: 能改一下送货日期吗？',
        '客服: 可以，您想改到哪天？',
        '客户: 礼拜四，下午吧',
        '客服: 好的，已经改到礼拜四下午一点以后。',
        '客户: 对的，就送我妹妹那边',
        '客服: 嗯嗯~',
      ],
    ],
  },
  {
    why: 'an answer that needs a question first is not late',
    rules: ['bring-an-answer'],
    talks: [
      [
        'customer: Will my pram fit in the boot of the small hire car?',
        'agent: Does it fold flat, and how long is it then?',
        'customer: It folds, about ninety centimetres.',
        'agent: Yes, ninety centimetres fits; the boot is a metre wide.',
      ],
      [
        '顧客: 嬰兒車放得進小車的後車廂嗎？',
        '客服: 請問可以摺疊嗎？摺起來多長？',
        '顧客: 可以摺，大概九十公分。',
        '客服: 可以，後車廂一公尺寬，九十公分放得下。',
      ],
    ],
  },
  {
    why: 'what is asked, or was the customer’s own slip, is no failure of ours',
    rules: ['fitting-apology'],
    talks: [
      ['customer: is it too late to order the large hamper for Friday?', 'agent: Not at all, order by noon tomorrow.'],
      ['客户: 长沙有没有售后？', '客服: 有的，在五一路，周一到周六都开门。'],
      ['客户: 尺寸选错了，帮我换成大一号的', '客服: 好的，已经给您换成大一号，明天发出。'],
      ['顧客: 這款不能刻字嗎？', '客服: 可以刻，最多六個字。'],
      ['客户: 我没用优惠券就付款了，能重新下单吗？', '客服: 可以，您取消后重新下单就行。'],
    ],
  },
  {
    why: 'a direct yes or a deed shows that it was understood',
    rules: ['restate-specifics'],
    talks: [
      [
        '客户: 我下周要出去玩，穿着拍照用的，我能不能先退掉这件大的，然后直接再拍一件小一号的新的？',
        '客服: 可以的，您直接拍就行。',
      ],
    ],
  },
  {
    why: 'a link to follow, or news that will come, is a next step',
    rules: ['name-the-next-step'],
    channel: 'social',
    talks: [
      [
        'customer: I never got my dinner tonight, please sort it',
        'agent: Send us a note at https://example.com/help so our team can connect.',
      ],
      ['客户: 发票到现在还没收到', '客服: 开好以后会短信通知您快递单号。'],
    ],
  },
  {
    why: 'a time that is named beside it makes a “soon” no vague promise',
    rules: ['keep-promises'],
    talks: [
      [
        'customer: Any news on the 17:10 coach?',
        'agent: It is set to leave at 8 p.m. We will have you in the air soon.',
        'customer: Thanks',
      ],
    ],
  },
  {
    why: 'a wait that is over before the message is needs no reason',
    rules: ['explain-the-wait'],
    talks: [
      [
        '客户: 帮我看看我买过的四件套',
        '客服: 稍等哦，没有查到四件套的记录，去年三月倒是有一床棉被。',
        '客户: 哦，那是我记错了',
      ],
    ],
  },
  {
    why: 'a post that amuses is no matter that wants a step',
    rules: ['name-the-next-step'],
    channel: 'social',
    talks: [
      [
        'customer: Looks like the whole village is queueing at your bakery this morning, what a sight',
        'agent: It really is a sight! The rolls are worth it.',
      ],
    ],
  },
  {
    why: 'who nods after the answer goes away with it',
    rules: ['resolve-and-confirm'],
    talks: [
      ['客户: 快递还没有收到', '客服: 查到了，车在半路坏了，最迟明天中午送到。', '客户: 好的', '客服: 祝您生活愉快。'],
    ],
  },
  {
    why: 'a message that nobody here can read is owed no answer',
    rules: ['bring-an-answer'],
    talks: [
      [
        'customer: 注文した商品がまだ届いていません。',
        'agent: ご不便をおかけして申し訳ございません。本日中に発送いたします。',
      ],
    ],
  },
]

describeInnocents(innocents)
