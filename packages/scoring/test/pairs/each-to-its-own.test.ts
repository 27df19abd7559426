import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'The price of what goes back beats the price of what stays.',
    twins: {
      en: {
        asked: ['customer: The belt was £18 and the boots were £74. The boots go back, the belt I keep.'],
        better: ['agent: Keep the belt; £74 goes back to your card for the boots.'],
        worse: ['agent: Keep the belt; £18 goes back to your card for the boots.'],
      },
      'zh-Hans': {
        asked: ['客户: 皮带129，靴子468，靴子我要退，皮带留着。'],
        better: ['客服: 皮带您留着，靴子468元今天退回原卡。'],
        worse: ['客服: 皮带您留着，靴子129元今天退回原卡。'],
      },
      'zh-Hant': {
        asked: ['顧客: 退的是那雙 1,860 的靴子，另外那條 490 的皮帶我要留著。'],
        better: ['客服: 皮帶您留著，靴子 1,860 元今天退刷回原卡。'],
        worse: ['客服: 皮帶您留著，靴子 490 元今天退刷回原卡。'],
      },
    },
  },
  {
    why: 'To name both numbers, each beside its own thing, is no slip.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: The belt was £18 and the boots were £74. The boots go back.'],
        better: ['agent: The boots come to £74; the belt stays at £18.'],
        worse: ['agent: The boots come to £74.'],
      },
      'zh-Hans': {
        asked: ['客户: 皮带129，靴子468，靴子我要退。'],
        better: ['客服: 靴子退468元，皮带129元不动。'],
        worse: ['客服: 靴子退468元。'],
      },
      'zh-Hant': {
        asked: ['顧客: 皮帶 490，靴子 1,860，靴子我要退。'],
        better: ['客服: 靴子退款 1,860 元，皮帶 490 元不動。'],
        worse: ['客服: 靴子退款 1,860 元。'],
      },
    },
  },
  {
    why: 'What was ordered goes out, and not once more what came instead.',
    twins: {
      en: {
        asked: ['customer: I ordered the walnut shelf and you sent the pine one.'],
        better: ['agent: That was our mistake, I am sorry. The walnut shelf goes out today.'],
        worse: ['agent: That was our mistake, I am sorry. The pine shelf goes out today.'],
      },
      'zh-Hans': {
        asked: ['客户: 我订的是茉莉花茶，送来的是铁观音。'],
        better: ['客服: 是我们送错了，对不起。茉莉花茶今天补发，铁观音您留着喝。'],
        worse: ['客服: 是我们送错了，对不起。铁观音今天补发，茉莉花茶您留着喝。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我訂的是茉莉花茶，送來的是鐵觀音。'],
        better: ['客服: 是我們送錯了，對不起。茉莉花茶今天補寄，鐵觀音您留著喝。'],
        worse: ['客服: 是我們送錯了，對不起。鐵觀音今天補寄，茉莉花茶您留著喝。'],
      },
    },
  },
  {
    why: 'Who tells of the wrong thing, or lets them keep it, sends nothing wrong again.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: I ordered the walnut shelf and you sent the pine one.'],
        better: ['agent: The walnut shelf goes out today. Keep the pine one.'],
        worse: ['agent: The walnut shelf goes out today.'],
      },
      'zh-Hans': {
        asked: ['客户: 我订的是茉莉花茶，送来的是铁观音。'],
        better: ['客服: 仓库把铁观音装错了。茉莉花茶今天补发，铁观音您留着喝。'],
        worse: ['客服: 茉莉花茶今天补发。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我訂的是茉莉花茶，送來的是鐵觀音。'],
        better: ['客服: 倉庫把鐵觀音裝錯了。茉莉花茶今天補寄，鐵觀音您留著喝。'],
        worse: ['客服: 茉莉花茶今天補寄。'],
      },
    },
  },
  {
    why: 'The name that was said beats one that only begins like it.',
    twins: {
      en: {
        asked: ['customer: My husband Marcel died on the 4th. Please close his library account.'],
        better: ['agent: I am so sorry for your loss. Marcel’s account is closed, nothing more will come.'],
        worse: ['agent: I am so sorry for your loss. Martin’s account is closed, nothing more will come.'],
      },
      'zh-Hans': {
        asked: ['客户: 我是简若琳，把收件人改成我自己，写简若琳。'],
        better: ['客服: 简若琳女士，收件人已经改好了，今天发出。'],
        worse: ['客服: 简若玲女士，收件人已经改好了，今天发出。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我是游若琳，收件人改成我自己，寫游若琳。'],
        better: ['客服: 游若琳小姐，收件人已經改好了，今天寄出。'],
        worse: ['客服: 游若玲小姐，收件人已經改好了，今天寄出。'],
      },
    },
  },
  {
    why: 'The day somebody moves to beats a day of nobody’s; the day they leave may be named.',
    twins: {
      en: {
        asked: ['customer: My haircut on Monday needs to move to Thursday, same time.'],
        better: ['agent: Done: Thursday at the same time, and Monday is cancelled.'],
        worse: ['agent: Done: Tuesday at the same time, and Monday is cancelled.'],
      },
      'zh-Hans': {
        asked: ['客户: 我约了周一剪头发，想改到周四同一时间。'],
        better: ['客服: 周一的取消了，改到周四同一时间了。'],
        worse: ['客服: 周一的取消了，改到周二同一时间了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我約了週一剪頭髮，想改到週四同一時間。'],
        better: ['客服: 週一的取消了，改到週四同一時間了。'],
        worse: ['客服: 週一的取消了，改到週二同一時間了。'],
      },
    },
  },
]

describePairs(pairs)
