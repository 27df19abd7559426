import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'Who only says that it does not work is asked what it does, and not given what everybody is told to try first.',
    twins: {
      en: {
        asked: ["customer: my printer doesn't work"],
        better: ['agent: Sorry to hear that. Which model is it, and what does the display show when you try to print?'],
        worse: ['agent: Turn it off and on again, reinstall the driver, and check the cable.'],
      },
      'zh-Hans': {
        asked: ['客户: 你们这个东西用不了'],
        better: ['客服: 抱歉给您添麻烦了。您买的是哪一款？打开之后屏幕上显示什么？'],
        worse: ['客服: 您重启一下试试，不行就重装，再不行就恢复出厂。'],
      },
      'zh-Hant': {
        asked: ['顧客: 印表機怪怪的'],
        better: ['客服: 請問是哪一型的呢？是印不出來，還是印出來的顏色不對？'],
        worse: ['客服: 請重開機、重裝驅動、換墨水匣。'],
      },
    },
  },
  {
    why: 'A question finds out what a guess only hits by chance.',
    twins: {
      en: {
        asked: ['customer: the car makes a weird noise'],
        better: [
          'agent: When do you hear it: when braking, turning or all the time? And does it come from the front or the back?',
        ],
        worse: ['agent: It is most likely the brake pads. That will be 240 dollars.'],
      },
      'zh-Hans': {
        asked: ['客户: 车有点异响'],
        better: ['客服: 大概什么时候响？刹车的时候还是过坎的时候？声音从前面还是后面来的？'],
        worse: ['客服: 应该是刹车片的问题，换一副八百。'],
      },
      'zh-Hant': {
        asked: ['顧客: 機車發不動'],
        better: ['客服: 按啟動鈕的時候有聲音嗎？儀表板的燈會亮嗎？最近一次保養是什麼時候？'],
        worse: ['客服: 應該是電瓶沒電了，換一顆一千八。'],
      },
    },
  },
  {
    why: 'A new one, or money back, settles nothing that nobody has understood.',
    twins: {
      en: {
        asked: ['customer: The coffee machine you sold me is rubbish.'],
        better: ["agent: I'm sorry it lets you down. What is it doing or not doing, and since when?"],
        worse: ["agent: I'll send you a new one."],
      },
      'zh-Hans': {
        asked: ['客户: 我买的电饭煲坏了'],
        better: ['客服: 不好意思让您饭都做不成了。是不通电，还是煮不熟？什么时候开始的？'],
        worse: ['客服: 那给您换一个吧。'],
      },
      'zh-Hant': {
        asked: ['顧客: 保養品擦了怪怪的'],
        better: ['客服: 是紅、癢，還是刺痛？是擦了第幾天開始的？'],
        worse: ['客服: 那幫您退貨好了。'],
      },
    },
  },
  {
    why: 'A page of answers is for anybody; a question is for this one.',
    twins: {
      en: {
        asked: ['customer: The app is broken.'],
        better: [
          "agent: That's no good. What were you trying to do when it stopped, and are you on iPhone or Android?",
        ],
        worse: ['agent: Please visit our FAQ at help.example.com for solutions to common problems.'],
      },
      'zh-Hans': {
        asked: ['客户: 网课看不了'],
        better: ['客服: 是哪门课呢？是一直转圈，还是提示没有权限？'],
        worse: ['客服: 请查看常见问题：帮助中心-视频播放。'],
      },
      'zh-Hant': {
        asked: ['顧客: APP不能用'],
        better: ['客服: 不好意思。請問您是點到哪一步卡住的？畫面上有出現什麼訊息嗎？'],
        worse: ['客服: 請參考官網常見問題。'],
      },
    },
  },
  {
    why: 'What things are like with everybody says nothing of theirs.',
    twins: {
      en: {
        asked: ["customer: something's off with my bill"],
        better: ["agent: Which month are you looking at, and which line doesn't look right to you?"],
        worse: ['agent: Bills can vary with usage. You can download all your bills in the portal.'],
      },
      'zh-Hans': {
        asked: ['客户: 账单好像不对'],
        better: ['客服: 您说的是哪个月的账单？是哪一笔看着不对？'],
        worse: ['客服: 账单都是系统自动生成的，可以在APP里查看明细。'],
      },
      'zh-Hant': {
        asked: ['顧客: 床墊睡起來怪怪的'],
        better: ['客服: 是太軟、太硬，還是有凹陷？睡了多久開始覺得的？'],
        worse: ['客服: 新床墊都需要適應期。'],
      },
    },
  },
  {
    why: 'Who has told everything is helped, and not asked once more.',
    twins: {
      en: {
        asked: ["customer: Order 5531, the blue lamp arrived smashed today, photo attached. I'd like a new one."],
        better: [
          "agent: I've seen the photo, sorry about that. A new blue lamp goes out today and you needn't send the broken one back.",
        ],
        worse: ['agent: Could you tell me your order number and what is wrong with it?'],
      },
      'zh-Hans': {
        asked: ['客户: 订单8812的两双鞋，42码那双发成了41，我要换42。'],
        better: ['客服: 看到了，8812里42码那双发错成41，是我们的错。42码今天就补发，41码让快递员上门取，运费我们出。'],
        worse: ['客服: 您好，请问您的订单号是多少？是什么问题呢？'],
      },
      'zh-Hant': {
        asked: ['顧客: 單號A7720，昨天收到的玻璃杯破了兩個，照片附上，想補兩個。'],
        better: ['客服: 照片看到了，真的很抱歉。A7720的兩個玻璃杯今天補寄，破的不用寄回。'],
        worse: ['客服: 請問您的訂單編號是多少？商品有什麼問題呢？'],
      },
    },
  },
]

describePairs(pairs)
