import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'a death is met with quiet words before the paperwork, not with a bright greeting',
    twins: {
      en: {
        asked: ['customer: My dad passed away last month and his phone contract is still being charged.'],
        better: [
          "agent: I'm so sorry about your dad. You won't have to chase this: I have stopped the contract today and the last charge of £18 goes back to his account by Friday.",
        ],
        worse: [
          'agent: Hi there, happy to help! I have stopped the contract today and the last charge of £18 goes back to his account by Friday. Have an awesome day!',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我爸上个月走了，他的手机套餐还在扣费。'],
        better: [
          '客服: 听到您父亲的事，很难过，您节哀。套餐我今天已经停了，最后扣的18元周五前退回他的账户，这件事不用您再跑。',
        ],
        worse: [
          '客服: 亲，您好呀，很高兴为您服务！套餐我今天已经停了，最后扣的18元周五前退回他的账户，祝您天天开心哦！',
        ],
      },
      'zh-Hant': {
        asked: ['顧客: 我爸上個月過世了，他的門號還在扣款。'],
        better: [
          '客服: 得知您父親的事，真的很遺憾，請您節哀。門號我今天已經停了，最後扣的180元週五前會退回他的帳戶，這件事不必您再奔波。',
        ],
        worse: [
          '客服: 您好呀，很開心為您服務！門號我今天已經停了，最後扣的180元週五前會退回他的帳戶，祝您天天開心喔！',
        ],
      },
    },
  },
  {
    why: 'bad news is told with what it means to this customer, not as a cheerful notice',
    twins: {
      en: {
        asked: [
          "customer: Is my daughter's bike coming before her birthday on Sunday? She has been counting the days.",
        ],
        better: [
          'agent: I wish I had better news: the bike will not be there by Sunday, it is due on Tuesday. I know how much she has been looking forward to it. I can send you a card with a picture of it today, so that she has something to unwrap.',
        ],
        worse: [
          'agent: Great question! The bike will not be there by Sunday, it is due on Tuesday. I can send you a card with a picture of it today. Yay!',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 给女儿买的自行车周日生日前能到吗？她天天在数日子。'],
        better: [
          '客服: 很抱歉，周日到不了，要周二。知道孩子盼了很久，您心里肯定着急。我今天可以先给您寄一张印着这辆车的贺卡，生日那天让她先拆个惊喜。',
        ],
        worse: ['客服: 哈喽亲亲！周日到不了，要周二哦～我今天可以先给您寄一张印着这辆车的贺卡，开心每一天！'],
      },
      'zh-Hant': {
        asked: ['顧客: 給女兒買的腳踏車，週日生日前會到嗎？她天天在數日子。'],
        better: [
          '客服: 很抱歉，週日到不了，要等到週二。知道孩子盼了很久，您一定很著急。我今天可以先寄一張印著這台車的卡片給您，生日當天讓她先有個驚喜。',
        ],
        worse: ['客服: 哈囉親愛的！週日到不了，要週二喔～我今天可以先寄一張印著這台車的卡片給您，祝您天天開心！'],
      },
    },
  },
  {
    why: 'fear is answered, too, where the facts are the same',
    twins: {
      en: {
        asked: ['customer: I just got a text that someone logged in to my account from Brazil. I am really scared.'],
        better: [
          'agent: That would frighten anyone, and you did right to write at once. I have locked the account and signed everyone out; no money has moved.',
        ],
        worse: ['agent: I have locked the account and signed everyone out; no money has moved.'],
      },
      'zh-Hans': {
        asked: ['客户: 刚收到短信说有人在巴西登录了我的账号，我好害怕。'],
        better: [
          '客服: 换了谁碰到都会害怕，您马上来找我们是对的。账号我已经锁定，所有设备都退出了，里面的钱没有动过。',
        ],
        worse: ['客服: 账号我已经锁定，所有设备都退出了，里面的钱没有动过。'],
      },
      'zh-Hant': {
        asked: ['顧客: 剛剛收到簡訊說有人在巴西登入我的帳號，我好害怕。'],
        better: [
          '客服: 遇到這種事任誰都會害怕，您馬上來找我們是對的。帳號我已經鎖定，所有裝置都登出了，裡面的錢沒有動過。',
        ],
        worse: ['客服: 帳號我已經鎖定，所有裝置都登出了，裡面的錢沒有動過。'],
      },
    },
  },
  {
    why: 'a plain question is owed no pity',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Which battery does the K4 remote take?'],
        better: ['agent: Two AAA batteries.'],
        worse: ["agent: I'm so sorry for this terrible experience, I fully understand your pain. Two AAA batteries."],
      },
      'zh-Hans': {
        asked: ['客户: K4遥控器用几号电池？'],
        better: ['客服: 两节七号电池。'],
        worse: ['客服: 给您带来这么糟糕的体验，万分抱歉，我非常理解您的痛苦。两节七号电池。'],
      },
      'zh-Hant': {
        asked: ['顧客: K4遙控器用幾號電池？'],
        better: ['客服: 兩顆四號電池。'],
        worse: ['客服: 造成您這麼糟糕的體驗，萬分抱歉，我非常理解您的痛苦。兩顆四號電池。'],
      },
    },
  },
  {
    why: 'ruined heirlooms deserve more than a courtesy',
    twins: {
      en: {
        asked: [
          "customer: Your cleaners burned a hole into my grandmother's silk dress. It can't be replaced. I'm heartbroken.",
        ],
        better: [
          "agent: We damaged something that cannot be replaced, and I am truly sorry. That was our fault. I have asked our restorer to look at your grandmother's dress, at our cost.",
        ],
        worse: ["agent: Sorry about that. I have asked our restorer to look at your grandmother's dress, at our cost."],
      },
      'zh-Hans': {
        asked: ['客户: 你们干洗把我奶奶留下的真丝旗袍烫了个洞，再也买不到了，我心都碎了。'],
        better: [
          '客服: 这件旗袍对您有多重要，我明白。是我们烫坏的，是我们的错，真的对不起。我已经请修复师傅来看奶奶的旗袍，费用我们出。',
        ],
        worse: ['客服: 不好意思哈。我已经请修复师傅来看奶奶的旗袍，费用我们出。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你們乾洗把我阿嬤留下來的真絲旗袍燙破一個洞，再也買不到了，我心都碎了。'],
        better: [
          '客服: 這件旗袍對您有多重要，我明白。是我們燙壞的，是我們的錯，真的非常對不起。我已經請修復師傅來看阿嬤的旗袍，費用由我們負擔。',
        ],
        worse: ['客服: 不好意思喔。我已經請修復師傅來看阿嬤的旗袍，費用由我們負擔。'],
      },
    },
  },
  {
    why: 'a missing spoon is not a catastrophe',
    twins: {
      en: {
        asked: ['customer: The teaspoon was missing from my picnic set.'],
        better: ['agent: Sorry about the missing spoon! One is on its way and should be with you on Thursday.'],
        worse: [
          'agent: I am deeply, deeply sorry. Please accept our most sincere apologies for this unforgivable failure. I apologise again from the bottom of my heart. A spoon is on its way and should be with you on Thursday. Once more, I am terribly sorry.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 野餐套装里少了一把小勺子。'],
        better: ['客服: 不好意思，少放了一把勺子。补的已经寄出，预计周四到。'],
        worse: [
          '客服: 万分抱歉，这是我们不可原谅的失误，请接受我们最诚挚的歉意，真的非常非常对不起。补的勺子已经寄出，预计周四到。再次向您深表歉意，对不起。',
        ],
      },
      'zh-Hant': {
        asked: ['顧客: 野餐組裡少了一支小湯匙。'],
        better: ['客服: 不好意思，少放了一支湯匙。補寄的已經寄出，預計週四到。'],
        worse: [
          '客服: 萬分抱歉，這是我們不可原諒的疏失，請接受我們最誠摯的歉意，真的非常非常對不起。補寄的湯匙已經寄出，預計週四到。再次向您深表歉意，對不起。',
        ],
      },
    },
  },
  {
    why: 'one sentence about this customer beats five about feelings in general',
    twins: {
      en: {
        asked: [
          'customer: I stood outside the clinic for an hour with my sick baby because your app said it was open. I am so angry.',
        ],
        better: [
          'agent: An hour outside with a sick baby because of our app: of course you are angry, and I am sorry. The opening hours are corrected now, and the clinic will see you at 14:00 today.',
        ],
        worse: [
          'agent: I understand your feelings. I understand your frustration. Your experience matters to us. We value you as a customer. I completely understand. I am sorry for any inconvenience caused. Thank you for your understanding.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 你们APP写着营业，我抱着发烧的孩子在诊所门口站了一个小时，气死我了。'],
        better: [
          '客服: 抱着发烧的孩子白白站了一个小时，换谁都会生气，真的对不起，是我们APP上的时间写错了，现在已经改好。诊所今天下午两点给您留了号。',
        ],
        worse: [
          '客服: 非常理解您的心情。理解您的感受。您的体验对我们非常重要。我们非常重视每一位客户。给您带来不便，敬请谅解。感谢您的理解与支持。',
        ],
      },
      'zh-Hant': {
        asked: ['顧客: 你們APP寫著營業中，我抱著發燒的孩子在診所門口站了一個小時，氣死我了。'],
        better: [
          '客服: 抱著發燒的孩子白白站了一個小時，換成誰都會生氣，真的很對不起，是我們APP上的時間寫錯了，現在已經改好。診所今天下午兩點幫您留了號。',
        ],
        worse: [
          '客服: 非常理解您的心情。理解您的感受。您的體驗對我們非常重要。我們非常重視每一位顧客。造成不便，敬請見諒。感謝您的理解與支持。',
        ],
      },
    },
  },
  {
    why: 'worry is not made small',
    twins: {
      en: {
        asked: ['customer: The heater smells of burning. I am worried about leaving it in the nursery.'],
        better: [
          'agent: You are right to be careful with a nursery. Please unplug it now; I am sending a courier to collect it tomorrow.',
        ],
        worse: [
          "agent: Don't worry, it's nothing, they all smell. Please unplug it now; I am sending a courier to collect it tomorrow.",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 取暖器有股焦味，放在婴儿房里我很担心。'],
        better: ['客服: 婴儿房里小心是对的，您担心得有道理。请先拔掉插头，我安排快递明天上门来取。'],
        worse: ['客服: 这有什么好担心的，都有味道的，您想多了。请先拔掉插头，我安排快递明天上门来取。'],
      },
      'zh-Hant': {
        asked: ['顧客: 電暖器有股焦味，放在嬰兒房裡我很擔心。'],
        better: ['客服: 嬰兒房裡小心是對的，您會擔心很有道理。請先拔掉插頭，我安排宅配明天到府收取。'],
        worse: ['客服: 這有什麼好擔心的，都會有味道，您想太多了。請先拔掉插頭，我安排宅配明天到府收取。'],
      },
    },
  },
  {
    why: 'a gift that nobody asked for lifts a reply that had done everything else',
    twins: {
      en: {
        asked: ['customer: My umbrella broke on the second day. Can I return it? Order 55120.'],
        better: [
          "agent: I'm sorry your umbrella from order 55120 gave up so soon. Yes, you can return it; I have e-mailed you the label. And because rain is forecast all week, I have already sent a new one ahead, free of charge, so you need not wait.",
        ],
        worse: [
          "agent: I'm sorry your umbrella from order 55120 gave up so soon. Yes, you can return it; I have e-mailed you the label.",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 雨伞第二天就坏了，能退吗？订单55120。'],
        better: [
          '客服: 不好意思，订单55120的伞才两天就坏了。可以退，退货码已经发到您邮箱。看这周都有雨，我先免费给您补寄了一把新的，您不用等退款。',
        ],
        worse: ['客服: 不好意思，订单55120的伞才两天就坏了。可以退，退货码已经发到您邮箱。'],
      },
      'zh-Hant': {
        asked: ['顧客: 雨傘第二天就壞了，可以退嗎？訂單55120。'],
        better: [
          '客服: 不好意思，訂單55120的傘才兩天就壞了。可以退，退貨條碼已經寄到您的信箱。看這週都會下雨，我先免費幫您補寄了一把新的，您不用等退款。',
        ],
        worse: ['客服: 不好意思，訂單55120的傘才兩天就壞了。可以退，退貨條碼已經寄到您的信箱。'],
      },
    },
  },
])
