import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'who tells of a loss without a word of feeling is met as a person first',
    twins: {
      en: {
        asked: ["customer: We had to let our old pony go on Tuesday. Do I still owe the farrier's visit on the 9th?"],
        better: [
          'agent: I was so sad to read that, losing an old friend is a hard thing. The visit on the 9th is called off and you owe nothing for it.',
        ],
        worse: ['agent: Hiya! The visit on the 9th is called off and you owe nothing for it. Have a fab day!'],
      },
      'zh-Hans': {
        asked: ['客户: 我外婆上周走的，她订的牛奶还在送，能停吗？'],
        better: ['客服: 请您节哀。牛奶从明天起停，剩下的钱今天退到您卡里，您这边不用再跑一趟。'],
        worse: ['客服: 好的亲～牛奶从明天起停哦，剩下的钱今天退到您卡里，祝您生活愉快！'],
      },
      'zh-Hant': {
        asked: ['顧客: 我阿公上個月往生了，他訂的報紙還在送，可以停嗎？'],
        better: ['客服: 請您節哀。報紙明天起停送，剩下的款項今天退到您的帳戶，您慢慢處理，不用再跑一趟。'],
        worse: ['客服: 好的唷～報紙明天起停送囉，剩下的款項今天退到您的帳戶，祝您有美好的一天！'],
      },
    },
  },
  {
    why: 'a no to somebody for whom much hangs on it comes with a word about them',
    twins: {
      en: {
        asked: ['customer: Has our visa come? My sister has waited two years to see her niece.'],
        better: [
          'agent: Two years is a long time to wait for a hug, and I hate to tell you this: it was refused this morning. The appeal form and the name of a free adviser are in your mail.',
        ],
        worse: ['agent: It was refused this morning. The appeal form and the name of a free adviser are in your mail.'],
      },
      'zh-Hans': {
        asked: ['客户: 孩子摇号的结果出来了吗？我们全家盼了两个月。'],
        better: [
          '客服: 盼了两个月，等来这个结果，您和孩子心里肯定不好受：这次没有摇上。8月5号还有补录，流程我发您了。',
        ],
        worse: ['客服: 没有摇上。8月5号还有补录，流程发您了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 女兒的獎學金申請有結果嗎？她等了一個學期。'],
        better: ['客服: 她等了一個學期，要跟您說這個真的不忍心：這次沒有錄取。十月還有一次，簡章我寄給您了。'],
        worse: ['客服: 沒有錄取。十月還有一次，簡章寄給您了。'],
      },
    },
  },
  {
    why: 'the story told back is kinder than the bare verdict, whatever its words',
    twins: {
      en: {
        asked: [
          'customer: Is the mural finished? The kids painted the sky with their grandad and have been asking every day.',
        ],
        better: [
          'agent: That sky the kids painted with their grandad will stay as it is. The rest is postponed to June, the wall is too wet.',
        ],
        worse: ['agent: Postponed to June, the wall is too wet. The rest stays as it is.'],
      },
    },
  },
  {
    why: 'an insult denied is a kind word',
    twins: {
      en: {
        asked: ['customer: I gave a caller my card number, he said he was from the bank. I feel such an idiot.'],
        better: [
          "agent: You're no idiot, they practise this every day. Your card is blocked and a new one is on its way.",
        ],
        worse: ['agent: Your card is blocked and a new one is on its way.'],
      },
    },
  },
  {
    why: 'a grave wrong is not waved off with a word in passing, though the same is done',
    twins: {
      en: {
        asked: ['customer: Your clinic sent my scan to the whole office!'],
        better: [
          'agent: Nobody but you should ever have seen it. That was our doing, and I am truly sorry. The mail has been recalled and our data officer rings you at three.',
        ],
        worse: ['agent: Whoops, little mix-up! The mail has been recalled and our data officer rings you at three.'],
      },
      'zh-Hans': {
        asked: ['客户: 我的化验单怎么发到我们单位群里了，同事全看见了！'],
        better: [
          '客服: 您的化验单被我们发错了群，责任全在我们，真的对不起您。群里已经删掉，下午三点前隐私专员打给您。',
        ],
        worse: ['客服: 手滑发错群啦，抱歉哈。群里已经删掉，下午三点前隐私专员打给您。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我媽的病歷怎麼寄到別人家去了？'],
        better: [
          '客服: 媽媽的病歷被我們寄錯地址，這是我們的疏失，真的對不起您和媽媽。今天已派人取回，主任三點前親自打給您。',
        ],
        worse: ['客服: 寄錯了啦，不好意思喔。今天已派人取回，主任三點前打給您。'],
      },
    },
  },
  {
    why: 'a trifle is owed a courtesy, not a fall to the knees',
    twins: {
      en: {
        asked: ['customer: no napkin in the bag today haha'],
        better: ['agent: Ha, sorry about that! There are some by the till.'],
        worse: [
          'agent: This is appalling and we are utterly ashamed. I beg you to forgive us. There are some by the till.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 少给了张纸巾，没事，提醒一下'],
        better: ['客服: 谢谢提醒，漏放了不好意思，下次一定放好。'],
        worse: ['客服: 我们犯下滔天大错，无地自容，跪求您饶恕！下次一定放好。'],
      },
      'zh-Hant': {
        asked: ['顧客: 少了一支湯匙，沒關係，提醒一下'],
        better: ['客服: 謝謝提醒，漏放了不好意思，下次一定放好。'],
        worse: ['客服: 我們犯下滔天大錯，無地自容，跪求您寬恕！下次一定放好。'],
      },
    },
  },
  {
    why: 'a heap of sympathy for a plain question is no better than the answer',
    twins: {
      en: {
        asked: ['customer: Which bin does the foil go in?'],
        better: ['agent: The blue one, rinsed.'],
        worse: [
          'agent: I can imagine how overwhelmed you must be feeling, this is so hard. I am deeply sorry. The blue one, rinsed.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 锡纸扔哪个桶？'],
        better: ['客服: 蓝色那个，冲一下再扔。'],
        worse: ['客服: 深深感受到您内心的无助与不安，换作是我也一样难过，我们会一直陪着您。蓝色那个，冲一下再扔。'],
      },
      'zh-Hant': {
        asked: ['顧客: 鋁箔紙丟哪一桶？'],
        better: ['客服: 藍色那桶，沖一下再丟。'],
        worse: ['客服: 深深感受到您內心的無助與不安，換作是我也一樣難過，我們會一直陪著您。藍色那桶，沖一下再丟。'],
      },
    },
  },
  {
    why: 'good cheer is right where nothing is grave',
    equal: true,
    twins: {
      en: {
        asked: ['customer: My gran turns 90 on Sunday, do you have a table for eight?'],
        better: ['agent: We do, at one by the window! Happy birthday to her! 🎂'],
        worse: ['agent: We do, at one by the window. I am so sorry about your gran.'],
      },
      'zh-Hans': {
        asked: ['客户: 我妈周日过八十大寿，有八人的包间吗？'],
        better: ['客服: 有的，一点靠窗那间，祝阿姨生日快乐！'],
        worse: ['客服: 有的，一点靠窗那间，请您节哀。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我媽週日過八十大壽，有八人的包廂嗎？'],
        better: ['客服: 有的，一點靠窗那間，祝媽媽生日快樂！'],
        worse: ['客服: 有的，一點靠窗那間，請您節哀。'],
      },
    },
  },
])
