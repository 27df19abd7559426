import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'A fault read into the customer costs, however it is worded.',
    twins: {
      en: {
        asked: ['customer: I paid the wrong council tax account, can it be moved?'],
        better: [
          "agent: It can, happens every week. I've moved £142 to account 7 and you'll see it tomorrow.",
          'customer: cheers',
        ],
        worse: [
          "agent: It can, but you ought to be more careful with other people's account numbers. I've moved £142 to account 7 and you'll see it tomorrow.",
          'customer: cheers',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 洗碗机洗完还有油'],
        better: ['客服: 大概是水温低了,您选70度强洗,先把喷臂取下来冲一下,这样基本就干净了。', '客户: 我试试'],
        worse: [
          '客服: 我们这款卖了五年,没见谁洗不干净的,是您不会用。选70度强洗,先把喷臂取下来冲一下。',
          '客户: 我试试',
        ],
      },
      'zh-Hant': {
        asked: ['顧客: 張八達通拍咗冇反應，但係扣咗錢'],
        better: ['客服: 收到，多扣嗰$12.8我已經幫您登記退返，三日內入返張卡。', '顧客: 好'],
        worse: ['客服: 你自己拍得唔好咪扣兩次囉，次次都係咁。$12.8三日內入返張卡。', '顧客: 好'],
      },
    },
  },
  {
    why: 'That it was written somewhere is a reproach.',
    twins: {
      en: {
        asked: ['customer: can I still hand in the form today, its 5.20'],
        better: ["agent: Bring it, I'm here until six.", 'customer: omw'],
        worse: ["agent: The deadline was in three separate emails. Bring it, I'm here until six.", 'customer: omw'],
      },
      'zh-Hans': {
        asked: ['客户: 会员自动续费扣了我25,我没开啊'],
        better: ['客服: 查到了,是首月体验到期自动转的。25块我给您原路退,自动续费也关掉了,明天到账。', '客户: 嗯'],
        worse: [
          '客服: 体验页面底下写得明明白白到期自动续费,您点同意的时候不看的啊?25块给您退了,自动续费也关掉了。',
          '客户: 嗯',
        ],
      },
    },
  },
  {
    why: 'Whoever is compared with all the others is blamed.',
    twins: {
      en: {
        asked: ['customer: I cant find where to upload the second photo'],
        better: ["agent: It's hidden, scroll below the first one and tap the grey plus.", 'customer: found it'],
        worse: [
          "agent: It isn't rocket science. Scroll below the first one and tap the grey plus.",
          'customer: found it',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 游戏号被盗了装备全没'],
        better: ['客服: 先冻结了,盗号的登录在昨晚23点。装备按昨天的存档给您恢复,两小时内到。', '客户: 急'],
        worse: ['客服: 密码设那么简单,被盗也正常。装备给您恢复,两小时内到。', '客户: 急'],
      },
      'zh-Hant': {
        asked: ['顧客: 報名系統一直跳掉，表格填了兩次都不見'],
        better: ['客服: 系統二十分鐘會自動登出，這點沒有提醒是我們疏忽。您把資料貼給我，我直接幫您送件。', '顧客: 好'],
        worse: ['客服: 填二十分鐘還填不完，您動作也太慢了吧。您把資料貼給我，我幫您送件。', '顧客: 好'],
      },
    },
  },
  {
    why: 'A lesson told of nobody is meant for somebody.',
    twins: {
      en: {
        asked: ['customer: i missed the delivery, was in the shower'],
        better: ['agent: Tomorrow between 8 and 10 then, and the driver will ring twice.', 'customer: ok'],
        worse: [
          'agent: We gave you a two hour slot, somebody has to be at the door. Tomorrow between 8 and 10 then.',
          'customer: ok',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 抽血报告在哪看'],
        better: ['客服: 公众号首页点“我的报告”,输就诊卡后四位就出来了。', '客户: 好'],
        worse: ['客服: 这么简单的东西还要问,公众号首页点“我的报告”。', '客户: 好'],
      },
    },
  },
  {
    why: 'A question that wants no answer tells off.',
    twins: {
      en: {
        asked: ["customer: The lecture link isn't working and class started 5 min ago"],
        better: ["agent: Here's a fresh link, you'll be let straight in: join.uni/4471.", 'customer: in, ta'],
        worse: [
          "agent: Whose idea was it to log in at the last minute? Here's a fresh link: join.uni/4471.",
          'customer: in, ta',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 刚交的学费怎么显示未缴'],
        better: ['客服: 银行那边下午四点才对账,您的4800已经到了,四点后刷新就能看到。', '客户: 哦'],
        worse: ['客服: 刚交就来问,系统哪有那么快。四点后刷新就能看到。', '客户: 哦'],
      },
      'zh-Hant': {
        asked: ['顧客: 電費單金額比上期多一倍'],
        better: ['客服: 我看了，這期抄表多算了 40 度，已改單，新金額 1,260。', '顧客: 好'],
        worse: ['客服: 冷氣自己開多久自己不知道嗎？新金額 1,260，改好了。', '顧客: 好'],
      },
    },
  },
  {
    why: 'Not to believe the customer costs.',
    twins: {
      en: {
        asked: ['customer: the hire car smelled of smoke when we got it'],
        better: [
          "agent: You'll get the £60 cleaning charge back, and I've noted it against that car so the next family doesn't get it.",
          'customer: fine',
        ],
        worse: [
          "agent: So you say. Everybody who gets the cleaning charge tells us that. You'll get the £60 back this time.",
          'customer: fine',
        ],
      },
    },
  },
  {
    why: 'What is somebody else’s matter leaves the customer alone with it.',
    twins: {
      en: {
        asked: ['customer: the seats you gave us arent together, my son is 4'],
        better: ["agent: He has to sit beside you, so I've moved you both to 22A and 22B.", 'customer: ok'],
        worse: [
          "agent: Seats are handed out by the airport system, we don't have anything to do with that. Speak to them at the gate.",
          'customer: ok',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 宽带又断了,这周第三次'],
        better: ['客服: 一周三次肯定不对劲。我看光猫光衰偏高,已派张师傅今晚七点前上门换线。', '客户: 唉'],
        worse: ['客服: 断网您找物业去,线是他们弱电间的,我们管不着。', '客户: 唉'],
      },
      'zh-Hant': {
        asked: ['顧客: 冷凍宅配到的時候已經退冰了'],
        better: ['客服: 退冰的就別吃了，我今天重寄一箱，明天中午前到。', '顧客: 好吧'],
        worse: ['客服: 物流那邊的事我們也管不到耶，您要不要去問黑貓？', '顧客: 好吧'],
      },
    },
  },
  {
    why: 'No sentence of a reproach does anything for the customer.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 刚交的学费怎么显示未缴'],
        better: ['客服: 银行那边下午四点才对账,您的4800已经到了,四点后刷新就能看到。', '客户: 哦'],
        worse: ['客服: 刚交就来问,系统哪有那么快。四点后刷新就能看到。', '客户: 哦'],
      },
    },
  },
  {
    why: 'A no is heard by what is left when it is taken away.',
    twins: {
      en: {
        asked: ['customer: do you take Amex?'],
        better: [
          "agent: We don't, the fees are too steep for a shop our size. Visa, Mastercard and cash are all fine, and there's a cash machine next door.",
          'customer: ok',
        ],
        worse: ["agent: We don't.", 'customer: ok'],
      },
      'zh-Hans': {
        asked: ['客户: 蛋糕能今天下午送到吗'],
        better: [
          '客服: 今天的单排满了。您要是能自取,五点前到店我给您留一个六寸的;要送的话最早明天上午十点。',
          '客户: 行吧',
        ],
        worse: ['客服: 今天的单排满了。', '客户: 行吧'],
      },
      'zh-Hant': {
        asked: ['顧客: 可以幫我改成靠窗嗎？'],
        better: [
          '客服: 這班靠窗都坐滿了。下午 3:40 那班還有 12A，換過去不用補差價，要的話跟我說一聲就好。',
          '顧客: 好吧',
        ],
        worse: ['客服: 這班靠窗都坐滿了。', '顧客: 好吧'],
      },
    },
  },
  {
    why: 'A no with a reason and another way is no bare no.',
    twins: {
      en: {
        asked: ['customer: can my dog come on the tour?'],
        better: [
          'agent: Sadly not inside, the floors are from 1720. The garden is yours and his all day, and our porter has a bowl and a shady bench.',
          'customer: ah ok',
        ],
        worse: ["agent: Dogs aren't allowed.", 'customer: ah ok'],
      },
      'zh-Hans': {
        asked: ['客户: 这个型号还有现货没'],
        better: ['客服: 这个停产了。同尺寸的有K3和K5,K3便宜80,插孔位置一样,直接能装。', '客户: 好'],
        worse: ['客服: 停产了,没有。', '客户: 好'],
      },
      'zh-Hant': {
        asked: ['顧客: 請問可以寄到離島嗎'],
        better: ['客服: 離島目前沒有寄。很多澎湖的客人會寄到馬公的全家自取，運費一樣 60，要不要我幫您改？', '顧客: 嗯'],
        worse: ['客服: 離島目前沒有寄。', '顧客: 嗯'],
      },
    },
  },
  {
    why: 'Whoever asks for somebody real gets them, or waits in vain.',
    twins: {
      en: {
        asked: ["customer: I've had enough of this menu. Is there a living soul there?"],
        better: [
          "agent: There is, me. I'm Dana and I've got your meter file open. What's happening?",
          'customer: its about a reading',
        ],
        worse: ['agent: Please pick from: bills, readings, moving home.', 'customer: its about a reading'],
      },
      'zh-Hans': {
        asked: ['客户: 跟机器说不清楚,来个人行不行'],
        better: ['客服: 我是值班的小吴,真人。您刚写的我都看了,是押金没退对吧?', '客户: 押金'],
        worse: ['客服: 猜您想问:1.押金怎么退 2.怎么还车 3.优惠券', '客户: 押金'],
      },
      'zh-Hant': {
        asked: ['顧客: 我不想再跟機器人繞了'],
        better: ['客服: 了解，我是真人客服小陳，剛剛您跟機器人的對話我都看了，是要改寄送地址對嗎？', '顧客: 1'],
        worse: ['客服: 請選擇服務項目：1 訂單 2 付款 3 會員。', '顧客: 1'],
      },
    },
  },
  {
    why: 'Whoever asks for somebody who decides is not told that they would say the same.',
    twins: {
      en: {
        asked: ['customer: could you put your boss on please'],
        better: [
          "agent: Of course. That's Mr Oduya, he's free at 2 and will ring you on this number. I've told him about the three missed visits.",
          'customer: fine',
        ],
        worse: ['agent: My boss would only tell you the same.', 'customer: fine'],
      },
      'zh-Hans': {
        asked: ['客户: 叫你们店长来听电话'],
        better: ['客服: 好,店长刘姐在仓库,我去叫她,五分钟内给您回过来,事情我先跟她讲一遍。', '客户: 行'],
        worse: ['客服: 店长也是按规定来的,您跟我讲就行了。', '客户: 行'],
      },
      'zh-Hant': {
        asked: ['顧客: 搵個可以話事嘅人同我講'],
        better: ['客服: 好，我請當值經理羅小姐覆您，佢十五分鐘內打過嚟，成件事我已經同佢講咗。', '顧客: 唉'],
        worse: ['客服: 我就係負責呢單嘢，有咩同我講啦。', '顧客: 唉'],
      },
    },
  },
  {
    why: 'Nobody is told what was seen of them.',
    twins: {
      en: {
        asked: ['customer: Which of the two mattresses is firmer?'],
        better: ['agent: The Alba, by a fair bit. Both come with a hundred nights to try.', 'customer: ok thanks'],
        worse: [
          "agent: The Alba. You've had our page open since half past two in the morning, so I take it you aren't sleeping. Both come with a hundred nights to try.",
          'customer: ok thanks',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 给我续一年视频会员'],
        better: ['客服: 续好了,到明年11月22日,198元。', '客户: ?'],
        worse: ['客服: 续好了。后台看您最近老在看離婚律师的剧,多保重哈。', '客户: ?'],
      },
      'zh-Hant': {
        asked: ['顧客: 我想問下月費計劃'],
        better: ['客服: 有兩款，$98 同 $138，分別係本地數據多少，無合約。', '顧客: 哦'],
        worse: ['客服: 有兩款，$98 同 $138。見你成日遲交數，建議揀平嗰款啦。', '顧客: 哦'],
      },
    },
  },
  {
    why: 'What is delicate is for the customer to bring up.',
    twins: {
      en: {
        asked: ["customer: Could you tell me the gym's opening hours?"],
        better: ['agent: Six to ten on weekdays, eight to six at weekends.', 'customer: thanks'],
        worse: [
          "agent: Six to ten on weekdays, eight to six at weekends. After your bankruptcy we'd want the fees up front, of course.",
          'customer: thanks',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 快递放门卫就行'],
        better: ['客服: 好的,已备注放门卫。', '客户: 嗯'],
        worse: ['客服: 好的,已备注放门卫,那盒痔疮膏记得让门卫收好哦。', '客户: 嗯'],
      },
    },
  },
  {
    why: 'Whoever writes formally is not called by a pet name.',
    twins: {
      en: {
        asked: ["customer: I'd like to move my appointment to Friday, if I may."],
        better: ['agent: Friday at 10.20 is yours.', 'customer: Thank you.'],
        worse: ['agent: Friday at 10.20 is yours, my lovely. Big hugs!', 'customer: Thank you.'],
      },
      'zh-Hans': {
        asked: ['客户: 请问贵馆的特藏资料是否对外开放?'],
        better: ['客服: 开放的,每周三下午,需提前两天邮件预约,带身份证即可。', '客户: 谢谢'],
        worse: ['客服: 宝子来啦~开放的哦,每周三下午,提前两天邮件预约,爱你哟么么哒。', '客户: 谢谢'],
      },
    },
  },
  {
    why: 'Whoever asks for time is not hurried or shamed.',
    twins: {
      en: {
        asked: ['customer: still deciding between the two tours'],
        better: [
          'agent: No rush, both are running all month. The river one is better with kids.',
          'customer: let me see',
        ],
        worse: [
          "agent: I'd decide fast. Two other families are about to book the river one and I can't hold it past noon.",
          'customer: let me see',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 这个课程我先不报了'],
        better: ['客服: 没关系,试听回放您随时能看,想报再找我。', '客户: ……'],
        worse: ['客服: 别人家孩子都抢跑了,您这一犹豫耽误的可是孩子一辈子。', '客户: ……'],
      },
    },
  },
]

describePairs(pairs)
