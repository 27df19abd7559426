import { describePairs, type Pair } from './describe-pairs.ts'

/** Whole talks in Taiwan and Hong Kong: the same trouble, seen to or shrugged off. */
const pairs: readonly Pair[] = [
  {
    why: 'Who disowns the blame has not owned it.',
    twins: {
      'zh-Hant': {
        asked: ['顧客: 個件話已派件，但我根本冇收過'],
        better: ['客服: 責任喺我哋度，對唔住，我即刻幫你追返個件。'],
        worse: ['客服: 責任唔喺我哋度，件已經派咗。'],
      },
    },
  },
  {
    why: 'A class that was not understood is looked into, and the child not blamed.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 上了两堂课，我女儿说老师讲的听不懂'],
        better: ['客服: 听不懂肯定着急，我让老师今天课后单独给她补一次，不收费。'],
        worse: ['客服: 其他学生都听得懂，会不会是妹妹没认真听？'],
      },
      'zh-Hant': {
        asked: ['顧客: 上了兩堂課，我女兒說老師講的聽不懂'],
        better: ['客服: 聽不懂一定很挫折，我請老師今天課後單獨幫她補一次，不收費。'],
        worse: ['客服: 其他學生都聽得懂耶，會不會是妹妹沒有認真聽？'],
      },
    },
  },
  {
    why: 'Who wants out is let go, and not sold more.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 教练老叫我买课，压力很大，想退掉剩下的十节课'],
        better: ['客服: 剩下十节可以退，五个工作日内退到您卡上。'],
        worse: ['客服: 现在加购二十节还有八折优惠哦，要不要再考虑一下？'],
      },
      'zh-Hant': {
        asked: ['顧客: 教練一直叫我買課，很有壓力，想退掉剩下的十堂'],
        better: ['客服: 剩下十堂可以退，五個工作天內匯到您的帳戶。'],
        worse: ['客服: 現在加購二十堂還有八折優惠喔，要不要再考慮一下？'],
      },
    },
  },
  {
    why: 'The lamp is reported for them, and not left to them.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 路灯坏了两个礼拜，打过电话也没人来'],
        better: ['客服: 两个礼拜还没修，真对不住，我已经帮您报修，三天内会来。'],
        worse: ['客服: 路灯不是我们管的，那您再打啊。'],
      },
      'zh-Hant': {
        asked: ['顧客: 路燈壞了兩個禮拜，打過電話也沒人來'],
        better: ['客服: 兩個禮拜還沒修，真的對不起，我已經幫您通報，三天內會來修。'],
        worse: ['客服: 路燈不是我們在管的，那您再打啊。'],
      },
    },
  },
  {
    why: 'To own what was done badly beats a courtesy.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 大衣送洗回来缩水了'],
        better: ['客服: 是我们洗坏了，对不起，照原价赔您，今天就退。'],
        worse: ['客服: 不好意思哦，照原价赔您，今天就退。'],
      },
      'zh-Hant': {
        asked: ['顧客: 熱水器又壞了，這個月第三次了'],
        better: ['客服: 對不起，上次沒有徹底修好，今天下午五點換一台新的給您。'],
        worse: ['客服: 不好意思喔，今天下午五點換一台新的給您。'],
      },
    },
  },
  {
    why: 'How hard it is for them is said in Cantonese, too.',
    twins: {
      'zh-Hant': {
        asked: ['顧客: 想取消會籍，失業咗冇錢交月費'],
        better: ['客服: 呢段時間一定唔易捱。取消會籍可以，今日即時生效，唔會再過數。'],
        worse: ['客服: 取消會籍可以，今日即時生效，唔會再過數。'],
      },
    },
  },
  {
    why: 'To who asks a second time for their money, a pitch has answered nothing.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 想退掉剩下的十节课', '客服: 现在续费还有八折优惠哦！', '客户: 我说我要退'],
        better: ['客服: 好的，剩下十节退您1200元，五个工作日内到账。'],
        worse: ['客服: 再买二十节还送瑜伽垫，特价，要不要再考虑一下？'],
      },
      'zh-Hant': {
        asked: ['顧客: 想退掉剩下的十堂', '客服: 現在續約還有八折優惠喔！', '顧客: 我說我要退'],
        better: ['客服: 好的，剩下十堂退您12,000元，五個工作天內匯到您的帳戶。'],
        worse: ['客服: 再買二十堂還送瑜珈墊，特價，要不要再考慮一下？'],
      },
    },
  },
  {
    why: 'An old lady is shown a way that she can go, and not four steps of an app.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 我年纪大了，不会用那个手机交电费，怎么办'],
        better: ['客服: 不用手机也行，您拿着单子到楼下便利店，跟店员说交电费，付现金就好。'],
        worse: ['客服: 请您下载APP，注册会员后绑定户号，选择手机支付即可。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我年紀大了，不會用那個手機繳電費，怎麼辦'],
        better: ['客服: 不用手機也可以，您帶單子到樓下超商，跟店員說要繳電費，付現金就好。'],
        worse: ['客服: 請您下載APP，註冊會員後綁定電號，選擇行動支付即可。'],
      },
    },
  },
  {
    why: 'How it feels is seen in the words of the place.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 我爸突然住院，电影票用不上了，我真的很慌'],
        better: ['客服: 爸爸身体要紧，您先照顾他，票我给您退。'],
        worse: ['客服: 票我给您退。'],
      },
      'zh-Hant': {
        asked: ['顧客: 耳機右邊沒聲音，我是不是被騙了'],
        better: ['客服: 難怪會懷疑，這副是不良品，我換一副新的給您。'],
        worse: ['客服: 這副是不良品，我換一副新的給您。'],
      },
    },
  },
  {
    why: 'Their own trouble said back with regret breaks no news, in either script.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 巷口路灯坏了快两个礼拜，晚上我妈走路很危险'],
        better: ['客服: 两个礼拜了还没修，让妈妈摸黑走路，真的很抱歉，我已经报修，三天内会来。'],
        worse: ['客服: 三天内会来。'],
      },
      'zh-Hant': {
        asked: ['顧客: 巷口路燈壞了快兩個禮拜，晚上我媽走路很危險'],
        better: ['客服: 兩個禮拜了還沒修，讓媽媽摸黑走路，真的很抱歉，我已經通報，三天內會來修。'],
        worse: ['客服: 三天內會來修。'],
      },
    },
  },
]

describePairs(pairs)
