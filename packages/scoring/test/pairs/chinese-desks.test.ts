import { describePairs, type Pair } from './describe-pairs.ts'

/** As people in the mainland, in Taiwan and in Hong Kong write to a service desk, and are answered. */
const pairs: readonly Pair[] = [
  {
    why: 'A word for a diagnosis beats cheer about the booking.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 体检报告上写着结节4a级，医生让我去做穿刺，我这个年度套餐里的复查还能改期吗'],
        better: [
          '客服: 看到这样的结果，心里肯定不好受，先别自己吓自己，听医生安排把穿刺做了要紧。复查可以改期，有效期到12月31日，我先帮您把20号那个名额取消，等您有空了随时找我们重约，不收费。',
        ],
        worse: ['客服: 好消息亲！复查可以改期的哈哈，有效期到12月31日，20号的名额帮您取消啦，想约随时来，爱您哟~'],
      },
    },
  },
  {
    why: 'Who lost work or somebody dear is seen, and not sold to.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 我妈没抢救过来，她在你们这订的血压计还没发货，退了吧'],
        better: ['客服: 请您节哀，家里正难的时候，这点事交给我。订单已经取消，钱原路退回，您不用再管了。'],
        worse: ['客服: 亲，退款已经帮您操作好啦~喜欢的话欢迎再来逛逛哦，么么哒！'],
      },
      'zh-Hant': {
        asked: ['顧客: 你好，我被裁員了，想問貸款可不可以先緩繳'],
        better: [
          '客服: 突然沒了工作，壓力一定很大。緩繳可以申請，最長六個月，我先幫您送件，資料只要離職證明，三個工作天內回覆您結果。',
        ],
        worse: [
          '客服: 您好！緩繳可以申請喔，最長六個月，請準備離職證明。順便問您，要不要加辦我們的信用卡呢？現在辦卡送行李箱！',
        ],
      },
    },
  },
  {
    why: 'An old parent’s eyes are thought of, and somebody may do it for them.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 我妈今年78了，眼睛不好，你们那个小程序她根本搞不来，上回医保缴费就是没缴上'],
        better: [
          '客服: 老人家眼睛不方便，确实不该为难她用小程序。您可以替她办：打开您自己的支付宝，搜“城乡居民医保”，选“为家人代缴”就行。要是不放心，带她的身份证到社区服务站，窗口也能缴，现在排队的人不多。',
        ],
        worse: ['客服: 请在小程序首页点击“服务”-“社保”-“缴费”，按页面提示操作。'],
      },
    },
  },
  {
    why: 'A mix-up at the hospital, a statement in a stranger’s hands, meat for who eats none: all want to be owned.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 你们的人给我爸抽血拿错了管子，结果把别人的化验单给我爸看，差点按那个开药！'],
        better: [
          '客服: 这是我们的错，对不起。差点让老人家用错药，这么大的事没有任何借口。我已经报给医务科，今天下午四点前由护士长亲自给您打电话说明经过，并给叔叔免费重新抽血化验。',
        ],
        worse: [
          '客服: 不好意思哈，我已经报给医务科，今天下午四点前由护士长给您打电话说明经过，并给叔叔免费重新抽血化验。',
        ],
      },
      'zh-Hant': {
        asked: ['顧客: 你哋將我個月結單寄咗去我前夫屋企，佢而家知晒我啲錢喺邊'],
        better: [
          '客服: 這是我們的嚴重失誤，對不起。地址 3 月已經收到您的更改，是我們沒有更新。我已經即時停寄紙本、改好地址，並向私隱主任通報，明天下午五點前由主任親自致電您交代。',
        ],
        worse: ['客服: 唔好意思呀，已經改好地址，明天下午五點前由主任致電您交代。'],
      },
    },
  },
  {
    why: 'A sorry of the weight of the matter, for who was given meat.',
    twins: {
      'zh-Hant': {
        asked: ['顧客: 你們把我訂的素便當送成葷的，我吃全素二十年，吃下去才發現'],
        better: [
          '客服: 這是我們的錯，真的對不起。吃了二十年素卻因為我們出餐沒核對吃到葷，這個傷害不是退錢能補的。餐費全退，今天傍晚店長會親自跟您道歉，並說明我們怎麼改。',
        ],
        worse: ['客服: 不好意思喔，餐費全退，今天傍晚店長會跟您聯絡。'],
      },
    },
  },
  {
    why: 'A slip of one word or one packet wants 不好意思, not a kneeling.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 发票抬头少打了个“市”字，能重开不'],
        better: ['客服: 不好意思，少打了个字，马上给您重开，五分钟后发到您邮箱。'],
        worse: [
          '客服: 对不起！这是我们极其严重的失误，我们万分愧疚、痛心疾首，恳请您务必原谅！马上给您重开，五分钟后发到您邮箱。',
        ],
      },
      'zh-Hant': {
        asked: ['顧客: 咖啡少放了一包糖'],
        better: ['客服: 不好意思少放了，下次來店裡出示訂單，補您兩包，或是現在請外送員順路送過去也行。'],
        worse: [
          '客服: 抱歉抱歉，實在太抱歉了，對不起，我們深深致歉，真的很對不起您，請您原諒，再次抱歉！下次來店裡出示訂單，補您兩包。',
        ],
      },
    },
  },
  {
    why: 'Nobody kneels for being a bit slow.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 你们回复有点慢哈'],
        better: ['客服: 不好意思，让您久等了，刚才在给您核对库存：黑色有货。'],
        worse: ['客服: 我罪该万死，对不起对不起，请您千万原谅我们！！'],
      },
    },
  },
  {
    why: 'What is spoilt is owned and paid back; stock phrases do neither.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 昨天下单的榴莲收到一闻是酸的，两房都发黑'],
        better: [
          '客服: 两房发黑还发酸，这是坏果，没挑好是我们的责任，对不起。不用退货，昨天那单168元全退，今晚十点前到您账上。',
        ],
        worse: [
          '客服: 亲亲，非常抱歉给您带来不愉快的购物体验，我们会认真反馈，努力提升品质，为您提供更好的服务，感谢您的支持与信任。',
        ],
      },
    },
  },
  {
    why: 'A no names its reason and a way.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 我想挂明天上午心内科王主任的号，app上说没了，能加一个吗？'],
        better: [
          '客服: 王主任明天上午的号已经满了，我这边加不了。您可以早上七点半到三楼分诊台问问王主任能不能现场加号；要是不着急，周四下午还有两个；想快一点的话，明天上午李副主任还有号，我现在就能帮您约。',
        ],
        worse: ['客服: 满了就是满了，加不了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 想問可唔可以提早拎返定期存款，急用'],
        better: [
          '客服: 明白您急用。定期未到期提早拎，會冇晒利息；如果只係短期周轉，可以用呢筆定期做抵押，即日批到，利息年息 3%。您想點做？',
        ],
        worse: ['客服: 未到期唔可以拎。'],
      },
    },
  },
  {
    why: '“No lines there” alone is a bare no.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 我想把家里宽带移机到新房子，那边能装不'],
        better: [
          '客服: 新房那边我们线路还没铺到，暂时装不了。您看两个办法：一是先办停机保号，一个月5块，铺到了再移；二是合同没到期也可以免违约金拆机。您想走哪个？',
        ],
        worse: ['客服: 那边没资源，装不了。'],
      },
    },
  },
  {
    why: 'An estimate without a guarantee beats a guarantee without ground.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 这个祛痘的用了几天能好啊'],
        better: [
          '客服: 每个人皮肤不一样，不敢跟您打包票，多数顾客是两到三周看得出变化；您要是敏感皮，先在耳后试一下。',
        ],
        worse: ['客服: 亲，百分之百见效，三天保证全好，绝对不会反弹的！'],
      },
      'zh-Hant': {
        asked: ['顧客: 這個近視雷射做完會不會復發'],
        better: ['客服: 多數人做完度數穩定，不過大約一成的人幾年後會有一點回退，跟用眼習慣有關，醫師術前會幫您評估。'],
        worse: ['客服: 保證終身不復發，絕對百分之百安全，放心做！'],
      },
    },
  },
  {
    why: '“I would not swear to it” with another way beats “do not worry”.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 我明早的飞机，护照今天寄到没问题吧？'],
        better: [
          '客服: 件现在在杭州转运中心，按班次大概下午四五点到您那边的网点，能不能今天派上我不敢说死。稳妥一点，您可以六点后到文三路网点自提，我先给网点打个招呼帮您留着。',
        ],
        worse: ['客服: 放心吧，肯定没问题，绝对能到，您把心放肚子里！'],
      },
    },
  },
  {
    why: 'Not our part, you typed it wrong, why so late: each costs.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 宽带报修两天了还没人来'],
        better: ['客服: 两天没人上门，是我们漏派了单，抱歉。现在已经派给李师傅，今晚七点到，七点前他会先打您电话。'],
        worse: ['客服: 那是装维那边的事，我们这边只负责登记。再说了，您是不是填错地址了？怎么不早点打电话催呢？'],
      },
      'zh-Hant': {
        asked: ['顧客: 我明明有按取消訂閱，怎麼又扣款了'],
        better: [
          '客服: 查到您 3 號按了取消，但系統沒有跑完最後一步，是我們的問題，抱歉。這期 270 元已經退刷，訂閱也確定停了。',
        ],
        worse: ['客服: 您確定有按到嗎？通常都是客人自己沒按到最後一步，系統不會錯的。'],
      },
    },
  },
  {
    why: 'A double surname, the last four digits and the sum are told right.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 我姓欧阳，订单尾号7731，退我的86.5怎么还没到'],
        better: [
          '客服: 欧阳先生您好，尾号7731这一单的86.5元昨天晚上已经退出，走的是原路，银行一般一到三天入账，最晚周四到。',
        ],
        worse: [
          '客服: 欧先生您好，尾号7713这一单的85.6元昨天晚上已经退出，走的是原路，银行一般一到三天入账，最晚周四到。',
        ],
      },
    },
  },
  {
    why: '“Was it not on the website?” is no answer.',
    twins: {
      'zh-Hant': {
        asked: ['顧客: 請問有停車場嗎'],
        better: ['客服: 有的，地下一樓，消費滿五百可折抵一小時。'],
        worse: ['客服: 不是寫在官網了嗎？'],
      },
    },
  },
  {
    why: 'What the customer gave in the first line is not asked for.',
    twins: {
      'zh-Hant': {
        asked: ['顧客: 會員編號 A88213，王思婷，我 5/2 買的氣炸鍋插電沒反應'],
        better: [
          '客服: 思婷您好，5/2 買的氣炸鍋還在鑑賞期內，可以直接換新。宅配明天下午去收，新的同時送到，您不用先寄回。',
        ],
        worse: ['客服: 您好，請問您的大名、會員編號、購買日期和商品是什麼呢？'],
      },
    },
  },
  {
    why: 'Who wants to think is not told that others will snatch it away.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 这个课我想先试听一下再说'],
        better: ['客服: 可以的，周六上午十点有一节试听，听完觉得合适再报，不合适也没关系。'],
        worse: ['客服: 试听名额早没了，今天报立减两千，过了今晚十二点恢复原价，别人家孩子都报了，您还等啥呢？'],
      },
      'zh-Hant': {
        asked: ['顧客: 這個保單我想再看一下條款，先不決定'],
        better: ['客服: 好的，您慢慢看，條款我寄一份到您信箱，有看不懂的地方隨時問我，不急。'],
        worse: ['客服: 名額真的很有限，今天不簽明天就漲價了，您再猶豫別人就搶走了，現在馬上簽比較划算啦！'],
      },
    },
  },
  {
    why: 'Praise of the customer, or “we are family here”, is no answer.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 我想咨询下植发多少钱'],
        better: ['客服: 按单位算，一个单位12元，前额发际线一般要1200到1800个单位，面诊免费，医生看过才能给准数。'],
        worse: ['客服: 哥，一听声音就知道您是成功人士，气质这么好，头发一植那不得迷倒一片，咱自家兄弟，价格好说！'],
      },
      'zh-Hant': {
        asked: ['顧客: 這台除濕機和去年那台差在哪'],
        better: [
          '客服: 新款一天除濕量多 3 公升，噪音從 45 降到 38 分貝，水箱一樣大，價差 1200 元。臥室用的話新款比較有感。',
        ],
        worse: ['客服: 哇您問得太專業了吧，您真的是我見過最內行、最有品味的客人，您的眼光果然跟一般人不一樣！'],
      },
    },
  },
  {
    why: 'Questions without marks are counted one by one.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 老人卡坐公交要钱吗，地铁呢，外地户口能办不'],
        better: ['客服: 65岁以上公交地铁都免费；外地户口也能办，带身份证和居住证到街道窗口，当天拿卡。'],
        worse: ['客服: 公交免费。'],
      },
    },
  },
  {
    why: 'Numbered questions are answered one by one.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 三个问题：1. 能开专票吗 2. 发顺丰吗 3. 新疆包不包邮？'],
        better: ['客服: 1. 能开专票，下单时备注税号；2. 默认发顺丰；3. 新疆不包邮，补18元运费。'],
        worse: ['客服: 默认发顺丰的亲。'],
      },
    },
  },
  {
    why: 'Who asks whether this is a person is told, and nothing else is owed.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 你是真人还是机器人'],
        better: ['机器人: 我是智能助手小安，不是真人。常见问题我能答，您要找人工的话，回复“人工”就行。'],
        worse: ['机器人: 当然是真人啦，我是客服小安，有什么可以帮您？'],
      },
      'zh-Hant': {
        asked: ['顧客: 你係真人定機械人呀'],
        better: ['機器人: 我係智能助理，唔係真人。如果想搵真人同事，打「真人」就得。'],
        worse: ['機器人: 我係你嘅貼心助手小寶呀，有咩幫到你？'],
      },
    },
  },
  {
    why: 'A machine that fetches a person has granted one.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 我卡被盗刷了，不要机器人，给我接一个真人'],
        better: [
          '机器人: 马上为您接人工，卡已先为您临时锁定。',
          '客服: 您好，我是信用卡中心的陈静。卡已经锁了，不会再有新的扣款，请告诉我是哪几笔不是您刷的。',
        ],
        worse: ['机器人: 很抱歉，人工坐席繁忙，建议您自助查询。您可以回复1查账单，回复2查额度。'],
      },
    },
  },
  {
    why: 'What was promised and forgotten is given, not argued about.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 你们上次那个客服说会给我补偿，到底有没有'],
        better: ['客服: 查到了，上次答应您的20元券确实没发，是我们漏了，对不起。现在已经发到您账户，有效期到月底。'],
        worse: ['客服: 如果是我们的错我们会道歉的，不过没有证据说明是我们的问题，也不能说一定会补偿。'],
      },
    },
  },
  {
    why: '“We pay the postage” is not followed by a price for it.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 退货要我出运费吗'],
        better: ['客服: 不用，质量问题运费我们出。', '客户: 好的那我寄了', '客服: 好的，收到后两天内给您退款。'],
        worse: ['客服: 不用，质量问题运费我们出。', '客户: 好的那我寄了', '客服: 运费18元需要您自理哦。'],
      },
    },
  },
  {
    why: 'The fee for leaving is told before the form, not after.',
    twins: {
      'zh-Hant': {
        asked: ['顧客: 我想取消健身房會籍'],
        better: [
          '客服: 可以取消。先跟您說明：合約剩 4 個月，提前終止要付剩餘月費的兩成，共 1,040 元；如果是搬家或受傷，附證明就不用付。您看要怎麼辦？',
        ],
        worse: [
          '客服: 可以取消，填這張表就好。',
          '顧客: 填好了',
          '客服: 已經幫您取消，違約金 1,040 元會從信用卡扣喔。',
        ],
      },
    },
  },
  {
    why: '“It burns now” is heard, and “still nothing” after a goodbye as well.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 燃气灶打不着火', '客服: 您看看电池盒，换两节新的一号电池再试试。'],
        better: [
          '客户: 换了，着了',
          '客服: 好的，您连着打两三次看稳不稳？',
          '客户: 稳的，谢谢',
          '客服: 不客气，电池一般能用一年，下次打火慢了就该换了。',
        ],
        worse: ['客服: 没别的事我就挂了啊。', '客户: 诶还是打不着啊'],
      },
      'zh-Hant': {
        asked: ['顧客: 部電話上唔到網，成日顯示冇服務', '客服: 麻煩您開一次飛行模式，等十秒再關，睇下有冇訊號。'],
        better: [
          '顧客: 有返喇',
          '客服: 好啊，您試下開個網頁睇睇順唔順？',
          '顧客: 順，唔該晒',
          '客服: 唔使客氣，如果再斷，我哋可以幫您查附近基站，隨時搵我哋。',
        ],
        worse: ['客服: 今次查詢已完結，多謝使用，再見。', '顧客: 喂，仲係冇服務呀'],
      },
    },
  },
  {
    why: 'A wait that says what for beats “wait”.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 我孩子疫苗本上少记了一针，能查吗'],
        better: [
          '客服: 能查，要调接种系统的底档，大概三分钟，您别挂。',
          '客服: 让您久等了，查到了：去年9月12日打的，本子上漏登，您下次带来我们补盖章。',
        ],
        worse: ['客服: 稍等。', '客服: 去年9月12日打的。'],
      },
    },
  },
  {
    why: '“Even that you cannot do?” is no way to teach.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 我不会弄这个验证码，能教教我不'],
        better: ['客服: 可以的，咱一步一步来：先看短信里有六个数字，找到了跟我说一声，我再告诉您填在哪。'],
        worse: ['客服: 这都不会？说了多少遍了，自己看教程去。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我唔識用呢個八達通 App 增值'],
        better: ['客服: 唔緊要，慢慢嚟。您先打開 App，見到右下角個「增值」未呀？見到就撳入去。'],
        worse: ['客服: 咁簡單都唔識？自己睇說明啦，我好忙㗎。'],
      },
    },
  },
  {
    why: 'Money in a stranger’s account is owned; a dented box is a 不好意思.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 包装盒有点压瘪了，东西没事'],
        better: ['客服: 不好意思，盒子压到了，东西没事就好，下次我让仓库多裹一层。'],
        worse: ['客服: 天哪，我们犯下了不可原谅的错误，恳求您原谅，我们全体员工向您谢罪！'],
      },
      'zh-Hant': {
        asked: ['顧客: 銀行將我戶口啲錢轉咗去第二個人度，成十萬蚊呀！'],
        better: [
          '客服: 呢個係我哋嘅嚴重錯誤，對唔住。筆錢我已經即時追截，今日五點前經理親自打畀你交代，期間嘅利息損失由我哋負責。',
        ],
        worse: ['客服: 唔好意思，筆錢我已經追截，今日五點前經理打畀你。'],
      },
    },
  },
  {
    why: '“You could have looked it up” is no answer to a wrong page.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 充电宝上飞机被没收了，你们页面写的可登机'],
        better: ['客服: 页面写了可登机却没标3C，是我们没写全，抱歉让您损失了。这单99元全额退给您，页面今晚就改。'],
        worse: ['客服: 机场的规定又不是我们定的，您登机前自己不会先查查吗？'],
      },
    },
  },
  {
    why: 'Big letters on the page are no answer to a question.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 包邮吗'],
        better: ['客服: 包的亲，满39就包。'],
        worse: ['客服: 详情页写那么大字看不见？'],
      },
    },
  },
  {
    why: 'Who thinks it over is let go.',
    unjudged: true,
    twins: {
      'zh-Hant': {
        asked: ['顧客: 我再想想，謝謝'],
        better: ['客服: 沒問題，您慢慢考慮，有問題隨時找我。'],
        worse: ['客服: 還要想什麼呢？今天不訂就沒有這個價了喔，後悔可別怪我。'],
      },
    },
  },
  {
    why: 'A size is told, not a compliment.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 这双鞋偏大还是偏小'],
        better: ['客服: 偏大半码，脚瘦的话建议拍小一码，不合适包退换。'],
        worse: ['客服: 仙女姐姐脚型一看就是模特脚，穿啥都好看，您这么美怎么会不合适呢~'],
      },
    },
  },
  {
    why: 'A fee after the card was sent in comes too late.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 我想把年卡退了'],
        better: ['客服: 可以退，先说明白：用过的两个月按原价扣260，剩下740退给您，三个工作日到。您看退不退？'],
        worse: ['客服: 可以退的，您把卡寄回来就行。', '客户: 寄了', '客服: 退卡要扣40%的手续费哦，合同里写了。'],
      },
    },
  },
  {
    why: 'Three numbered questions in Cantonese want three answers.',
    twins: {
      'zh-Hant': {
        asked: ['顧客: 想問吓：1）可唔可以網上續證 2）要幾多錢 3）幾時拎得'],
        better: ['客服: 1）可以喺網上續；2）$370；3）十個工作天後可以拎，會 SMS 通知您。'],
        worse: ['客服: 可以網上續㗎。'],
      },
    },
  },
  {
    why: 'Somebody of seventy-six is shown how, not told to press it themselves.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 我七十六了，你们这机器怎么取号啊'],
        better: ['客服: 叔叔您别急，我陪您弄：先点屏幕上最大的那个“取号”，点了吗？点好了告诉我。'],
        worse: ['客服: 屏幕上写着呢，自己点呗，后面还排队呢。'],
      },
    },
  },
  {
    why: 'Nobody is an old friend of the bank.',
    twins: {
      'zh-Hant': {
        asked: ['顧客: 你好，想查詢一下信用卡年費豁免'],
        better: ['客服: 您好，您呢張卡過去一年簽賬滿三萬就可以豁免，您已經簽咗 $34,210，我而家幫您豁免咗。'],
        worse: ['客服: 喂老友，咁見外做咩啫，我哋咁熟，年費梗係免你啦，得閒出嚟飲茶！'],
      },
    },
  },
  {
    why: 'An old woman whose husband went the day before yesterday is not wished a merry time.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 老伴儿前天走的，他那个老年公交卡里还有两百多，能取出来不'],
        better: [
          '客服: 阿姨，您节哀，多保重。能取的，您不急，带上他的卡和您的身份证，家门口的营业点就能办，钱当场给您。',
        ],
        worse: ['客服: 可以的哈，记得带卡和身份证，祝您心情愉快，万事如意！'],
      },
    },
  },
  {
    why: 'Nobody promises ten kilos in a month.',
    twins: {
      'zh-Hant': {
        asked: ['顧客: 這個減肥茶喝一個月能瘦幾公斤'],
        better: ['客服: 老實說因人而異，光喝茶不太會瘦，它主要是幫助消化；想瘦的話還是要搭配飲食和運動。'],
        worse: ['客服: 一個月保證瘦十公斤，沒瘦不用錢！'],
      },
    },
  },
  {
    why: 'Three things asked with commas want three answers.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 请问落户要什么材料，多久能办下来，周末办不办公'],
        better: ['客服: 材料要身份证、毕业证和劳动合同；交齐后15个工作日；周六上午办公，周日不办。'],
        worse: ['客服: 周日不办公。'],
      },
    },
  },
  {
    why: 'A word of the trade is explained, not held against who asks.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 你说的这个备案是啥意思'],
        better: ['客服: 备案就是您先在我们这儿登记一下，以后出了问题好查，填一张表就行。'],
        worse: ['客服: 备案都不懂？跟你说了也白说。'],
      },
    },
  },
]

describePairs(pairs)
