import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'A sentence for the feeling beats the bare arrangement.',
    twins: {
      en: {
        asked: ['customer: We have had no heating for five nights and nobody cares!!'],
        better: [
          'agent: Five nights in the cold and nobody came: of course you are angry, and I am sorry. I have sent our engineer; he is with you by 4 pm today.',
        ],
        worse: ['agent: The engineer is with you by 4 pm today.'],
      },
      'zh-Hans': {
        asked: ['客户: 租的房子暖气坏了五天，晚上冻得睡不着，没人管！！'],
        better: ['客服: 冻了五个晚上还没人管，搁谁都受不了，对不起。我已经叫了维修师傅，今天下午四点前上门。'],
        worse: ['客服: 维修师傅今天下午四点前上门。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我等了三個小時，外送還沒來，餐也沒退，我真的快氣死'],
        better: ['客服: 等了三個小時還沒吃到，難怪您這麼氣，真的很對不起。我現在就把款項退給您，五分鐘內會收到通知。'],
        worse: ['客服: 我現在就把款項退給您，五分鐘內會收到通知。'],
      },
    },
  },
  {
    why: 'To see what the visits cost beats asking for calm.',
    twins: {
      en: {
        asked: ['customer: That is the third time your plumber has not turned up!!!'],
        better: [
          'agent: Three visits missed, and you took time off for each: anyone would be furious. I have spoken to his manager, and he comes himself tomorrow at 9.',
        ],
        worse: ['agent: Please calm down, there is no need to get upset. He comes tomorrow at 9.'],
      },
      'zh-Hans': {
        asked: ['客户: 师傅第三次放我鸽子了！！！'],
        better: ['客服: 连着三次让您白等，换谁都火大。我已经跟组长说好，他明天九点亲自上门。'],
        worse: ['客服: 您先冷静一下，不要激动。明天九点上门。'],
      },
      'zh-Hant': {
        asked: ['顧客: 到底要我打幾次電話！！每次都說會回電！！'],
        better: [
          '客服: 每次都說會回電卻沒有人打，換誰都會生氣，是我們不對。這次我自己負責到底，下午五點前由我打給您。',
        ],
        worse: ['客服: 請您先冷靜，不要這麼激動。下午五點前回電。'],
      },
    },
  },
  {
    why: 'To stay with the bereaved beats a form and a deadline.',
    twins: {
      en: {
        asked: ["customer: My husband died last month and I don't know how to close his account."],
        better: [
          'agent: I am so sorry for your loss. I will close the account for you; all I need is one document, and there is no hurry.',
        ],
        worse: ['agent: Please fill in form B12 and upload the death certificate within 14 days.'],
      },
      'zh-Hans': {
        asked: ['客户: 我爸刚走，他的医保卡怎么办'],
        better: ['客服: 您节哀。这些事不急在这一两天，等您缓一缓再办，我先帮您把材料列好。'],
        worse: ['客服: 请于30日内携带死亡证明、户口本办理注销，逾期不予受理。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我媽上週過世了，她的保險不知道怎麼申請'],
        better: ['客服: 請您節哀，這段時間一定很不好過。申請的事不用急，我來幫您處理，您方便的時候把資料拍給我就好。'],
        worse: ['客服: 請填寫理賠申請書，並於7日內檢附死亡證明書寄回，逾期視同放棄。'],
      },
    },
  },
]

describePairs(pairs)
