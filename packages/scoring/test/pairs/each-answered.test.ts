import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'Who asks what is possible and whether it comes in time is answered twice; praise of the craft answers neither.',
    twins: {
      en: {
        asked: ['customer: Can you hem the velvet curtains by hand? And would they be back in time for the open day?'],
        better: [
          'agent: Yes, by hand is 40 pounds a pair. If you bring the curtains by Tuesday they are back in time, on the Friday before.',
        ],
        worse: [
          'agent: Yes, by hand is 40 pounds a pair. Our seamstresses learnt in Lyon, our velvet comes from one mill, and many hotels order from us.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 匾额上想刻「松风堂」三个字可以吗?另外十八号开业前来得及吗'],
        better: ['客服: 可以刻,三个字加300。刻加上漆要十天,您这周三前定稿就来得及,十七号送到。'],
        worse: ['客服: 可以刻,三个字加300。我们家的匾额用整块老榆木,不裂也不变形,好多茶馆都找我们做。'],
      },
      'zh-Hant': {
        asked: ['顧客: 獅頭上想寫「同安堂」三個字可以嗎?另外十五號出陣前來得及嗎'],
        better: ['客服: 可以寫,三個字加500。上色要一週,您這禮拜四前確認就來得及,十四號寄到。'],
        worse: ['客服: 可以寫,三個字加500。我們的獅頭都是老師傅糊的,竹篾輕又耐摔,很多館都跟我們訂。'],
      },
    },
  },
  {
    why: 'Several questions answered behind one another need no ceremony.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 请问你们冰场周末几点开 可以租护膝吗'],
        better: ['客服: 周末早上九点到晚上八点,护膝一副10块,手套请自备。'],
        worse: [
          '客服: 亲爱的冰友您好呀!真的特别感谢您百忙之中来咨询,您的每一条消息都是我们前进的动力!周末早上九点到晚上八点。爱您哟!',
        ],
      },
      'zh-Hant': {
        asked: ['顧客: 請問你們桌遊店平日幾點開 可以借耳機嗎'],
        better: ['客服: 平日中午十二點到晚上十一點,耳機一副押金100,飲料請自備。'],
        worse: [
          '客服: 親愛的朋友您好!真的超級感謝您百忙之中來詢問,您的每一則訊息都是我們前進的動力!平日中午十二點到晚上十一點。愛您喔!',
        ],
      },
    },
  },
  {
    why: 'What was answered for this very thing is worth more than the notice that everybody gets.',
    twins: {
      en: {
        asked: ['customer: kettle barbecue goes out every time i shut the lid, fine with it open. had it ten days'],
        better: [
          "agent: That's the top vent, it starves when the lid is on and the vent is closed. Slide the vent open to the second notch, then shut the lid.",
        ],
        worse: [
          'agent: Performance may be affected by a variety of environmental factors. Please refer to your user manual for recommended settings. Your product may be eligible for service under the terms of your warranty.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 两周前纹的小叶子,叶尖那里掉了一块色,绿豆大,别的地方都好,需要补吗'],
        better: [
          '客服: 我看照片,叶尖正好在手肘弯的地方,结痂时蹭到就会缺一块,很常见。等满六周养稳了再补那一点,不收费。',
        ],
        worse: [
          '客服: 请遵守以下注意事项:一、避免泡水。二、避免暴晒。每个人肤质不同,效果因人而异,如有任何疑问欢迎私信。',
        ],
      },
      'zh-Hant': {
        asked: ['顧客: 上個月做的霧眉,左邊眉尾淡了一截,右邊都好好的,需要補嗎'],
        better: ['客服: 我看照片,眉尾剛好在睡覺會壓到的那側,脫皮時蹭到就會淡一截,很常見。等滿八週再補那一段,不收費。'],
        worse: [
          '客服: 請遵守以下注意事項:一、避免流汗。二、避免日曬。每個人膚質不同,效果因人而異,如有任何疑問歡迎私訊。',
        ],
      },
    },
  },
  {
    why: 'Who comes, and when, helps somebody old more than a note on file.',
    twins: {
      en: {
        asked: ["customer: bath lift stopped half way again, i had to be pulled out of it. i'm 79. what happens now"],
        better: [
          'agent: Being stuck in there must have been frightening, I am sorry. Petra, our engineer, is coming today between 2 and 4 and rings before.',
        ],
        worse: [
          'agent: Being stuck in there must have been frightening, I am sorry. I have put a note of the fault on your record and it is marked as important.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 保姆把药喂错了两回,我妈昨晚没敢睡,我手现在还在抖'],
        better: [
          '客服: 吃错药这事太吓人了,难怪阿姨一夜不敢睡。是我们交接没写清楚,我们的错。从今天起每次喂药都由两个人核对,我今晚七点上门看阿姨。',
        ],
        worse: ['客服: 情况已登记。是我们交接没写清楚,我们的错。从今天起每次喂药都由两个人核对,我今晚七点上门。'],
      },
      'zh-Hant': {
        asked: ['顧客: 校車把我兒子放在別站,他一個人站在路邊,我手到現在還在抖'],
        better: [
          '客服: 孩子一個人站在路邊,媽媽一定嚇壞了,手會抖是當然的。是隨車老師沒點名,是我們的疏失。從今天起每次下車都由兩個人點名,我今晚八點到府上說明。',
        ],
        worse: ['客服: 已登記。是隨車老師沒點名,是我們的疏失。從今天起每次下車都由兩個人點名,我今晚八點到府上說明。'],
      },
    },
  },
]

describePairs(pairs)
