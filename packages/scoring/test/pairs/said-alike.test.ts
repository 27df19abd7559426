import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'who tells of hard times early is thanked for it, and charged nothing more',
    twins: {
      en: {
        asked: ['customer: I lost my job in spring and the locker rent is more than I can pay.'],
        better: ['agent: Thank you for telling us. We’ll charge no late fee, and you can pay 20 a month until June.'],
        worse: ['agent: The rent is due on the first. There is a late fee of 20 for each month.'],
      },
      'zh-Hans': {
        asked: ['客户: 我春天失业了，储物柜的租金交不起。'],
        better: ['客服: 谢谢您这么早跟我们说。不收滞纳金，六月之前每个月交20元就行。'],
        worse: ['客服: 租金每月1号到期，逾期每个月收20元滞纳金。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我春天失業了，置物櫃的租金繳不出來。'],
        better: ['客服: 謝謝您這麼早告訴我們。不收滯納金，六月之前每個月繳20元就可以。'],
        worse: ['客服: 租金每月1號到期，逾期每個月收20元滯納金。'],
      },
    },
  },
  {
    why: 'what the house does not do is a no, and wants a way',
    twins: {
      en: {
        asked: ['customer: Could you lend us a fan until the cooling is repaired?'],
        better: ['agent: We don’t lend out fans, but the shop on the corner hires them, and I can ring them for you.'],
        worse: ['agent: We don’t provide fans.'],
      },
      'zh-Hans': {
        asked: ['客户: 空调修好之前，能借我们一台电扇吗？'],
        better: ['客服: 我们不外借电扇，不过街角那家店可以租，我帮您打电话问。'],
        worse: ['客服: 我们不提供电扇。'],
      },
      'zh-Hant': {
        asked: ['顧客: 冷氣修好之前，可以借我們一台電扇嗎？'],
        better: ['客服: 我們不外借電扇，不過街角那家店可以租，我幫您打電話問。'],
        worse: ['客服: 我們不提供電扇。'],
      },
    },
  },
  {
    why: 'who takes the time with somebody presses nobody and swears to nothing',
    twins: {
      en: {
        asked: ['customer: I’m 80 and I can’t find where to book the bath.'],
        better: ['agent: Let’s deal with it together, there’s no hurry. Tap the blue square first. Do you see it?'],
        worse: ['agent: Hurry, the last places are going. You’ll have to deal with it in the app.'],
      },
      'zh-Hans': {
        asked: ['客户: 我80岁了，找不到在哪里约泡澡。'],
        better: ['客服: 完全没问题，我们一步一步来，不急。先点蓝色的方块，看到了吗？'],
        worse: ['客服: 赶紧吧，名额马上没了，自己在App里弄。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我80歲了，找不到在哪裡預約泡澡。'],
        better: ['客服: 完全沒問題，我們一步一步來，不急。先點藍色的方塊，看到了嗎？'],
        worse: ['客服: 趕快吧，名額馬上沒了，自己在App裡弄。'],
      },
    },
  },
])
