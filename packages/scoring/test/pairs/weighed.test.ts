import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'an apology is for what was done, not for what somebody may have felt',
    twins: {
      en: {
        asked: [
          'customer: I told reception twice that Bo must not be walked with the greyhounds, and now he has a torn ear.',
        ],
        better: [
          'agent: You told us twice and we walked him with them all the same. I am sorry. I will ring you at six with what the vet says, and the bill is ours.',
        ],
        worse: [
          'agent: I am sorry if you feel that your wishes were not met, and sorry for any upset that may have arisen. I will ring you at six with what the vet says, and the bill is ours.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我跟前台说了两遍别让我家狗跟大狗一起遛，现在耳朵被咬破了！'],
        better: ['客服: 您说了两遍，是我们没听进去，对不起。六点我给您打电话说医生的意见，医药费我们出。'],
        worse: ['客服: 如果让您感到不快，我们深表歉意。六点我给您打电话说医生的意见，医药费我们出。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我跟櫃台講了兩次不要讓我家狗跟大狗一起遛，現在耳朵被咬破了！'],
        better: ['客服: 您講了兩次，是我們沒聽進去，對不起。六點我打電話跟您說醫師的意見，醫藥費我們出。'],
        worse: ['客服: 如果讓您感到不快，我們深表歉意。六點我打電話跟您說醫師的意見，醫藥費我們出。'],
      },
    },
  },
  {
    why: 'what nobody can undo is owned; it refuses nothing',
    twins: {
      en: {
        asked: ['customer: You had her ashes down for three and you scattered them at nine without us.'],
        better: [
          'agent: I am sorry. We read the wrong line, and I can’t make up for the goodbye you lost. That is our fault and nobody else’s. I will come to you this evening and tell you how it was.',
        ],
        worse: [
          'agent: Sorry about that! Busy week, these things do slip through. I will come to you this evening and tell you how it was.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 说好三点等我们到了再撒骨灰，你们九点就撒了？'],
        better: [
          '客服: 对不起，是我们把时间看错了。让您没能送最后一程，我们没有办法弥补。今晚我上门，当面跟您说清经过。',
        ],
        worse: ['客服: 不好意思哈，这周比较忙，难免会有漏掉的时候。今晚我上门，当面跟您说清经过。'],
      },
      'zh-Hant': {
        asked: ['顧客: 說好三點等我們到了再灑骨灰，你們九點就灑了？'],
        better: [
          '客服: 對不起，是我們把時間看錯了。讓您沒能送最後一程，我們沒有辦法彌補。今晚我到府上，當面跟您說清楚經過。',
        ],
        worse: ['客服: 不好意思捏，這週比較忙，難免會有漏掉的時候。今晚我到府上，當面跟您說清楚經過。'],
      },
    },
  },
  {
    why: 'a simple question is no proof that somebody is simple',
    twins: {
      en: {
        asked: ['customer: Probably a silly question, but which end of the candle mould do I pour into?'],
        better: [
          'agent: Not silly at all, both ends look alike. Pour into the wide end and leave the wick hole at the bottom.',
        ],
        worse: [
          'agent: It is a silly question, it is in every beginner’s manual. Pour into the wide end and leave the wick hole at the bottom.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我不太会用手机，这个医保码怎么打开？'],
        better: ['客服: 没关系，这个不好找。先点“我的”，再点“医保”，码就出来了，一步一步来。'],
        worse: ['客服: 这个很基本吧，不会用就别用手机了，叫你孩子弄比较快。先点“我的”，再点“医保”，码就出来了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我不太會用手機，這個健保卡怎麼打開？'],
        better: ['客服: 沒關係，這個不好找。先點「我的」，再點「健保」，卡就出來了，一步一步來。'],
        worse: ['客服: 這個很基本欸，不會用就不要用手機，叫你小孩弄比較快。先點「我的」，再點「健保」，卡就出來了。'],
      },
    },
  },
  {
    why: 'who is in no hurry is given time, not fear',
    twins: {
      en: {
        asked: ['customer: No rush with the funeral plan, my wife and I will talk it over.'],
        better: [
          'agent: Of course. The price holds until December, and I will post you the papers to read in your own time.',
        ],
        worse: [
          'agent: This won’t wait at your age. Do you want to leave it all to your kids? Sign now, the price goes up on Friday.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 墓地的事我跟老伴再商量商量，没有那么急。'],
        better: ['客服: 好的，这个价年底前都有效，资料我寄给两位慢慢看，之后有想问的再找我。'],
        worse: ['客服: 这种事不等人的，万一有个什么，要让孩子手忙脚乱吗？这个月签还省三万，过了就没有了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 塔位的事我跟老伴再商量看看，沒有那麼急。'],
        better: ['客服: 好的，這個價錢年底前都有效，資料我寄給兩位慢慢看，之後有想問的再找我。'],
        worse: ['客服: 這種事不等人的，萬一有個什麼，要讓孩子手忙腳亂嗎？這個月簽還省三萬，過了就沒有了。'],
      },
    },
  },
])
