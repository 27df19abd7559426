import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'News of a death or an illness that the reply tells first comes with a kind word.',
    twins: {
      en: {
        asked: ['customer: My daughter left a jar of tadpoles with you for the weekend. How are they?'],
        better: [
          "agent: I have to tell you something sad: the heater failed and the tadpoles died. Please tell your girl it was our heater and nothing she did. I'm so sorry. We can get her new spawn from the pond on Monday.",
        ],
        worse: ['agent: The tadpoles died, the heater failed. New spawn on Monday.'],
      },
      'zh-Hans': {
        asked: ['客户: 我家的鹦鹉在你们那寄养，今天能接了吗？'],
        better: [
          '客服: 有件难过的事得告诉您，它昨晚没撑过去，今早护士发现它已经没了呼吸。我知道它陪了您八年，您什么时候来都行，我们等着您。',
        ],
        worse: ['客服: 昨晚死了，今早发现没了呼吸。八点前来取。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我隻倉鼠喺你哋度做完手術未呀？'],
        better: [
          '客服: 做完喇，但係要同你講聲對唔住，佢麻醉之後冇醒返，救唔返。我知你好錫佢，你幾時嚟都得，我哋會陪住你。',
        ],
        worse: ['客服: 佢麻醉之後救唔返。今日六點前攞返。'],
      },
    },
  },
  {
    why: 'It is not told cheerfully.',
    twins: {
      en: {
        asked: ["customer: Morning, is Clementine over her cough? She's the grey donkey we sponsor."],
        better: [
          "agent: I'm so sorry, it's sad news. Clementine didn't pull through; she died on Tuesday with her keeper beside her. I know how fond you all were of her.",
        ],
        worse: [
          "agent: Hi! Clementine didn't pull through, died Tuesday! Fancy sponsoring another? Have a lovely week!",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我姐上周抽的血，化验单出了没？'],
        better: [
          '客服: 出了，结果不太好，您先坐下来看。有两项指标很高，医生怀疑血液有问题，想让她明天上午来一趟。您陪她一起来，别让她一个人。',
        ],
        worse: ['客服: 出啦出啦！有两项指标很高，医生怀疑血液有问题哦～明天上午让她来一趟哈，祝您生活愉快！'],
      },
      'zh-Hant': {
        asked: ['顧客: 請問我奶奶上禮拜的切片報告出來了嗎？'],
        better: [
          '客服: 出來了，我知道您們全家等得很辛苦。報告看到惡性的細胞，醫師明天早上想親自跟您們說。請家人陪奶奶一起來，今晚有問題都可以打給我。',
        ],
        worse: ['客服: 出來囉～報告是惡性的喔！明天早上來看診，祝您順心😊'],
      },
    },
  },
  {
    why: 'It is not told like a list of stock.',
    twins: {
      en: {
        asked: ["customer: Has the shelter found a home for my late mum's cat?"],
        better: [
          "agent: I'm afraid I have to tell you that she died on Sunday; her kidneys gave out. After losing your mum this must be very hard, and I'm so sorry.",
        ],
        worse: ['agent: She died on Sunday (kidneys). File closed.'],
      },
      'zh-Hans': {
        asked: ['客户: 想问下我们认养的那头小牛“年糕”长多大了，孩子天天念叨。'],
        better: [
          '客服: 要跟您和孩子说件难过的事，年糕上个月得了肺炎，没救回来。孩子惦记了它这么久，您慢慢跟他讲。认养费全退，也可以换一头小牛。',
        ],
        worse: ['客服: 年糕已于上月死亡（肺炎）。认养费可退，也可换一头。'],
      },
      'zh-Hant': {
        asked: ['顧客: 請問我家貓咪布丁今天開刀順利嗎？'],
        better: [
          '客服: 很不想這樣跟您說，布丁在手術台上走了。醫師盡了全力。牠陪了您十二年，您想哭就哭。我們把牠擦乾淨了，今天什麼時候來看牠都可以。',
        ],
        worse: ['客服: 布丁手術中死亡。請於今日六點前領回。'],
      },
    },
  },
  {
    why: 'A day that does not come back is not sorry in passing.',
    twins: {
      en: {
        asked: ['customer: The band you sent was drunk at our wedding. They ruined the first dance.'],
        better: [
          "agent: You trusted us with that day and we failed you. I am deeply sorry. I'm refunding the £900 today and I will phone you at 5 to hear what else we owe you.",
        ],
        worse: ["agent: Oops, not great, sorry! I'm refunding the £900 today."],
      },
      'zh-Hant': {
        asked: ['顧客: 婚禮上新娘的禮服你們送錯，她穿別人的進場'],
        better: [
          '客服: 這是我們的錯，毀了她一輩子一次的進場，我鄭重向您們道歉。費用今天全數退回，經理下午會親自到府上致歉。',
        ],
        worse: ['客服: 啊抱歉啦，送錯了。費用今天退回。'],
      },
    },
  },
  {
    why: 'A stone, a coffin or ashes want somebody who owns it.',
    twins: {
      en: {
        asked: ["customer: You spelt my wife's name wrong on her headstone."],
        better: [
          "agent: That is our mistake, and a painful one. I'm so sorry that you stood before her stone and saw it. The new one is cut tomorrow and I'll set it myself on Friday.",
        ],
        worse: ['agent: Ah, a typo, sorry! The new one is cut tomorrow and set on Friday.'],
      },
      'zh-Hans': {
        asked: ['客户: 我爷爷的骨灰盒，你们放错了格子，上坟的时候拜的是别人'],
        better: [
          '客服: 这是我们的大错，没有任何借口。让您一家拜错了人，我郑重向您道歉。现在已经移回原位，今天下午主任登门给您赔礼。',
        ],
        worse: ['客服: 哎呀不好意思哈，放错格子了，现在已经移回原位。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我爺爺的告別式，你們花籃上的輓聯寫成別人的名字，全家都看到了'],
        better: [
          '客服: 這是我們的錯，沒有任何藉口。在那樣的場合讓您全家看到錯的名字，我鄭重向您道歉。新的輓聯一小時內送到，費用全部退還。',
        ],
        worse: ['客服: 啊不好意思啦，寫錯名字。新的輓聯一小時內送到，費用退還。'],
      },
    },
  },
  {
    why: 'A cake for ninety years is no trifle.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 婚礼当天跟拍的摄影师没来，一张照片都没留下'],
        better: [
          '客服: 是我们把您的婚礼毁了，这个错全在我们，我郑重向您和家人道歉。摄影师的排期我们漏了核对。钱今天全退，另外您哪天方便，我们请最好的师傅给您补拍。',
        ],
        worse: ['客服: 哎呀不好意思哈，排期漏了。钱今天全退，哪天方便给您补拍。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你哋整嘅八十大壽蛋糕寫錯咗我阿媽個名，成屋親戚睇住'],
        better: [
          '客服: 係我哋嘅錯，喺咁重要嘅日子令伯母難堪，我真心向佢同你哋一家道歉。錢今日全數退，聽日我親自送個新嘅上門。',
        ],
        worse: ['客服: 唔好意思呀，寫錯咗。錢今日退。'],
      },
    },
  },
]

describePairs(pairs)
