import type { DeskLocale } from '../api.ts'

/** What a made-up conversation of the past weeks is put together from. `{n}` is an order number. */
export interface Matter {
  subject: string
  openings: readonly string[]
  /** How it is answered by somebody who cares, by somebody in a hurry, by somebody who does not care. */
  answers: { warm: readonly string[]; plain: readonly string[]; cold: readonly string[] }
}

export const matters: Readonly<Record<DeskLocale, readonly Matter[]>> = {
  en: [
    {
      subject: 'Where is my parcel?',
      openings: [
        'Hello, where is my parcel? Order {n} was due on Monday.',
        'My parcel {n} is five days late and I am getting worried, it is a birthday present.',
        'Order {n} still has not come. This is so frustrating, nobody tells me anything!',
      ],
      answers: {
        warm: [
          'I am sorry, waiting five days for a present without a word is too long. Order {n} is at the depot in Leeds. I have asked them to bring it tomorrow, and I will write to you by noon whether it is on the van.',
          'Order {n} should have been with you on Monday, and I am sorry it is not. I can see it at the depot and have put it on tomorrow’s van. You will get the time by text tonight.',
        ],
        plain: [
          'Order {n} is at the depot. It will be delivered tomorrow.',
          'It is delayed. It should arrive this week.',
        ],
        cold: ['Please check the tracking page.', 'Delays can happen. Please be patient.'],
      },
    },
    {
      subject: 'Charged twice',
      openings: [
        'Hi, order {n} shows up twice on my card statement. Could you check?',
        'You charged me twice for {n}! I am angry, that money was for the rent.',
      ],
      answers: {
        warm: [
          'You are right, there are two payments for {n}, and that is our mistake. I am truly sorry, with the rent due that hurts. I have just sent the second one back; it is with your bank by Thursday. Does this cost you a fee? Then we pay it.',
          'Thank you for telling us so clearly. The second payment for {n} was ours to prevent, I am sorry. It is on its way back, and I will look on Thursday whether it has arrived and write to you.',
        ],
        plain: ['I can see two payments. The second one is refunded.', 'We have refunded the second payment for {n}.'],
        cold: [
          'You should contact your bank about that.',
          'As I said, refunds are made within 14 days according to our policy.',
        ],
      },
    },
    {
      subject: 'Broken on arrival',
      openings: [
        'The bowl from order {n} arrived in pieces.',
        'Order {n}: the glass door of the cabinet is shattered and my toddler was standing next to me when I opened it.',
      ],
      answers: {
        warm: [
          'Glass on the floor next to a toddler, what a fright. I hope nobody is hurt. I am sorry we packed it so badly. A new door leaves us today, and you need not send anything back. Shall I ask the courier to ring first?',
          'What a pity, and I am sorry: it ought to have been wrapped better. A new one goes out this afternoon; keep or bin the pieces, as you like.',
        ],
        plain: ['Sorry. A replacement for {n} is on its way.', 'Please send a photo, then we will send a new one.'],
        cold: ['You must report damage within 24 hours.', 'Why did you not refuse the parcel?'],
      },
    },
    {
      subject: 'A different size',
      openings: [
        'Hi, can I swap the slippers from {n} for a size 39?',
        'The coat from {n} is too small. I am a bit disappointed, I had looked forward to it.',
      ],
      answers: {
        warm: [
          'Of course. I have set a 39 aside for you and sent the label by email, so you only need to hand the old pair in at any shop. No hurry at all.',
          'What a shame when you had looked forward to it! I have put the next size aside for you. The label is in your inbox, and the new one leaves as soon as the courier scans the old.',
        ],
        plain: ['Yes. Use the return label in the parcel.', 'You can swap it within 30 days.'],
        cold: ['See our size chart.', 'That is in the returns section of the website.'],
      },
    },
    {
      subject: 'Cannot sign in',
      openings: [
        'I cannot sign in, the code never comes.',
        'I have tried to sign in six times now and it locks me out. I am fed up, I only want my invoice.',
      ],
      answers: {
        warm: [
          'Six times, no wonder you are fed up. I have unlocked the account. While it settles, here is your invoice for {n} attached, so you have what you came for. Could you try once more and tell me what you see?',
          'I am sorry for the trouble. The code goes to an old number ending in 41. Shall I change it to the one you are calling from?',
        ],
        plain: ['I have unlocked your account. Please try again.', 'Please reset your password.'],
        cold: ['Did you read the instructions?', 'That cannot be. It works for everybody else.'],
      },
    },
    {
      subject: 'A question before buying',
      openings: [
        'Hello! Is the oak table treated with oil or varnish?',
        'Hi, would the blue rug fit under a table for six?',
      ],
      answers: {
        warm: [
          'Hello! It is oiled, with a plain linseed oil. A ring from a cup comes off with a little more of it; there is a small tin in the box. What will you use the table for?',
          'Hi! For six I would take the 240: chairs stay on the rug when somebody gets up. If you tell me the size of your table, I will check.',
        ],
        plain: ['It is oiled.', 'The 240 fits.'],
        cold: ['It is on the product page.', 'Please measure it yourself.'],
      },
    },
  ],
  'zh-Hans': [
    {
      subject: '快递到哪了',
      openings: [
        '你好，订单{n}到哪了？说好周一到的。',
        '订单{n}晚了五天了，是给孩子的生日礼物，真的着急。',
        '到底什么时候送啊？等了一个星期，没人给个说法，烦死了。',
      ],
      answers: {
        warm: [
          '让您等了五天还没个准信，是我们没做好，对不起。{n}现在在本地中转站，我已经让他们明天第一班送，中午十二点前我把派送电话发给您。',
          '晚了这么久，换谁都着急。{n}刚查到在分拣中心，我加了急，明天上午派送，到了我再跟您确认一声。',
        ],
        plain: ['{n}在中转站，明天送到。', '有点延误，这周会到。'],
        cold: ['物流信息您自己看一下。', '亲，请耐心等待哦。'],
      },
    },
    {
      subject: '重复扣款',
      openings: ['你好，{n}好像扣了两次钱，帮我看看。', '{n}扣了我两次！那是我交房租的钱，你们怎么搞的？'],
      answers: {
        warm: [
          '查到了，{n}确实扣了两笔，是我们系统的错，真对不起，还耽误您交房租。多扣的那笔刚刚已经原路退回，周四前到账。要是因此产生了手续费，我们来出。',
          '谢谢您告诉我们。多扣的一笔我已经退了，周四上午我再替您查一次到没到账，到时给您留言。',
        ],
        plain: ['看到了，多扣的已经退了。', '{n}的第二笔已经申请退款。'],
        cold: ['这个您要问银行。', '按规定14天内退款，您等着就行。'],
      },
    },
    {
      subject: '收到就是坏的',
      openings: ['{n}的碗收到是碎的。', '柜子的玻璃门全碎了，拆的时候孩子就在旁边，吓死我了。'],
      answers: {
        warm: [
          '孩子没伤着吧？碎玻璃先别用手捡。是我们包装没做好，对不起。新的门今天就发，旧的不用寄回。要不要让师傅上门装？',
          '盼了几天收到碎的，太扫兴了，是我们没包好。新的今天下午发出，碎的您直接扔掉就行。',
        ],
        plain: ['抱歉，补发一个。', '麻烦拍张照片，我们给您补发。'],
        cold: ['您签收的时候怎么不检查？', '超过24小时不处理的。'],
      },
    },
    {
      subject: '换尺码',
      openings: ['{n}的拖鞋能换39码吗？', '{n}的外套小了，本来挺期待的，有点失望。'],
      answers: {
        warm: [
          '可以的，39码我给您留好了，运费我们出，快递明天上门取旧的，您放门口就行，不着急。',
          '挺期待的衣服不合身，确实可惜。大一码我已经给您留了，旧的寄回来扫码就发新的。',
        ],
        plain: ['可以换，用包裹里的单子寄回来。', '30天内都能换。'],
        cold: ['详情页有尺码表。', '尺码是您自己选的。'],
      },
    },
    {
      subject: '登录不上',
      openings: ['验证码一直收不到，登不上去。', '试了六次都登不上，还把我锁了，我就想下载个发票，真服了。'],
      answers: {
        warm: [
          '试了六次还被锁，换我也恼火，对不起。账号已经解锁了，{n}的发票我直接发到您邮箱，您先用着。方便再登一次看看吗？',
          '给您添麻烦了。验证码发到了尾号41的旧手机上，我帮您改成现在这个号，好吗？',
        ],
        plain: ['已经解锁，请再试一次。', '请重置一下密码。'],
        cold: ['您按步骤操作了吗？', '别人都能登，是您手机的问题。'],
      },
    },
    {
      subject: '买之前问一问',
      openings: ['你好，这张橡木桌是上油还是上漆的？', '六个人的餐桌，下面铺蓝色那款地毯够大吗？'],
      answers: {
        warm: [
          '您好，是上油的，用的亚麻籽油。留了杯印，用随箱送的小罐油擦一擦就没了。您是当餐桌还是书桌用？',
          '六个人的话建议选2米4的，起身时椅子还在毯子上。您把桌子尺寸告诉我，我再帮您核一下。',
        ],
        plain: ['是上油的。', '2米4的够。'],
        cold: ['详情页有。', '您自己量一下吧。'],
      },
    },
  ],
}

