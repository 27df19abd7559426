import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'What is not known, told with whom to ask, beats an oath where health hangs on it.',
    twins: {
      en: {
        asked: ['customer: Can my mum drink the liquorice tea? She takes tablets for her blood pressure'],
        better: [
          "agent: I don't know how it goes with her tablets, I only know that liquorice can push blood pressure up. Please ask her pharmacist before she tries a cup; the label lists everything that is in it.",
        ],
        worse: [
          'agent: Of course she can, herbs never did anyone any harm, believe me, it goes with everything. My own gran drinks three cups of liquorice tea a day, take it from me.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 这个甘草茶我妈能喝吗 她在吃降压药'],
        better: [
          '客服: 跟她的药合不合我不敢乱说，只知道甘草会让血压往上走。请先别喝，拿配料表问一下开药的药师，没拆的随时退。',
        ],
        worse: ['客服: 能喝，草本的谁喝都没事，跟西药完全不会冲。我奶奶一天三杯，喝一辈子都不会有问题，信我，放心喝。'],
      },
      'zh-Hant': {
        asked: ['顧客: 這個甘草茶我媽可以喝嗎 她有在吃降血壓藥'],
        better: [
          '客服: 跟她的藥合不合我不敢亂講，只知道甘草會讓血壓往上跑。請先不要喝，拿成分表問一下開藥的藥師，沒拆的隨時可以退。',
        ],
        worse: ['客服: 可以喝，草本的誰喝都沒事，跟西藥完全不會衝。我阿嬤一天三杯，喝一輩子都不會有問題，放心喝。'],
      },
    },
  },
  {
    why: 'Odds told as they are beat a rescue that is sworn to.',
    twins: {
      en: {
        asked: ['customer: The hard drive fell off the desk and clicks now. Can you get the files back?'],
        better: [
          "agent: I can't promise it will work. Of drives that click we get roughly half back. Leave it unplugged and bring it in; opening it costs 40, and nothing more if there is nothing to save.",
        ],
        worse: [
          "agent: We get everything back, no one has ever left here without their files. I don't even need to look at it. Leave a deposit of 200 and bring it in.",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 硬盘从桌上掉下来，现在咔咔响，里面的文件救得回来吗'],
        better: [
          '客服: 我没办法跟您说一定。会响的盘，我们大概救回一半。先别再通电，送过来开盘检查40元，救不了就不再收钱。',
        ],
        worse: ['客服: 百分百救得回来，我们从来没失败过，一个文件都不会少，没有例外。先付200定金，送过来就行。'],
      },
      'zh-Hant': {
        asked: ['顧客: 硬碟從桌上摔下來，現在喀喀響，裡面的檔案救得回來嗎'],
        better: [
          '客服: 我沒辦法跟您說一定。會響的碟，我們大概救回一半。先不要再通電，送過來開碟檢查400元，救不了就不再收錢。',
        ],
        worse: ['客服: 百分之百救得回來，我們從來沒失敗過，一個檔案都不會少，沒有例外。先付2000訂金，送過來就好。'],
      },
    },
  },
  {
    why: 'Done in a word beats the same deed wrapped in pity that nobody asked for.',
    twins: {
      en: {
        asked: ['customer: Could you send the June receipt to office@larkjoinery.example please?'],
        better: ['agent: Emailed just now to office@larkjoinery.example, receipt 311 for June.'],
        worse: [
          "agent: I hear you, and your feelings about this are completely valid. I'm so, so sorry for all you are going through. I've emailed receipt 311 for June to office@larkjoinery.example.",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 麻烦把六月的收据发到 office@larkjoinery.example 好吗'],
        better: ['客服: 刚发到 office@larkjoinery.example，六月收据，编号311。'],
        worse: [
          '客服: 非常非常理解您焦急的心情，给您带来这么大的困扰，我们深感抱歉。六月收据编号311，已经发到 office@larkjoinery.example。',
        ],
      },
      'zh-Hant': {
        asked: ['顧客: 麻煩把六月的收據寄到 office@larkjoinery.example 好嗎'],
        better: ['客服: 剛寄到 office@larkjoinery.example，六月收據，編號311。'],
        worse: [
          '客服: 非常非常理解您焦急的心情，造成您這麼大的困擾，我們深感抱歉。六月收據編號311，已經寄到 office@larkjoinery.example。',
        ],
      },
    },
  },
]

describePairs(pairs)
