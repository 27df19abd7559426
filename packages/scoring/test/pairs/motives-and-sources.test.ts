import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'what they may have wanted is not said of them',
    twins: {
      en: {
        asked: ['customer: The rental car had this scratch before.'],
        better: ["agent: Thanks for telling us; please send a photo and I'll note it."],
        worse: ["agent: You're only saying that to get out of the fee. Please send a photo."],
      },
      'zh-Hans': {
        asked: ['客户: 这个划痕租之前就有'],
        better: ['客服: 谢谢告知，拍张照我备注。'],
        worse: ['客服: 您这是想赖账吧，拍张照。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我要退這件洋裝'],
        better: ['客服: 好的，退貨單寄給您了。'],
        worse: ['客服: 穿完拍完照就想退吧。退貨單寄給您了。'],
      },
    },
  },
  {
    why: 'a question that knows the answer blames',
    twins: {
      'zh-Hans': {
        asked: ['客户: 会员怎么扣费'],
        better: ['客服: 这是自动续费，我现在帮您关掉。'],
        worse: ['客服: 当初不是您自己点的同意吗？我现在帮您关掉。'],
      },
      'zh-Hant': {
        asked: ['顧客: 卡讀不到'],
        better: ['客服: 晶片讀不到，我幫您用人工登錄。'],
        worse: ['客服: 是不是您自己把卡弄髒了？我幫您用人工登錄。'],
      },
    },
  },
  {
    why: 'who knows it is named, or it is not said',
    twins: {
      en: {
        asked: ['customer: Does the tea help one sleep?'],
        better: ['agent: Some sleep better with it; there is no proof I could show you.'],
        worse: ['agent: Doctors worldwide confirm that it works.'],
      },
      'zh-Hans': {
        asked: ['客户: 这茶助眠吗'],
        better: ['客服: 有人喝了睡得好，但没有研究能证明。'],
        worse: ['客服: 全世界的医生都证实有效。'],
      },
      'zh-Hant': {
        asked: ['顧客: 為什麼要收手續費'],
        better: ['客服: 合約第8條寫的，我把那一頁傳給您。'],
        worse: ['客服: 這是政府規定的，法律就是這樣。'],
      },
    },
  },
  {
    why: 'a no to what is sold is taken',
    twins: {
      'zh-Hant': {
        asked: ['顧客: 我不想加購'],
        better: ['客服: 沒問題，那就不加。'],
        worse: ['客服: 真的不要嗎？大家都有加耶，你不加會吃虧，快點決定啦！'],
      },
    },
  },
])