/** How a customer ends it, by how they were answered. */
export const endings: Readonly<Record<DeskLocale, Readonly<Record<'warm' | 'plain' | 'cold', readonly string[]>>>> = {
  en: {
    warm: [
      'Thank you so much, that is a weight off my mind!',
      'That is really kind, thank you.',
      'Wonderful, thanks for taking care of it.',
    ],
    plain: ['Okay, thanks.', 'All right.', 'Fine, thank you.'],
    cold: ['That does not help me at all.', 'Seriously? I will not buy here again.', 'Never mind.'],
  },
  'zh-Hans': {
    warm: ['太谢谢了，这下放心了！', '你真好，谢谢。', '处理得真快，谢谢你。'],
    plain: ['好的，谢谢。', '行吧。', '知道了。'],
    cold: ['这等于没说。', '什么态度，以后不来了。', '算了。'],
  },
}

/** The last word of the service side. */
export const farewells: Readonly<Record<DeskLocale, readonly string[]>> = {
  en: ['Gladly. I wish you a lovely evening!', 'You are welcome, and thank you for your patience with us.'],
  'zh-Hans': ['应该的，有事随时找我，祝您今天顺心。', '不客气，给您添麻烦了，祝您生活愉快。'],
}

/** What somebody who cares writes the next morning. */
export const followUps: Readonly<Record<DeskLocale, readonly string[]>> = {
  en: [
    'Good morning! I have checked, as promised: it is done.',
    'I have looked again this morning, as I said I would: everything has arrived.',
  ],
  'zh-Hans': ['早上好，昨天那件事已经办妥了，您查收一下。', '您好，我刚又查了一遍，已经到了，您放心。'],
}

