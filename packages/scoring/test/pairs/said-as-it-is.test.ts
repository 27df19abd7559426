import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'As many people as were asked for.',
    twins: {
      en: {
        asked: ['customer: A table for 7 people on Friday at eight please, by the window.'],
        better: ['agent: Booked: a table for 7 people on Friday at eight, by the window.'],
        worse: ['agent: Booked: a table for 17 people on Friday at eight, by the window.'],
      },
      'zh-Hans': {
        asked: ['客户: 周日的温泉票帮我订七个人的'],
        better: ['客服: 订好了，周日温泉票，七位，到门口报手机号就行。'],
        worse: ['客服: 订好了，周日温泉票，四位，到门口报手机号就行。'],
      },
      'zh-Hant': {
        asked: ['顧客: 週日的溫泉券幫我訂七個人的'],
        better: ['客服: 訂好了，週日溫泉券，七位，到門口報手機號碼就可以。'],
        worse: ['客服: 訂好了，週日溫泉券，四位，到門口報手機號碼就可以。'],
      },
    },
  },
  {
    why: 'The room, the door and the street are the customer’s.',
    twins: {
      en: {
        asked: ['customer: Collect the piano from 31 Quince Lane, side gate please.'],
        better: ['agent: Noted: 31 Quince Lane, side gate, two people with a ramp.'],
        worse: ['agent: Noted: 31 Quince Court, side gate, two people with a ramp.'],
      },
      'zh-Hans': {
        asked: ['客户: 修水管，松林路7弄2号301'],
        better: ['客服: 记下了，松林路7弄2号301，师傅一会儿出发。'],
        worse: ['客服: 记下了，松林路2弄7号301，师傅一会儿出发。'],
      },
      'zh-Hant': {
        asked: ['顧客: 修水管，信義路三段 20 號 4 樓'],
        better: ['客服: 登記好了，信義路三段 20 號 4 樓，師傅等一下出發。'],
        worse: ['客服: 登記好了，信義路三段 20 號 14 樓，師傅等一下出發。'],
      },
    },
  },
  {
    why: 'The way there is not the way back.',
    twins: {
      en: {
        asked: ['customer: Can I get a seat from Tromso to Bodo on the coach, with a pram?'],
        better: ['agent: Yes, a seat on the coach from Tromso to Bodo is yours, the pram travels free.'],
        worse: ['agent: Yes, a seat on the coach from Bodo to Tromso is yours, the pram travels free.'],
      },
      'zh-Hans': {
        asked: ['客户: 从青岛到大连的船票，两张卧铺'],
        better: ['客服: 青岛到大连，卧铺两张，给您占好了。'],
        worse: ['客服: 大连到青岛，卧铺两张，给您占好了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 從花蓮到台東的車票，兩張靠窗'],
        better: ['客服: 花蓮到台東，靠窗兩張，幫您劃好了。'],
        worse: ['客服: 台東到花蓮，靠窗兩張，幫您劃好了。'],
      },
    },
  },
  {
    why: 'A name is spelt as it was given.',
    twins: {
      en: {
        asked: ['customer: The trophy is for my daughter, please engrave Elina on it.'],
        better: ['agent: Lovely, Elina it is, in italics on the trophy for your daughter.'],
        worse: ['agent: Lovely, Elena it is, in italics on the trophy for your daughter.'],
      },
      'zh-Hans': {
        asked: ['客户: 奖状上的名字是周海燕'],
        better: ['客服: 好的，奖状名字周海燕，今晚开印。'],
        worse: ['客服: 好的，奖状名字周海艳，今晚开印。'],
      },
      'zh-Hant': {
        asked: ['顧客: 獎狀抬頭請寫「林志豪」'],
        better: ['客服: 獎狀抬頭「林志豪」，今晚開印。'],
        worse: ['客服: 獎狀抬頭「林志濠」，今晚開印。'],
      },
    },
  },
  {
    why: 'The thing is the customer’s, most of all where they said which one it is not.',
    twins: {
      en: {
        asked: ['customer: It is the grey sofa, not the green one, that came with a torn seam.'],
        better: ['agent: The seam of the grey sofa can be mended at your home on Tuesday.'],
        worse: ['agent: The seam of the green sofa can be mended at your home on Tuesday.'],
      },
      'zh-Hans': {
        asked: ['客户: 要修的是烘干机，不是洗衣机，转两下就停'],
        better: ['客服: 烘干机转两下就停，多半是皮带松了，周三上门换。'],
        worse: ['客服: 洗衣机转两下就停，多半是皮带松了，周三上门换。'],
      },
      'zh-Hant': {
        asked: ['顧客: 要修的是烘衣機，不是洗衣機，轉兩下就停'],
        better: ['客服: 烘衣機轉兩下就停，多半是皮帶鬆了，週三上門換。'],
        worse: ['客服: 洗衣機轉兩下就停，多半是皮帶鬆了，週三上門換。'],
      },
    },
  },
  {
    why: 'Mrs is not Mr.',
    twins: {
      en: {
        asked: ['customer: Mrs Ilse Brandt here, my library card has run out.'],
        better: ['agent: Thank you, Mrs Brandt, it runs for another year from today.'],
        worse: ['agent: Thank you, Mr Brandt, it runs for another year from today.'],
      },
      'zh-Hans': {
        asked: ['客户: 我是高女士，借书证到期了'],
        better: ['客服: 高女士，借书证给您续了一年。'],
        worse: ['客服: 高先生，借书证给您续了一年。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我是高小姐，借書證到期了'],
        better: ['客服: 高小姐，借書證幫您展延一年了。'],
        worse: ['客服: 高先生，借書證幫您展延一年了。'],
      },
    },
  },
  {
    why: 'Another figure is no slip when it is said why.',
    twins: {
      en: {
        asked: ['customer: A room for 4 guests on Saturday please.'],
        better: ['agent: Our rooms take 3 guests at most. Would two rooms side by side do on Saturday?'],
        worse: ['agent: Booked: a room for 3 guests on Saturday.'],
      },
    },
  },
  {
    why: '“I do not know yet, by four I will” beats an oath.',
    twins: {
      en: {
        asked: ['customer: Will the dye come out of the carpet?'],
        better: [
          "agent: I can't tell you yet, it depends on the fibre. Send me a photo and I'll write to you by 4 with what we can do.",
        ],
        worse: ['agent: Of course it will, we never fail, you have my word, zero risk.'],
      },
      'zh-Hans': {
        asked: ['客户: 地毯上的墨水洗得掉吗'],
        better: ['客服: 现在还不好说，要看料子。您发张照片，四点前我回您。'],
        worse: ['客服: 没有洗不掉的，包在我身上，铁定搞定。'],
      },
      'zh-Hant': {
        asked: ['顧客: 地毯上的墨水洗得掉嗎'],
        better: ['客服: 我這邊看不到布料，現在不敢跟您說。您傳張照片，四點前回您。'],
        worse: ['客服: 包在我身上，一定搞定，從來沒有失手過。'],
      },
    },
  },
  {
    why: 'What is told of the terms afterwards was hidden before.',
    twins: {
      en: {
        asked: ['customer: Is the trial really free?'],
        better: [
          'agent: For 14 days, yes. Then it is £12 a month, and you can cancel any day before.',
          'customer: ok add me',
          'agent: Added. It is £12 a month from the 15th.',
        ],
        worse: [
          'agent: Yes, totally free, no catch!',
          'customer: ok add me',
          'agent: Added. Oh, just so you know, it renews with a minimum of a year.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 这个会员随时能退吗'],
        better: ['客服: 七天内全退，之后按月扣。', '客户: 好 办吧', '客服: 办好了，七天内想退跟我说。'],
        worse: ['客服: 随时能退，放心办！', '客户: 好 办吧', '客服: 办好了。对了，过了七天要扣三成手续费。'],
      },
      'zh-Hant': {
        asked: ['顧客: 這個會員隨時能退嗎'],
        better: ['客服: 七天內全退，之後按月扣。', '顧客: 好 那辦', '客服: 辦好了，七天內想退跟我說。'],
        worse: ['客服: 隨時都能退，您放心辦！', '顧客: 好 那辦', '客服: 辦好了。對了，過了七天要扣三成手續費。'],
      },
    },
  },
  {
    why: 'Nobody denies what stands above.',
    twins: {
      en: {
        asked: [
          'customer: When does the rink shut on Mondays?',
          'agent: On Mondays it is open until 9.',
          'customer: The sign says 7?',
        ],
        better: ['agent: The sign is right, it is 7. I had read you the summer hours, sorry.'],
        worse: ['agent: It is 7, I never said 9.'],
      },
      'zh-Hans': {
        asked: ['客户: 溜冰场周一几点关门', '客服: 周一开到九点。', '客户: 门口写的七点？'],
        better: ['客服: 门口写的对，是七点，前面报错了，是我的疏忽，抱歉。'],
        worse: ['客服: 就是七点，我没说过九点。'],
      },
      'zh-Hant': {
        asked: ['顧客: 溜冰場週一幾點關門', '客服: 週一開到九點。', '顧客: 門口寫七點？'],
        better: ['客服: 門口寫的對，是七點，前面報錯了，是我的疏忽，抱歉。'],
        worse: ['客服: 就是七點，我沒有說過九點。'],
      },
    },
  },
  {
    why: 'What is known beats a study that nobody can find.',
    twins: {
      en: {
        asked: ['customer: Do these insoles cure flat feet?'],
        better: [
          "agent: They take the strain off while you wear them; a cure they are not. Your physiotherapist can judge the rest and I can't.",
        ],
        worse: ['agent: According to a Swiss study, doctors have proven they cure 97% of people.'],
      },
      'zh-Hans': {
        asked: ['客户: 这鞋垫能治扁平足吗'],
        better: ['客服: 穿着的时候能分担压力，治不了根，具体要看康复医生怎么评。'],
        worse: ['客服: 国外权威机构早已证实，九成七的人都治好了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 這鞋墊能治扁平足嗎'],
        better: ['客服: 穿著時可以分擔壓力，治不了根，其他要看復健醫師怎麼評估。'],
        worse: ['客服: 國外權威機構早已證實，九成七的人都治好了。'],
      },
    },
  },
  {
    why: 'News brought by the hour that was named beats news after it.',
    twins: {
      en: {
        asked: [
          '[09:00:00] customer: Has the framer cut the glass for my map?',
          "[09:01:00] agent: I'll ask him and come back to you within the hour.",
          '[09:02:00] customer: ok',
        ],
        better: ['[09:35:00] agent: He cut the glass for your map this morning; you can pick it up after two.'],
        worse: ['[13:05:00] agent: He cut the glass for your map this morning; you can pick it up after two.'],
      },
    },
  },
]

describePairs(pairs)
