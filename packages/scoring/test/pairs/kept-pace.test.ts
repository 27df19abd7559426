import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'a promise with an hour and a name beats “soon”',
    twins: {
      en: {
        asked: ['customer: The lift is stuck on the fourth floor, my mother cannot get out to the doctor.'],
        better: [
          'agent: I have sent our engineer Paul; he will be at the lift by 11:30, and I will ring you when he is there.',
        ],
        worse: ['agent: Somebody will look at it as soon as possible.'],
      },
      'zh-Hans': {
        asked: ['客户: 电梯卡在四楼，我妈下不来，要去看医生。'],
        better: ['客服: 我已经派了维修的张师傅，11点半前到，他到了我给您打电话。'],
        worse: ['客服: 我们会尽快安排人看一下。'],
      },
      'zh-Hant': {
        asked: ['顧客: 電梯卡在四樓，我媽下不來，要去看醫生。'],
        better: ['客服: 我已經派了維修的張師傅，11點半前到，他到了我打電話給您。'],
        worse: ['客服: 我們會盡快安排人看一下。'],
      },
    },
  },
  {
    why: 'a promise is kept in its time',
    twins: {
      en: {
        asked: [
          '[09:00] customer: Is my visa form complete?',
          '[09:02] agent: I will check with the embassy and write to you by 11:00.',
        ],
        better: ['[10:50] agent: As promised: the form is complete, the embassy has everything.'],
        worse: [
          '[13:40] customer: Hello? You said eleven.',
          '[13:45] agent: The form is complete, the embassy has everything.',
        ],
      },
      'zh-Hans': {
        asked: ['[09:00] 客户: 我的签证表格齐了吗？', '[09:02] 客服: 我去跟使馆核对，11点前给您答复。'],
        better: ['[10:50] 客服: 跟您说好的，表格齐了，使馆那边都收到了。'],
        worse: ['[13:40] 客户: 人呢？不是说十一点吗。', '[13:45] 客服: 表格齐了，使馆那边都收到了。'],
      },
      'zh-Hant': {
        asked: ['[09:00] 顧客: 我的簽證表格齊了嗎？', '[09:02] 客服: 我去跟使館核對，11點前回覆您。'],
        better: ['[10:50] 客服: 跟您說好的，表格齊了，使館那邊都收到了。'],
        worse: ['[13:40] 顧客: 人呢？不是說十一點嗎。', '[13:45] 客服: 表格齊了，使館那邊都收到了。'],
      },
    },
  },
  {
    why: 'who cannot keep a promise says so before it is due',
    twins: {
      en: {
        asked: ['[09:00] customer: When is my piano tuned?', '[09:03] agent: I will let you know by 12:00.'],
        better: [
          '[11:40] agent: I will not have the answer by twelve, sorry: the tuner is still on the road. You will hear from me by 15:00.',
          '[14:50] agent: The tuner can come on Friday at nine.',
        ],
        worse: ['[14:50] agent: The tuner can come on Friday at nine.'],
      },
      'zh-Hans': {
        asked: ['[09:00] 客户: 钢琴什么时候来调音？', '[09:03] 客服: 12点前给您答复。'],
        better: [
          '[11:40] 客服: 抱歉，12点前来不及答复您了，调音师还在路上，我下午三点前再跟您说。',
          '[14:50] 客服: 调音师周五上午九点可以来。',
        ],
        worse: ['[14:50] 客服: 调音师周五上午九点可以来。'],
      },
      'zh-Hant': {
        asked: ['[09:00] 顧客: 鋼琴什麼時候來調音？', '[09:03] 客服: 12點前回覆您。'],
        better: [
          '[11:40] 客服: 抱歉，12點前來不及回覆您了，調音師還在路上，我下午三點前再跟您說。',
          '[14:50] 客服: 調音師週五上午九點可以過去。',
        ],
        worse: ['[14:50] 客服: 調音師週五上午九點可以過去。'],
      },
    },
  },
  {
    why: 'who stands in the cold is answered at once',
    twins: {
      en: {
        asked: ['[07:00] customer: The hire car will not open and my train leaves in 20 minutes!!'],
        better: ['[07:01] agent: I have just unlocked it from here, please try the door.'],
        worse: ['[07:16] agent: I have just unlocked it from here, please try the door.'],
      },
      'zh-Hans': {
        asked: ['[07:00] 客户: 租的车打不开，我二十分钟后的火车，急！！'],
        better: ['[07:01] 客服: 我刚从后台给您开锁了，请再拉一下车门。'],
        worse: ['[07:16] 客服: 我刚从后台给您开锁了，请再拉一下车门。'],
      },
      'zh-Hant': {
        asked: ['[07:00] 顧客: 租的車打不開，我二十分鐘後的火車，很急！！'],
        better: ['[07:01] 客服: 我剛從後台幫您開鎖了，請再拉一下車門。'],
        worse: ['[07:16] 客服: 我剛從後台幫您開鎖了，請再拉一下車門。'],
      },
    },
  },
  {
    why: 'a wait has a reason and a length',
    twins: {
      en: {
        asked: ['[15:00] customer: Does the violin come with a bow?'],
        better: [
          '[15:01] agent: I am asking the workshop, which takes about three minutes.',
          '[15:04] agent: Thanks for waiting. It does, a wooden one.',
        ],
        worse: ['[15:01] agent: Hold on.', '[15:04] agent: It does, a wooden one.'],
      },
      'zh-Hans': {
        asked: ['[15:00] 客户: 这把小提琴带弓吗？'],
        better: ['[15:01] 客服: 我去问一下工坊，大概三分钟。', '[15:04] 客服: 让您久等了，带的，是木弓。'],
        worse: ['[15:01] 客服: 请稍等。', '[15:04] 客服: 带的，是木弓。'],
      },
      'zh-Hant': {
        asked: ['[15:00] 顧客: 這把小提琴有附弓嗎？'],
        better: ['[15:01] 客服: 我去問一下工坊，大約三分鐘。', '[15:04] 客服: 讓您久等了，有附，是木弓。'],
        worse: ['[15:01] 客服: 請稍候。', '[15:04] 客服: 有附，是木弓。'],
      },
    },
  },
  {
    why: 'who is fetching something is not nudged after ten seconds',
    twins: {
      en: {
        asked: [
          '[16:00:00] customer: My meter shows an odd sign.',
          '[16:00:20] agent: Could you read me the number under the sign?',
          '[16:00:30] customer: let me go down to the cellar, one moment',
        ],
        better: [
          '[16:03:00] customer: it says 4471',
          '[16:03:10] agent: Thank you. 4471 only means that the battery is low.',
        ],
        worse: [
          '[16:00:40] agent: Are you still there?',
          '[16:00:55] agent: Hello?',
          '[16:03:00] customer: it says 4471',
          '[16:03:10] agent: Thank you. 4471 only means that the battery is low.',
        ],
      },
      'zh-Hans': {
        asked: [
          '[16:00:00] 客户: 电表上有个奇怪的标志。',
          '[16:00:20] 客服: 方便读一下标志下面的数字吗？',
          '[16:00:30] 客户: 我下去地下室看看，等我一下',
        ],
        better: ['[16:03:00] 客户: 4471', '[16:03:10] 客服: 谢谢您，4471只是提示电池快没电了。'],
        worse: [
          '[16:00:40] 客服: 您还在吗？',
          '[16:00:55] 客服: 在吗？',
          '[16:03:00] 客户: 4471',
          '[16:03:10] 客服: 谢谢您，4471只是提示电池快没电了。',
        ],
      },
      'zh-Hant': {
        asked: [
          '[16:00:00] 顧客: 電表上有個奇怪的標誌。',
          '[16:00:20] 客服: 方便唸一下標誌下面的數字嗎？',
          '[16:00:30] 顧客: 我下去地下室看一下，等我一下',
        ],
        better: ['[16:03:00] 顧客: 4471', '[16:03:10] 客服: 謝謝您，4471只是提示電池快沒電了。'],
        worse: [
          '[16:00:40] 客服: 您還在嗎？',
          '[16:00:55] 客服: 在嗎？',
          '[16:03:00] 顧客: 4471',
          '[16:03:10] 客服: 謝謝您，4471只是提示電池快沒電了。',
        ],
      },
    },
  },
  {
    why: 'a chat is not shut because somebody was quiet for a minute',
    twins: {
      en: {
        asked: [
          '[12:00] customer: My oven door will not shut.',
          '[12:01] agent: Please look whether the seal at the top has slipped. Is it straight?',
        ],
        better: ['[12:06] customer: It was the seal! It shuts now.', '[12:07] agent: Lovely, then enjoy your baking.'],
        worse: [
          '[12:02] agent: As I have not heard from you, I am closing this chat. Goodbye.',
          '[12:06] customer: It was the seal! It shuts now.',
        ],
      },
      'zh-Hans': {
        asked: ['[12:00] 客户: 烤箱门关不上。', '[12:01] 客服: 麻烦您看一下上面的密封条是不是歪了？'],
        better: ['[12:06] 客户: 就是密封条！现在关上了。', '[12:07] 客服: 太好了，祝您烤得开心。'],
        worse: ['[12:02] 客服: 由于您长时间未回复，本次会话将关闭，再见。', '[12:06] 客户: 就是密封条！现在关上了。'],
      },
      'zh-Hant': {
        asked: ['[12:00] 顧客: 烤箱門關不起來。', '[12:01] 客服: 麻煩您看一下上面的密封條是不是歪了？'],
        better: ['[12:06] 顧客: 就是密封條！現在關上了。', '[12:07] 客服: 太好了，祝您烤得開心。'],
        worse: ['[12:02] 客服: 由於您長時間未回覆，本次對話將關閉，再見。', '[12:06] 顧客: 就是密封條！現在關上了。'],
      },
    },
  },
  {
    why: 'who is in a hurry gets the answer first, and short',
    twins: {
      en: {
        asked: ['customer: quick, which gate for the 18:05 to Oslo? boarding closes in 5 min'],
        better: ['agent: Gate B14, straight on behind security.'],
        worse: [
          'agent: Thank you for contacting us. We are pleased to have you on board. Our airport has three terminals and was renovated in 2019. There are many shops and restaurants for you to enjoy. For your convenience, all gates are shown on the screens. In general, flights to Oslo leave from the northern pier. Your gate is B14, straight on behind security.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 快，18:05去奥斯陆哪个登机口？还有5分钟就关了'],
        better: ['客服: B14，过了安检直走。'],
        worse: [
          '客服: 感谢您的咨询，很高兴为您服务。我们机场共有三座航站楼，2019年完成翻新，内有众多商店和餐厅供您选择。为方便旅客，所有登机口信息都显示在屏幕上。一般来说，去奥斯陆的航班在北指廊登机。您的登机口是B14，过了安检直走。',
        ],
      },
      'zh-Hant': {
        asked: ['顧客: 快，18:05飛奧斯陸在哪個登機門？還有5分鐘就關了'],
        better: ['客服: B14，過了安檢直走。'],
        worse: [
          '客服: 感謝您的詢問，很高興為您服務。本機場共有三座航廈，2019年完成整修，內有眾多商店與餐廳供您選擇。為方便旅客，所有登機門資訊都顯示在螢幕上。一般來說，飛奧斯陸的班機在北側登機。您的登機門是B14，過了安檢直走。',
        ],
      },
    },
  },
  {
    why: 'the colleague who takes over has read what was said',
    twins: {
      en: {
        asked: [
          'customer: My wheelchair ramp was delivered without its bolts, order 90210.',
          'agent: I am passing you to Nora in our parts team; I have told her about the ramp and the missing bolts.',
        ],
        better: [
          'agent: Hello, Nora here. I have read it: the bolts of the ramp from order 90210 are missing. I am sending them today.',
        ],
        worse: ['agent: Hello, what is this about? What is your order number?'],
      },
      'zh-Hans': {
        asked: [
          '客户: 轮椅坡道送来没有螺丝，订单号90210。',
          '客服: 我帮您转给配件组的小诺，坡道缺螺丝的情况我已经跟她说清楚了。',
        ],
        better: ['客服: 您好，我是小诺，情况我看过了，90210的坡道缺螺丝，今天就给您补寄。'],
        worse: ['客服: 您好，请问是什么问题？订单号多少？'],
      },
      'zh-Hant': {
        asked: [
          '顧客: 輪椅斜坡板送來沒有螺絲，訂單編號90210。',
          '客服: 我幫您轉給零件組的小諾，斜坡板缺螺絲的情況我已經跟她說清楚了。',
        ],
        better: ['客服: 您好，我是小諾，情況我看過了，90210的斜坡板缺螺絲，今天就幫您補寄。'],
        worse: ['客服: 您好，請問是什麼問題？訂單編號多少？'],
      },
    },
  },
])