export const givenNames: Readonly<Record<DeskLocale, readonly string[]>> = {
  en: [
    'Ada',
    'Ben',
    'Clara',
    'Dylan',
    'Edith',
    'Felix',
    'Grace',
    'Hugo',
    'Isla',
    'Jonah',
    'Kitty',
    'Leo',
    'Mabel',
    'Ned',
    'Orla',
    'Percy',
    'Ruth',
    'Stan',
    'Tess',
    'Walter',
  ],
  'zh-Hans': [
    '安然',
    '博文',
    '晨曦',
    '丹青',
    '恩惠',
    '方舟',
    '国强',
    '海燕',
    '嘉禾',
    '凯文',
    '丽娜',
    '明轩',
    '宁静',
    '佩佩',
    '清扬',
    '瑞雪',
    '思远',
    '婷婷',
    '文博',
    '雨桐',
  ],
}

export const familyNames: Readonly<Record<DeskLocale, readonly string[]>> = {
  en: [
    'Archer',
    'Birch',
    'Coombe',
    'Dale',
    'Ellery',
    'Fenn',
    'Garland',
    'Hythe',
    'Ingram',
    'Jessop',
    'Kerr',
    'Lowell',
    'Marsh',
    'Noble',
    'Penrose',
  ],
  'zh-Hans': ['白', '蔡', '董', '范', '顾', '韩', '江', '孔', '陆', '毛', '倪', '潘', '秦', '邵', '魏'],
}
