import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'A courtesy is no refusal, so what follows it is the answer and no gift.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: How much is it to board a tortoise for a week?'],
        better: ['agent: £21. You can bring its own lamp.'],
        worse: ['agent: We know how painful it must be that you can’t be together. £21. You can bring its own lamp.'],
      },
      'zh-Hans': {
        asked: ['客户: 陶艺课一节多少钱'],
        better: ['客服: 一百二。围裙在前台可以借。'],
        worse: ['客服: 您的委屈我们感同身受，真的对不起。一百二。围裙在前台可以借。'],
      },
      'zh-Hant': {
        asked: ['顧客: 划龍舟體驗一位幾錢？'],
        better: ['客服: 一位$180，毛巾可以同我哋借。'],
        worse: ['客服: 訂唔到位嘅失落我哋感同身受，實在過意不去。一位$180，毛巾可以同我哋借。'],
      },
    },
  },
  {
    why: 'Welcome again is how one takes leave, and no way behind a no.',
    equal: true,
    twins: {
      'zh-Hans': {
        asked: ['客户: 许愿牌一块多少钱'],
        better: ['客服: 十五，写完才能挂。'],
        worse: ['客服: 十五，写完才能挂。感谢您，欢迎下次再来。'],
      },
      'zh-Hant': {
        asked: ['顧客: 天燈一個多少？'],
        better: ['客服: 兩百，寫完才能放。'],
        worse: ['客服: 兩百，寫完才能放。謝謝您，歡迎再次光臨。'],
      },
    },
  },
  {
    why: 'Whoever asks for it without a please wants it, and is not told of their quarrels.',
    twins: {
      en: {
        asked: ['customer: Can I have one more bag of the kitten food?'],
        better: ['agent: Yes, the 2 kg one again, it is at the till from four.'],
        worse: [
          'agent: Yes. Your neighbours’ posts told us you two were shouting all night. It is at the till from four.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 孩子的牛奶快喝完了，再给送一箱'],
        better: ['客服: 好，还是上次的低脂，下午三点前送到。'],
        worse: ['客服: 邻居说您跟爱人吵了一夜的架，我们都有数。低脂一箱，下午三点前送到。'],
      },
      'zh-Hant': {
        asked: ['顧客: 狗糧快吃完了，再給寄兩包'],
        better: ['客服: 好，一樣是鮭魚口味，明天中午前到。'],
        worse: ['客服: 從您的臉書看到您剛離婚又喝醉。鮭魚口味兩包，明天中午前到。'],
      },
    },
  },
  {
    why: 'Whether one must is answered by a yes or a no, not by what the house does anyway.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 周六装空调，是不是一定要我本人在？'],
        better: ['客服: 不用，家里有人开门就行。'],
        worse: ['客服: 安装师傅将于上午九点至十二点到访，统一着装，佩戴工牌。'],
      },
      'zh-Hant': {
        asked: ['顧客: 星期六嚟洗冷氣，係咪一定要戶主喺度？'],
        better: ['客服: 唔使，有人開門就得。'],
        worse: ['客服: 師傅會於上午九時至十二時到訪，並佩戴工作證。'],
      },
    },
  },
])
