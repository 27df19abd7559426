import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'who says what it is like to bring the news knows what it means',
    twins: {
      en: {
        asked: ['customer: Any news of the lamb we bottle-fed on the farm stay? The boys ask every night.'],
        better: [
          "agent: I've been trying to think how to put this to the boys. She caught pneumonia and died on Sunday, in the warm, with Meg's arm round her.",
        ],
        worse: [
          'agent: Ah yes! She caught pneumonia and died on Sunday. We have new ones in April if you want to book early, 10% off!',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 请问寄养的金丝熊今天能接了吗？孩子一放学就要来。'],
        better: [
          '客服: 您先别带孩子来，这个消息我真不知道怎么跟您开口：它昨夜里走了，早上喂食时发现的。我们把它包好了，等您来商量。',
        ],
        worse: ['客服: 它昨夜里死了，早上喂食时发现的。店里新到一批，可以再挑一只，老客户八折！'],
      },
      'zh-Hant': {
        asked: ['顧客: 請問收容所那隻三腳的黑狗還在嗎？我們全家都準備好要接牠了。'],
        better: [
          '客服: 這個消息我一直想著要怎麼跟您說。牠昨天晚上走了，最後有志工抱著。你們準備了這麼久，真的很捨不得。',
        ],
        worse: ['客服: 牠昨天晚上走了喔。不過還有很多毛孩等著您，這週認養有優惠，快來看看！'],
      },
    },
  },
  {
    why: 'it is not the answer that was hoped for, and that is said; a cheer is no comfort',
    twins: {
      en: {
        asked: ['customer: Has my appeal been decided yet?'],
        better: [
          "agent: It has, and I'm afraid it isn't the outcome you were hoping for: they kept the decision. You can take it to the tribunal until 3 May, and I can fill in the form with you.",
        ],
        worse: [
          'agent: It has! They kept the decision. Chin up! You can take it to the tribunal until 3 May, and I can fill in the form with you 🙂',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我报的那个残疾人就业岗位有回音了吗？'],
        better: ['客服: 有了，不是您盼的那个结果，岗位给了另一位。下周还有两个岗位，我把您的材料直接递过去。'],
        worse: ['客服: 有啦！岗位给了另一位哈，加油！下周还有两个岗位，我把您的材料直接递过去～'],
      },
      'zh-Hant': {
        asked: ['顧客: 我的留學貸款核准了嗎？'],
        better: ['客服: 沒有核准，我知道這不是妳想聽到的答覆。原因是保證人的收入不足，換一位的話三天可以重審。'],
        worse: ['客服: 沒有核准喔，加油加油！原因是保證人的收入不足，換一位的話三天可以重審 😊'],
      },
    },
  },
  {
    why: 'what nobody can give back is not reported lost like a closed ticket',
    twins: {
      en: {
        asked: ["customer: Could you get anything off the tape? It's the only recording of my gran singing."],
        better: [
          "agent: I'm afraid we couldn't, the tape is stuck fast from end to end. I know this wasn't just a tape. It is here for you, and there is nothing to pay.",
        ],
        worse: [
          'agent: Your job is finished! The tape is stuck fast from end to end, so nothing could be recovered. Great time to try our cloud archive! There is nothing to pay.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我爸留下的那块手表修好了吗？'],
        better: ['客服: 机芯锈断了，厂家早就停产，修不了了。这是您父亲的表，给您带来这样的结果，我们心里也不好受。'],
        worse: ['客服: 机芯锈断了，厂家早就停产，修不了啦。不如看看我们新款，满减中！'],
      },
      'zh-Hant': {
        asked: ['顧客: 那卷帶子轉得出來嗎？裡面有先父的聲音。', '客服: 我去問師傅，請稍等。'],
        better: ['客服: 師傅試了三台機器，聲音救不出來了。這是令尊的聲音，要這樣回覆您，我們心裡也很難受。'],
        worse: ['客服: 師傅試了三台機器，聲音救不出來了喔。現在數位轉檔有優惠，歡迎參考！'],
      },
    },
  },
  {
    why: 'a day looked forward to is not called off in passing',
    twins: {
      en: {
        asked: ["customer: Just checking our party on the 4th is all set. We can't wait!"],
        better: [
          "agent: Hannah, I have been putting off this call. The kitchen had a fire and we can't host anybody until June. Bell's next door has kept the 4th for you at our price.",
        ],
        worse: [
          "agent: Hi Hannah! Heads up, the kitchen had a fire and we can't host anybody until June. But hey, every cloud! Bell's next door has kept the 4th for you at our price.",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 明天去张家界的团还走吗？'],
        better: ['客服: 暴雨封山，明天的团取消了。您盼了这么久，这话真不好说出口。改到25号的名额我先留着。'],
        worse: ['客服: 暴雨封山，明天的团取消啦！正好在家歇歇～改到25号的名额我先留着，祝您旅途愉快！'],
      },
      'zh-Hant': {
        asked: ['顧客: 六月八號的婚宴場地確認一下桌數，24桌，好期待！'],
        better: [
          '客服: 要跟您說一個壞消息，我知道您準備這一天準備了很久：宴會廳漏水，六月八號沒辦法使用。二樓的廳先幫您留下來了。',
        ],
        worse: ['客服: 24桌已登記！另外宴會廳漏水，六月八號沒辦法使用唷。二樓的廳先幫您留下來了，您一定會喜歡！'],
      },
    },
  },
  {
    why: 'what they had asked to be called off may be confirmed merrily',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Please cancel my gym class on Friday.'],
        better: ['agent: All done, it is cancelled! Have a great day! 😊 🎉'],
        worse: ['agent: It is cancelled.'],
      },
      'zh-Hans': {
        asked: ['客户: 请帮我取消周五的课。'],
        better: ['客服: 取消好啦～祝您生活愉快！😊'],
        worse: ['客服: 已取消。'],
      },
      'zh-Hant': {
        asked: ['顧客: 請幫我取消週五的課。'],
        better: ['客服: 已經幫您取消囉～祝您生活愉快！😊'],
        worse: ['客服: 已取消。'],
      },
    },
  },
  {
    why: 'a failure told in plain words is owned',
    twins: {
      en: {
        asked: ['customer: You gave my mother the morning patches instead of the night ones.'],
        better: [
          'agent: That is our error, and it should not have happened. I am very sorry. Please take it off now; the right ones are with you by four.',
        ],
        worse: ['agent: The two boxes look much alike. Please take it off now; the right ones are with you by four.'],
      },
      'zh-Hans': {
        asked: ['客户: 新旧两个套餐这个月都在扣我的钱。'],
        better: ['客服: 您说得对，老的那份我们没给您停掉，是我们的问题。89块现在就退，两小时内到账。'],
        worse: ['客服: 查询到两个套餐均在生效。89块现在就退，两小时内到账。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我訂的是靠窗的兩個位子，你們給我安排在走道，還分開坐。'],
        better: ['客服: 這是我們排位的時候漏看了您的備註，對不起。現在已經幫您換到12A、12B。'],
        worse: ['客服: 座位是系統自動分配的。現在已經幫您換到12A、12B。'],
      },
    },
  },
  {
    why: 'what was told and done all the same is owned as well',
    twins: {
      en: {
        asked: ['customer: I told the waiter about the nuts and there was almond in the sauce. My son is allergic.'],
        better: [
          "agent: We were told and still served it. That is our fault and I am so sorry. The dish is stopped and I'll ring you within the hour. Is he all right?",
        ],
        worse: [
          "agent: Almond is listed on page 4 of the menu. The dish is stopped and I'll ring you within the hour. Is he all right?",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我跟你们说过孩子对牛奶过敏，今天的点心里就有牛奶。'],
        better: ['客服: 您说过，我们却没做到，孩子遭罪都怪我们，对不起。园医在旁边，点心已经停了。'],
        worse: ['客服: 点心单每周一都会公布。园医在旁边，点心已经停了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 明明跟你們講過我吃全素，便當裡面有蛋。'],
        better: ['客服: 您講過，是廚房沒看單，真的很抱歉。全素的便當二十分鐘內送到，這次不收錢。'],
        worse: ['客服: 便當菜色每日不同。全素的便當二十分鐘內送到，這次不收錢。'],
      },
    },
  },
])
