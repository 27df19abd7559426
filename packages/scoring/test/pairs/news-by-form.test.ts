import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'a jaunty particle or a bright side beside a loss is cheer, whatever the loss',
    twins: {
      en: {
        asked: ["customer: Did the tapes of my mum's singing come out all right?"],
        better: [
          'agent: Three came out and the fourth came apart in the machine. I stood there for a while before I could write to you. I have spooled what is left by hand and kept it.',
        ],
        worse: [
          'agent: Three came out and the fourth came apart in the machine, but on the plus side, less to store, haha! I have spooled what is left by hand and kept it.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我妈留下的那几盘磁带转好了吗'],
        better: ['客服: 转好三盘，第四盘断在机器里了。写这句话前我站了好久。剩下的我用手绕好收着了。'],
        worse: ['客服: 转好三盘，第四盘断啦～换个角度想，少占地方嘛！剩下的我用手绕好收着咯'],
      },
      'zh-Hant': {
        asked: ['顧客: 我媽留下來的那幾捲錄音帶轉好了嗎'],
        better: ['客服: 轉好三捲，第四捲斷在機器裡了。寫這句話前我站了好久。剩下的我用手捲好收著了。'],
        worse: ['客服: 轉好三捲，第四捲斷掉囉～換個角度想，少佔地方嘛！剩下的我用手捲好收著唷'],
      },
    },
  },
  {
    why: 'who asks whether a loss is true is told yes without a party',
    twins: {
      en: {
        asked: ["customer: I heard the night train is off? We're at the station with three suitcases."],
        better: [
          'agent: It is, the line flooded at nine. With three cases on the platform that is miserable. A coach leaves bay 4 at 22:40.',
        ],
        worse: ['agent: It is, yep! The line flooded, easy as pie to fix though, haha! A coach leaves bay 4 at 22:40!'],
      },
      'zh-Hans': {
        asked: ['客户: 听说夜车不开了？我们三个箱子都拖到站台了'],
        better: ['客服: 是真的，九点线路淹了。箱子都拖到站台了才知道，真够折腾的。22点40分四号口有大巴。'],
        worse: ['客服: 是的哦，夜车不开啦！就当散散步嘛嘻嘻～22点40分四号口有大巴！'],
      },
      'zh-Hant': {
        asked: ['顧客: 聽說夜車不開了？我們三個箱子都拖到月台了'],
        better: ['客服: 是真的，九點路線淹水了。箱子都拖到月台了才知道，真的很折騰。22點40分四號口有接駁車。'],
        worse: ['客服: 是的喔，夜車不開啦！就當散散步嘛嘻嘻～22點40分四號口有接駁車！'],
      },
    },
  },
  {
    why: 'who asks what a plan pays for is not ill and needs no pity',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Does the basic plan pay for a hospital stay abroad?'],
        better: ['agent: Yes, up to thirty nights a year.'],
        worse: ['agent: I can only imagine how scared you must be, I am so sorry. Yes, up to thirty nights a year.'],
      },
      'zh-Hans': {
        asked: ['客户: 基础险在国外住院赔不赔？'],
        better: ['客服: 赔，一年最多三十晚。'],
        worse: ['客服: 您一定很难受吧，我们特别理解您的担心。赔，一年最多三十晚。'],
      },
      'zh-Hant': {
        asked: ['顧客: 基本醫療險在國外住院有給付嗎？'],
        better: ['客服: 有，一年最多三十晚。'],
        worse: ['客服: 您一定很難受吧，我們特別理解您的擔心。有，一年最多三十晚。'],
      },
    },
  },
  {
    why: 'an estimate with what to do if it slips beats an oath',
    twins: {
      en: {
        asked: ['customer: Will the balloons be here by three tomorrow? It is my dad’s 60th.'],
        better: [
          'agent: Nine times out of ten, yes. If the van is late I ring you at one, and you can pick them up here.',
        ],
        worse: ['agent: Guaranteed, a hundred per cent, nothing whatsoever can make them late.'],
      },
      'zh-Hans': {
        asked: ['客户: 气球明天三点前能到吗？我爸六十大寿'],
        better: ['客服: 九成能到。怕来不及的话，一点前您来店里拿最稳。'],
        worse: ['客服: 百分之百到，绝对不会晚，什么情况都不可能误。'],
      },
      'zh-Hant': {
        asked: ['顧客: 氣球明天三點前會到嗎？我爸六十大壽'],
        better: ['客服: 九成會到。怕來不及的話，一點前來店裡拿最穩。'],
        worse: ['客服: 百分之百到，絕對不會晚，什麼狀況都不可能誤。'],
      },
    },
  },
  {
    why: 'who was sent here from there is not sent back there',
    twins: {
      en: {
        asked: ['customer: Payroll told me to ask you, and you sent me to Payroll last week. Who fixes my tax code?'],
        better: ['agent: I do. You have walked far enough. The code is right from Friday and I will tell Payroll.'],
        worse: ['agent: Tax codes are a question for Payroll. Somebody there misled you, best to go back to Payroll.'],
      },
      'zh-Hans': {
        asked: ['客户: 人事说找你们，你们上周又让我找人事，社保到底谁改？'],
        better: ['客服: 我来改。您跑得够多了，周五前改好，人事那边我去讲。'],
        worse: ['客服: 社保归人事管，那边说错了，您再回去找人事。'],
      },
      'zh-Hant': {
        asked: ['顧客: 人事說找你們，你們上週又叫我找人事，勞保到底誰改？'],
        better: ['客服: 我來改。您跑得夠多了，週五前改好，人事那邊我去講。'],
        worse: ['客服: 勞保是人事的業務，那邊講錯了，您再回去找人事。'],
      },
    },
  },
  {
    why: 'an hour and a name are a step, a case passed on is a file',
    twins: {
      en: {
        asked: ['customer: The freezer has been dead for two days and the insulin is in it.'],
        better: [
          "agent: Two days with insulin in it can't wait. I've rung Dana, she is with you at five today with a spare.",
        ],
        worse: [
          "agent: Two days with insulin in it can't wait. I've forwarded this to our repairs team, please watch your phone.",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 冰柜坏了两天了，里面有胰岛素'],
        better: ['客服: 胰岛素等不得。我刚给师傅老周打了电话，今天下午五点前带备用的到您家。'],
        worse: ['客服: 胰岛素等不得。我已经把情况反映给维修了，后续会有人处理的，您留意一下电话。'],
      },
      'zh-Hant': {
        asked: ['顧客: 冰箱壞了兩天了，裡面有胰島素'],
        better: ['客服: 胰島素不能等。我剛打給師傅老周，今天下午五點前帶備用的到府上。'],
        worse: ['客服: 胰島素不能等。我已經把情況轉達給維修了，後續會有人處理，請留意一下電話。'],
      },
    },
  },
  {
    why: 'a question that scolds takes from the help beside it',
    twins: {
      en: {
        asked: ['customer: I missed the last ferry, is there any way across tonight?'],
        better: ['agent: The water taxi goes until eleven from pier 2, I have told Jo to wait.'],
        worse: ["agent: Didn't it cross your mind to check the times? The water taxi goes until eleven from pier 2."],
      },
      'zh-Hans': {
        asked: ['客户: 末班船没赶上，今晚还能过去吗'],
        better: ['客服: 二号码头的快艇开到十一点，我让小乔等您。'],
        worse: ['客服: 您出门的时候就没想过会堵车吗？二号码头的快艇开到十一点。'],
      },
      'zh-Hant': {
        asked: ['顧客: 末班船沒趕上，今晚還過得去嗎'],
        better: ['客服: 二號碼頭的快艇開到十一點，我請小喬等您。'],
        worse: ['客服: 您出門的時候就沒想過會塞車嗎？二號碼頭的快艇開到十一點。'],
      },
    },
  },
])
