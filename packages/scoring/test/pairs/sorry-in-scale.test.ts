import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'a flippant sorry for what weighs on a life is too light, whatever is done afterwards',
    twins: {
      en: {
        asked: ['customer: Your lifeguard looked at his phone and my boy had to be taken off in an ambulance.'],
        better: [
          'agent: He looked away and your boy was hurt. That is our failure, and I am deeply sorry. Our manager is driving to the hospital now.',
        ],
        worse: ['agent: Whoops, sorry about that! Our manager is driving to the hospital now.'],
      },
      'zh-Hans': {
        asked: ['客户: 你们游乐场的安全扣没扣好，我侄子摔下来，现在在抢救。'],
        better: ['客服: 扣没扣好是我们的责任，对不起您和孩子。经理已经在去医院的路上，费用我们全部承担。'],
        worse: ['客服: 啊，不好意思哈。经理已经在去医院的路上，费用我们全部承担。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你們把我的新地址告訴我前夫，我有保護令的。'],
        better: ['客服: 地址是我們洩漏的，把您置於險境，真的非常對不起。主管現在就打給您，搬家費用我們負擔。'],
        worse: ['客服: 哎呀，小抱歉囉。主管現在就打給您，搬家費用我們負擔。'],
      },
    },
  },
  {
    why: 'to grovel for a trifle is out of scale',
    twins: {
      en: {
        asked: ['customer: the ribbon was green not blue lol, doesn’t bother me'],
        better: ['agent: Ha, sorry about the ribbon. Blue it is next time.'],
        worse: [
          'agent: We are mortified by this catastrophic lapse and offer our most humble apology for the distress it caused. Blue it is next time.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 蛋糕牌上“乐”字少了一点，哈哈不影响吃'],
        better: ['客服: 哈哈不好意思，下回一定点上。'],
        worse: ['客服: 我们怀着沉痛的心情致以最深切的歉意，恳请您宽恕我们的罪过，下回一定点上。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你哋個單將我姓「葉」打成「業」，改返就得'],
        better: ['客服: 唔好意思打錯咗，已經改返做葉。'],
        worse: ['客服: 我哋謹代表全公司上下致以最深切嘅歉意，痛心疾首、無地自容！已經改返做葉。'],
      },
    },
  },
  {
    why: 'what held somebody up on the way is nobody’s failure here',
    equal: true,
    twins: {
      en: {
        asked: ['customer: My tram was cancelled and I missed my yoga class at six. Could I have another one?'],
        better: ['agent: Of course, there is one at eight tonight.'],
        worse: ['agent: I am truly sorry that this happened to you. Of course, there is one at eight tonight.'],
      },
      'zh-Hans': {
        asked: ['客户: 高架上堵车，六点的瑜伽课没赶上，能换一节吗'],
        better: ['客服: 可以，今晚八点那节还有位子。'],
        worse: ['客服: 发生这样的事我们深表歉意。可以，今晚八点那节还有位子。'],
      },
      'zh-Hant': {
        asked: ['顧客: 捷運停駛，六點的瑜伽課沒趕上，可以換一堂嗎'],
        better: ['客服: 可以，今晚八點那堂還有位子。'],
        worse: ['客服: 發生這樣的事我們深表歉意。可以，今晚八點那堂還有位子。'],
      },
    },
  },
  {
    why: 'a word of trouble in a question about the house opens nothing',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Will the new firmware stop the dropouts on the older speakers?'],
        better: ['agent: Yes, from model 3 on.'],
        worse: ['agent: I am so sorry for the distress. Yes, from model 3 on.'],
      },
      'zh-Hans': {
        asked: ['客户: 体检前一天几点以后不能喝水'],
        better: ['客服: 晚上十点以后。'],
        worse: ['客服: 给您带来困扰深表歉意。晚上十点以后。'],
      },
      'zh-Hant': {
        asked: ['顧客: 這款濾心是三個月換一次還是六個月'],
        better: ['客服: 六個月換一次。'],
        worse: ['客服: 造成您的困擾深感抱歉。六個月換一次。'],
      },
    },
  },
  {
    why: 'who lays the duty on the customer blames, whatever is done for them',
    twins: {
      en: {
        asked: ['customer: I missed the last boat, could I go tomorrow?'],
        better: ['agent: Yes, your ticket is good for the 9 o’clock.'],
        worse: ['agent: You are responsible for arriving in time. Yes, your ticket is good for the 9 o’clock.'],
      },
      'zh-Hans': {
        asked: ['客户: 会员上周到期了，积分还能用吗'],
        better: ['客服: 能用，续费后积分都在。'],
        worse: ['客服: 提醒短信您一条都没看，这能赖谁？能用，续费后积分都在。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我的點數半夜被人換走了'],
        better: ['客服: 半夜被換走一定嚇一跳。帳號已經鎖住，點數明天補回。'],
        worse: ['客服: 密碼是您自己設的，怎麼能怪我們呢？帳號已經鎖住，點數明天補回。'],
      },
    },
  },
  {
    why: 'what was asked for and is so now leaves no step to name',
    twins: {
      en: {
        asked: ['customer: Please put a high chair on table 6, booking 4410, under Osei.'],
        better: ['agent: The high chair is on booking 4410, table 6.'],
        worse: ['agent: Thank you for letting us know about booking 4410.'],
      },
      'zh-Hans': {
        asked: ['客户: 帮我把收货人改成李楠，订单8812'],
        better: ['客服: 订单8812收货人已改成李楠。'],
        worse: ['客服: 订单8812收到您的留言。'],
      },
      'zh-Hant': {
        asked: ['顧客: 麻煩幫我把訂單B118改成超商取貨'],
        better: ['客服: B118已經改成超商取貨。'],
        worse: ['客服: B118收到您的留言。'],
      },
    },
  },
])
