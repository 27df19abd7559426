import { describePairs, type Pair } from './describe-pairs.ts'

/** What a reply carries of the matter, and what it adds unasked. */
const pairs: readonly Pair[] = [
  {
    why: 'What was found beats what the house says of itself.',
    twins: {
      en: {
        asked: ['customer: the dryer on the second floor eats coins and doesnt start'],
        better: [
          'agent: The coin slot of dryer 4 is jammed. Use dryer 5 next to it, I have put two free runs on your card.',
        ],
        worse: [
          'agent: Every resident is at the heart of what we do. We are passionate about clean, seamless living and committed to excellence in all our shared spaces.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 订的花篮挽联写错字了'],
        better: ['客服: 挽联正在重写，十一点前送到3号厅换下来，写好先拍照给您核对。'],
        worse: ['客服: 我们始终秉承匠心服务的理念，用心对待每一位客户，您的满意是我们前进的动力。'],
      },
      'zh-Hant': {
        asked: ['顧客: 自助洗衣的烘衣機吃了我的錢沒有動'],
        better: ['客服: 四號機卡幣了，旁邊五號機我遠端幫您開了三十分鐘，直接用就好。'],
        worse: ['客服: 我們一直以來秉持熱忱，竭誠提供優質的服務體驗，您的支持是我們最大的動力。'],
      },
    },
  },
  {
    why: 'A when is answered with a time.',
    twins: {
      en: {
        asked: ['customer: when does the ice rink close for the season'],
        better: ['agent: The last day on the ice is 22 March.'],
        worse: ['agent: The rink has a café and skates for every size, and lessons for beginners.'],
      },
      'zh-Hans': {
        asked: ['客户: 校车几点到北门'],
        better: ['客服: 七点二十到北门。'],
        worse: ['客服: 校车是白色的，车头贴着学校的名字。'],
      },
      'zh-Hant': {
        asked: ['顧客: 請問垃圾車幾點到巷口'],
        better: ['客服: 晚上七點四十分到巷口。'],
        worse: ['客服: 巷口每天都有車來收，請先分類好。'],
      },
    },
  },
  {
    why: 'A how much is answered with a sum.',
    twins: {
      en: {
        asked: ['customer: How much is it to frame a poster?'],
        better: ['agent: £42 in oak, glass included.'],
        worse: ['agent: We frame posters in oak and in walnut, and we love doing it.'],
      },
      'zh-Hans': {
        asked: ['客户: 修个拉链多少钱'],
        better: ['客服: 换拉头十五块，整条换四十。'],
        worse: ['客服: 拉链我们店里都能修，您带过来给师傅看。'],
      },
      'zh-Hant': {
        asked: ['顧客: 請問寄放行李要多少錢'],
        better: ['客服: 一件一天 60 元。'],
        worse: ['客服: 行李可以寄放，櫃檯在出口旁邊。'],
      },
    },
  },
  {
    why: 'A why is answered with what happened.',
    twins: {
      en: {
        asked: ['customer: Why is my locker empty?'],
        better: ['agent: The lease ran out on 1 May, so the crew moved your things to box 9 at the desk.'],
        worse: ['agent: Your locker is number 30 on the left, next to the showers.'],
      },
      'zh-Hans': {
        asked: ['客户: 为什么我的课时少了两节'],
        better: ['客服: 因为上周三和周五请假没满24小时，系统按到课扣了。'],
        worse: ['客服: 您现在剩18节，可以在小程序里看。'],
      },
      'zh-Hant': {
        asked: ['顧客: 為什麼我的車位被取消'],
        better: ['客服: 因為上個月的管理費沒扣款成功，系統 5 號自動釋出了。'],
        worse: ['客服: 您的車位在 B2，從後門進去比較近。'],
      },
    },
  },
  {
    why: 'Of a numbered list, every item is answered.',
    twins: {
      en: {
        asked: ['customer: Quick ones: 1. is there a lift 2. can we check in at 6am 3. do you have cots'],
        better: ['agent: 1. Yes, to all floors. 2. From 5 am, ring the bell. 3. Two cots, free.'],
        worse: ['agent: 1. Yes, there is a lift to all floors, next to the bar.'],
      },
      'zh-Hans': {
        asked: ['客户: 问三个：1、能不能刷医保 2、几点关门 3、停车收费吗'],
        better: ['客服: 1、能刷。2、晚上八点。3、两小时内免费。'],
        worse: ['客服: 1、医保能刷的，门诊和药房都可以。'],
      },
      'zh-Hant': {
        asked: ['顧客: 想問 1、要不要先訂位 2、可以帶蛋糕嗎 3、有沒有包廂'],
        better: ['客服: 1、假日要先訂。2、可以帶。3、有一間，低消三千。'],
        worse: ['客服: 1、假日要先訂位喔，平日不用。'],
      },
    },
  },
  {
    why: 'What was given under its name is not asked for again.',
    twins: {
      en: {
        asked: ['customer: Membership 30771, locker key lost, need a new one by noon'],
        better: ['agent: Noted for membership 30771, the new key is at the desk from 11.30.'],
        worse: ['agent: Could you please give me your membership number?'],
      },
      'zh-Hans': {
        asked: ['客户: 车架号 LX90031，仪表盘黑屏，明天要跑长途'],
        better: ['客服: 查到 LX90031 了，今晚七点前来店里，当场给您换保险丝。'],
        worse: ['客服: 麻烦您提供一下车架号。'],
      },
      'zh-Hant': {
        asked: ['顧客: 病歷號碼 88120，想改 6/3 下午的門診'],
        better: ['客服: 88120 改到 6/4 下午兩點了，同一位醫師。'],
        worse: ['客服: 請您提供病歷號碼。'],
      },
    },
  },
  {
    why: 'What was not asked for, and helps, earns.',
    twins: {
      en: {
        asked: ['customer: pls add my son to saturday swimming'],
        better: [
          'agent: Added, Saturday at 10. Heads up, the small pool is being cleaned that day, so bring goggles for the deep one.',
        ],
        worse: ['agent: Added, Saturday at 10.'],
      },
      'zh-Hans': {
        asked: ['客户: 帮我把搬家改到周日'],
        better: ['客服: 改到周日上午九点了。对了，您那条街周日有马拉松，我让车从南门进，省得堵在外头。'],
        worse: ['客服: 改到周日上午九点了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 幫我改成明天送'],
        better: ['客服: 改好了，明天下午送。順便提醒，社區明天兩點到三點停電，電梯不能用，我請司機三點後再到。'],
        worse: ['客服: 改好了，明天下午送。'],
      },
    },
  },
  {
    why: 'Who is new to it is taught in words and steps of theirs.',
    twins: {
      en: {
        asked: ["customer: I'm 81 and no good with computers, how do I see my photos on the telly?"],
        better: [
          'agent: No rush. Take the long grey remote and press the round button in the middle. Tell me what comes up on the screen.',
        ],
        worse: ['agent: Pair over DLNA, whitelist the MAC on the gateway and open port 8200 in the firmware.'],
      },
      'zh-Hans': {
        asked: ['客户: 我都73了，这个电视投屏啥都不懂，咋弄'],
        better: ['客服: 您别急。先拿起遥控器，按中间那个圆的键，按完屏幕上有没有出来一只小鸟？'],
        worse: ['客服: 授权绑定账号后配置DLNA参数，关掉AP隔离，走网关直连即可。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我啥都不懂，這個報稅軟體怎麼用'],
        better: ['客服: 沒關係，先點桌面上那個綠色的圖示，點開以後看到什麼跟我說。'],
        worse: ['客服: 請調用憑證驗章後匯出 XML，依規定檢附扣除額要件即可。'],
      },
    },
  },
  {
    why: 'A talk is not declared over before anything was done.',
    twins: {
      en: {
        asked: ['customer: the gate says card unreadable and my car is stuck inside'],
        better: ['agent: I am opening the gate from here, drive up to the line and it lifts.'],
        worse: ['agent: That can happen with old cards. This chat is now closed, please rate our service.'],
      },
      'zh-Hans': {
        asked: ['客户: 闸机刷不开，我人还在里面'],
        better: ['客服: 我从后台给您开了，往前走一步就能出去。'],
        worse: ['客服: 可能是卡旧了。本次会话已结束，期待您的好评。'],
      },
      'zh-Hant': {
        asked: ['顧客: 提款機把我的卡吃了'],
        better: ['客服: 先幫您把卡停用了，請到櫃檯拿身分證領回，今天四點前都可以。'],
        worse: ['客服: 這種情形偶爾會有。那我先幫您結案，再麻煩填滿意度。'],
      },
    },
  },
  {
    why: 'A heap of feeling around an answer to a plain question is no better than the answer.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: does the tram stop at the zoo'],
        better: ['agent: Yes, lines 2 and 7 do.'],
        worse: [
          'agent: I can only imagine how much this day means to you, and we truly care about every passenger. You are not alone, we are with you all the way. Yes, lines 2 and 7 do.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 动物园周一开门吗'],
        better: ['客服: 开的，九点到五点。'],
        worse: [
          '客服: 我们深深感受到您内心的期待，感同身受，一直陪伴着您，把每一份心意放在心上，您的快乐就是我们最大的动力。开的，九点到五点。',
        ],
      },
      'zh-Hant': {
        asked: ['顧客: 動物園週一有開嗎'],
        better: ['客服: 有開，九點到五點。'],
        worse: [
          '客服: 我們深深感受到您內心的期待，感同身受，一直陪伴著您，把每一份心意放在心上，您的快樂就是我們最大的動力。有開，九點到五點。',
        ],
      },
    },
  },
  {
    why: 'A yes with an hour is an order taken, however short.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: two margheritas pls, pickup'],
        better: ['agent: Sure, 20 min.'],
        worse: ['agent: Sure thing, thank you, that will be about 20 minutes.'],
      },
      'zh-Hans': {
        asked: ['客户: 老样子 三箱矿泉水'],
        better: ['客服: 好，四点到。'],
        worse: ['客服: 好的收到，四点给您送到。'],
      },
      'zh-Hant': {
        asked: ['顧客: 一樣 兩籠小籠包'],
        better: ['客服: 好，十分鐘。'],
        worse: ['客服: 好的收到，大概十分鐘好。'],
      },
    },
  },
]

describePairs(pairs)
