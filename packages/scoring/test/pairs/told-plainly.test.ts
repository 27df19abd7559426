import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'A wish told with a weakness is granted, not only consoled.',
    twins: {
      en: {
        asked: ['customer: My father is housebound. Could his pension card be renewed at home?'],
        better: ['agent: Yes, a colleague comes to him on Tuesday at 10 with a camera.'],
        worse: ['agent: I am sorry to hear that. All cards are renewed at the counter.'],
      },
      'zh-Hans': {
        asked: ['客户: 我爸行动不便，养老卡能上门办吗？'],
        better: ['客服: 可以，周二上午十点同事带着相机上门。'],
        worse: ['客服: 很遗憾听到您这么说。所有卡都在柜台办理。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我爸行動不便，敬老卡可以到府辦嗎？'],
        better: ['客服: 可以，週二早上十點同仁會帶相機過去。'],
        worse: ['客服: 很遺憾聽到您這麼說。所有卡片都在櫃檯辦理。'],
      },
    },
  },
  {
    why: 'Who is taken aback has told a trouble, question mark or not.',
    twins: {
      en: {
        asked: ['customer: How come my gym fee went from 29 to 41 overnight?'],
        better: [
          'agent: The student rate ended on the 1st and nobody told you; that was for us to do. I have put May back to 29.',
        ],
        worse: ['agent: Fees are shown in the app under Membership, where every member can see them.'],
      },
      'zh-Hans': {
        asked: ['客户: 健身卡怎么一下子从29变成41了？'],
        better: ['客服: 学生价1号到期，我们没有提前通知您，是我们的疏忽。五月的我已经给您改回29。'],
        worse: ['客服: 费用在APP“会员”那一页，每位会员都能看到。'],
      },
      'zh-Hant': {
        asked: ['顧客: 健身房月費怎麼突然從899變成1299了？'],
        better: ['客服: 學生價1號到期，我們沒有先通知您，是我們的疏失。五月的我已經幫您改回899。'],
        worse: ['客服: 費用在APP「會員」那一頁，每位會員都看得到。'],
      },
    },
  },
  {
    why: 'Something done about it beats a remark on it.',
    twins: {
      en: {
        asked: ['customer: The tap you put in on Monday drips on the worktop all night.'],
        better: ['agent: Then the washer sits badly. Our fitter comes by today at 5 and changes it.'],
        worse: ['agent: It must be something else. Taps drip.'],
      },
      'zh-Hans': {
        asked: ['客户: 你们周一装的水龙头，一整晚滴在台面上。'],
        better: ['客服: 那是垫圈没压好，师傅今天五点过去换。'],
        worse: ['客服: 那肯定是别的毛病。水龙头嘛，都会滴。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你們週一裝的水龍頭，整個晚上滴在檯面上。'],
        better: ['客服: 那是墊圈沒壓好，師傅今天五點過去換。'],
        worse: ['客服: 那一定是別的毛病。水龍頭本來就會滴。'],
      },
    },
  },
  {
    why: 'Who asks once more does not go away with a remark.',
    twins: {
      en: {
        asked: [
          'customer: The bus drove past my stop and I was late for work.',
          'agent: Drivers stop where they are asked to.',
          'customer: I rang the bell twice. Could somebody look at the camera?',
        ],
        better: ['agent: I have asked the depot for the film of 7:40 and will write to you by Thursday.'],
        worse: ['agent: Bells are sometimes not heard. That happens.'],
      },
      'zh-Hans': {
        asked: [
          '客户: 公交没停我那站，害我上班迟到。',
          '客服: 有人按铃司机都会停的。',
          '客户: 我按了两次。能看一下监控吗？',
        ],
        better: ['客服: 7点40那趟的监控我已经找车队要了，周四前给您回话。'],
        worse: ['客服: 铃声有时候听不见，难免的。'],
      },
      'zh-Hant': {
        asked: [
          '顧客: 公車沒停我那站，害我上班遲到。',
          '客服: 有人按鈴司機都會停的。',
          '顧客: 我按了兩次。可以看一下監視器嗎？',
        ],
        better: ['客服: 7點40那班的畫面我已經跟車隊調了，週四前回覆您。'],
        worse: ['客服: 鈴聲有時候聽不到，難免啦。'],
      },
    },
  },
]

describePairs(pairs)
