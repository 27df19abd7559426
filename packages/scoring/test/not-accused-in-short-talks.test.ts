import { describeInnocents, type Innocent } from './describe-innocents.ts'

/** Short messages back and forth, as they are written to a shop or a desk. */
const innocents: readonly Innocent[] = [
  {
    why: 'what a size, a rule for others and a hard wait are called dismisses and orders nobody',
    rules: ['no-dismissal', 'no-orders', 'be-definite'],
    talks: [
      ['客户: 身高170穿L行吗', '客服: 行的，这条是正常尺码，170穿L盖住脚面。'],
      ['客户: 检查结果还没出 我好怕', '客服: 五天没消息，等着确实揪心。等结果的滋味最难受，我去检验科问，三点前回您。'],
      ['客户: 楼上中午还在装修', '客服: 中午本来就不许施工，我现在上去叫停。'],
      ['顧客: 報告還沒出來 好怕', '客服: 等結果的心情最難熬，我現在去問，三點前回您。'],
    ],
  },
  {
    why: 'what happens again was told to nobody before',
    rules: ['no-repeat-effort'],
    talks: [
      [
        '客户: 楼道灯不亮',
        '客服: 已经报修，师傅四点到。',
        '客户: 这灯天天这样',
        '客服: 那这次把整条线都换了，换好我给您发照片。',
      ],
      [
        'customer: The hall light is out.',
        'agent: An electrician is coming at four.',
        'customer: This happens every single week.',
        'agent: Then the wiring is replaced this time; I will send you a photo.',
      ],
    ],
  },
  {
    why: 'who was asked and answers had not to say it again',
    rules: ['fitting-apology'],
    talks: [
      [
        '客户: 发票金额开错了',
        '客服: 我看看，您说的是哪一张？',
        '客户: 5月那张',
        '客服: 5月这张少开了80元，是我们录错了，对不起。重开的一小时内发您邮箱。',
      ],
      [
        '顧客: 發票金額開錯了',
        '客服: 我看看，您說的是哪一張？',
        '顧客: 5月那張',
        '客服: 5月這張少開了80元，是我們登錄錯誤，對不起。重開的一小時內寄到您的信箱。',
      ],
      [
        'customer: The invoice has the wrong total.',
        'agent: Let me look. Which one do you mean?',
        'customer: the one of May',
        'agent: That one is short by £8; we entered it wrong, I am sorry. The corrected one is with you within the hour.',
      ],
    ],
  },
  {
    why: 'an answer to where or whether they are says no goodbye',
    rules: ['end-warmly'],
    talks: [
      ['客户: 车坏在路上了', '客服: 您到安全的地方了吗？', '客户: 到了', '客服: 拖车二十分钟到。'],
      ['客户: 地址改一下', '客服: 改到哪里？', '客户: 88弄6号', '客服: 改好了。'],
    ],
  },
  {
    why: 'what they were told to do and did is no trouble',
    rules: ['name-the-next-step', 'fitting-apology'],
    talks: [
      ['客户: 请问怎么重置路由器', '客服: 先断电，等十秒', '客户: 好 断了', '客服: 嗯'],
      ['客户: 请问草稿会丢吗', '客服: 不会，您先别退出', '客户: 嗯，没退', '客服: 好'],
    ],
  },
  {
    why: 'what is to be shown at a counter, or only has that name, is not asked for',
    rules: ['explain-the-reason'],
    talks: [
      ['客户: 改签去哪儿办', '客服: 到28号柜台，报身份证就行。'],
      ['客户: 为什么退回来了', '客服: 户名和卡号对不上，银行退回的。'],
    ],
  },
  {
    why: 'a wedding, a baby, and a way that is walked together are cared for',
    rules: ['care-for-the-vulnerable', 'acknowledge-feeling'],
    talks: [
      ['客户: 我怀孕五个月了 课能延期吗', '客服: 恭喜您🎊 能延的，孕期最长延一年，不收费。'],
      ['客户: 我今年70岁了 不会弄小程序 想交水费', '客服: 阿姨您好，咱们一步一步来，不着急。先点开微信，看见了吗？'],
      ['顧客: 我懷孕五個月了 課可以延期嗎', '客服: 恭喜您🎊 可以延的，孕期最長延一年，不收費。'],
      ['客户: 周末出海的票想退 孩子发烧了', '客服: 孩子要紧，退票的事交给我，全额退，今天到账。'],
      [
        '客户: 升降梯坏了 我爸坐轮椅出不了门',
        '客服: 您家几楼？他几点要出门？',
        '客户: 8楼 十点去复查',
        '客服: 复查不能耽误。我带两个人九点半上去抬，车在楼下等。',
      ],
    ],
  },
  {
    why: 'what befell an animal, a bill not paid and a smell to be traced are no failure of ours',
    rules: ['fitting-apology'],
    talks: [
      ['客户: 狗三天没吃东西了', '客服: 三天不吃要来看了，今晚七点有号，给您留着？'],
      ['客户: 我欠费停机了 打不了电话', '客服: 先给您开通两小时通话，充上36元就恢复。'],
      ['客户: 厨房有煤气味', '客服: 先别开灯，开窗关总阀，人到楼下。抢修十五分钟到。'],
    ],
  },
  {
    why: 'what was told to the next one by name is handed on',
    rules: ['warm-hand-off'],
    talks: [
      [
        '客户: 我妈下周一做肠镜 她吃阿司匹林要停吗',
        '客服: 这个要医生定。我把您的情况转给消化科陈护士，她四点前打给您。',
        '客户: 好 她有点怕',
        '客服: 怕是正常的，做的时候会打一针，睡一觉就好。',
      ],
    ],
  },
  {
    why: 'other things are no other people, and a page that is loaded anew is nobody watched',
    rules: ['no-blame', 'no-watching'],
    talks: [
      ['客户: 检查要多少钱', '客服: 拍片260，别的检查做之前都会先跟您说价。'],
      ['客户: 颜色能换吗', '客服: 其他颜色都能换，您挑一个。'],
      ['客户: 余额少了100', '客服: 是系统漏记，现在补上，您刷新看看余额是不是600。'],
      ['客户: 这件洗了会不会缩', '客服: 正常洗不会缩的，按洗标30度就行。'],
    ],
  },
  {
    why: 'where it is by now answers why it has not come',
    rules: ['bring-an-answer'],
    talks: [
      ['客户: 证书为什么还没寄来', '客服: 5月8号寄的EMS，昨天到您学校收发室了。'],
      ['客户: 约的9点 现在10点了还没叫我', '客服: 让您多等了一个小时，对不起。前面插了个急诊，大概10:20到您。'],
    ],
  },
  {
    why: 'a day of a record is no day of theirs told wrong',
    rules: ['right-number'],
    talks: [
      [
        '客户: 车4月20号提的 右门有道划痕',
        '客服: 抱歉给您添堵。我调出4月18号出库时的照片，右门是好的，是运输刮的，我们给您补漆。',
      ],
      [
        '顧客: 車4月20號交的 右門有道刮痕',
        '客服: 抱歉讓您不舒服。我調出4月18號出庫時的照片，右門是好的，是運送刮到的，我們幫您補漆。',
      ],
    ],
  },
  {
    why: 'two question marks over what is paid for are no calm question',
    rules: ['no-overreaction'],
    talks: [['客户: 周日音乐节不办了？？我酒店都订了', '客服: 等了这么久说没就没，太扫兴了。票款已经在退，三天内到。']],
  },
  {
    why: 'who cannot tow it and has no number to ring says so, and asks for none',
    rules: ['ask-once', 'explain-the-reason'],
    talks: [['客户: 车位被人占了', '客服: 他没留电话，我查车主登记，十分钟内叫他挪走。']],
  },
  {
    why: 'a slip of their own, and a stranger in the account, are no failure of ours',
    rules: ['fitting-apology', 'walk-the-five-steps'],
    talks: [
      ['客户: 我写错了 是12号楼不是2号楼', '客服: 没事，12号楼，已经改好，晚上送到。'],
      ['客户: 账号被别人登了', '客服: 已经锁住了，钱动不了。您用短信验证码登录，再改个密码。'],
      ['顧客: 我不是要取消 是要改時間', '客服: 好的，改到哪一天呢？'],
    ],
  },
  {
    why: 'how long and how loud are asked without a mark, and answered with a figure',
    rules: ['bring-an-answer', 'name-the-next-step'],
    talks: [
      ['客户: 这款电饭煲正常能用几年', '客服: 一般八年以上，内胆保三年。'],
      ['客户: 空调外机会不会很吵', '客服: 52分贝左右，比说话声小一点。'],
    ],
  },
]

describeInnocents(innocents)
