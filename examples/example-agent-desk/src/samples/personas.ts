import type { Persona } from '../api.ts'

/** Customers a visitor can play. */
export const personas: readonly Persona[] = [
  {
    id: 'hurried',
    lang: 'en',
    name: 'Nora Blake',
    story: 'Boards a train in half an hour, and the tickets never came.',
    opening:
      'Hello, please help quickly, my train leaves in 30 minutes and I still have no ticket! I am really stressed.',
    lines: [
      'Please, I am already at the station.',
      'Order 90331, paid on Monday.',
      'That worked. Thank you so much, you saved my day!',
      'I have told you the number already.',
    ],
  },
  {
    id: 'twice',
    lang: 'en',
    name: 'Victor Hale',
    story: 'Charged twice, and not amused.',
    opening: 'You charged me twice for order 90418. I am furious, this is the second time it has happened.',
    lines: [
      'And who pays the bank fee?',
      'Fine. When will the money be back?',
      'All right, thank you for sorting it out.',
    ],
  },
  {
    id: 'browsing',
    lang: 'en',
    name: 'Elsie Moor',
    story: 'Is looking for a present and has all day.',
    opening: 'Good afternoon! I am looking for a present for my brother, he has just moved into his first flat.',
    lines: [
      'He likes cooking, but the kitchen is tiny.',
      'That sounds nice. Let me think about it.',
      'You have been lovely, thank you.',
    ],
  },
  {
    id: 'returning',
    lang: 'en',
    name: 'Hannah Whitlock',
    story: 'Has been here before: see whether they still know her.',
    opening: 'Hi, Hannah here. I would like the second high chair for the grandparents’ house, the same as ours.',
    lines: [
      'Does it have the same straps as you sent me?',
      'Why do you know about my neighbour?',
      'Lovely, thank you for remembering.',
    ],
  },
  {
    id: 'gaotie',
    lang: 'zh-Hans',
    name: '程远',
    story: '半小时后的高铁，票还没出，急得不行。',
    opening: '在吗在吗？我半小时后的高铁，票到现在都没出，急死了！',
    lines: [
      '我人已经在车站了，快点行吗',
      '订单号 90552，上午付的款',
      '出票了，谢谢你，真是救了我！',
      '单号我刚才不是发过了吗',
    ],
  },
  {
    id: 'duokou',
    lang: 'zh-Hans',
    name: '冯凯',
    story: '钱扣了两次，一肚子火。',
    opening: '同一单扣了我两次钱，上个月就这样，这次又来？太过分了！',
    lines: ['钱什么时候能退？给个准话', '手续费谁出？', '行，那我等着，谢谢你帮我盯着'],
  },
  {
    id: 'songli',
    lang: 'zh-Hans',
    name: '苏荷',
    story: '给爸爸挑礼物，不着急，想慢慢聊。',
    opening: '你好呀，想给我爸挑个生日礼物，他刚退休，在学泡茶。',
    lines: ['他手有点抖，壶不能太重', '听着不错，我再想想', '聊得很开心，谢谢你'],
  },
  {
    id: 'laoke',
    lang: 'zh-Hans',
    name: '林晚',
    story: '老顾客回来了，看看还记不记得她。',
    opening: '你好，我是小林，想再买一口平底锅，要没有镍的。',
    lines: ['你怎么知道我女儿的事？', '还是老样子送过来就行', '谢谢你们还记得'],
  },
]
