import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'What nobody spoke of is not told of the customer’s people.',
    twins: {
      en: {
        asked: ['customer: Which of your rakes is best for moss?'],
        better: ['agent: The spring-tine one, £18. It also comes with a shorter handle.'],
        worse: ['agent: The spring-tine one, £18. Your father lost his licence in May, so we can bring it.'],
      },
      'zh-Hans': {
        asked: ['客户: 这个花架能放阳台吗'],
        better: ['客服: 能放，防锈的，宽六十公分。'],
        worse: ['客服: 能放，防锈的。您岳父前阵子刚住院，搬的时候叫人搭把手。'],
      },
      'zh-Hant': {
        asked: ['顧客: 想問個書架幾時有貨'],
        better: ['客服: 星期三有貨，到咗我留一個俾你。'],
        worse: ['客服: 星期三有貨。你老公返緊夜更，我哋日頭唔好送住。'],
      },
    },
  },
  {
    why: 'A body or a purse is not held up to somebody who asked for a thing.',
    twins: {
      en: {
        asked: ['customer: Do you rent out e-bikes by the week?'],
        better: ['agent: We do, £60 a week. On your form last year you ticked the low frame; the same again?'],
        worse: ['agent: We do, £60 a week. With your bad knees the low frame is the one.'],
      },
      'zh-Hans': {
        asked: ['客户: 按周租自行车多少钱'],
        better: ['客服: 一周一百二。您去年登记时勾的是低梁款，这次还要吗？'],
        worse: ['客服: 一周一百二。您膝盖刚动过刀，低梁款合适。'],
      },
      'zh-Hant': {
        asked: ['顧客: 租一週腳踏車多少錢'],
        better: ['客服: 一週五百。你去年填表時勾的是低跨點車架，這次一樣嗎？'],
        worse: ['客服: 一週五百。你這個月薪水比較少，選舊款好了。'],
      },
    },
  },
  {
    why: 'A source is no eye on them; watching is one, whatever is watched.',
    twins: {
      en: {
        asked: ['customer: Is the Saturday pottery class full?'],
        better: ["agent: Two places left. When you rang in June you asked for the wheel by the window, I've noted it."],
        worse: ['agent: Two places left. We keep tabs on what you post about your pots, so the wheel by the window.'],
      },
      'zh-Hans': {
        asked: ['客户: 周六的陶艺课还有位子吗'],
        better: ['客服: 还有两个。您六月留言说过要靠窗的转盘，给您记上了。'],
        worse: ['客服: 还有两个。门口摄像头认出您总在窗边站着，给您记靠窗的了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 星期六陶藝班仲有冇位'],
        better: ['客服: 仲有兩個。你六月留言講過想要窗邊個轉盤，記低咗。'],
        worse: ['客服: 仲有兩個。閉路電視認到你成日喺窗邊企，記低咗窗邊。'],
      },
    },
  },
  {
    why: 'What they have just spoken of may be spoken of.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: My back is bad since the fall, which chair is easiest to get out of?'],
        better: ['agent: With your bad back, the Alder: it is the highest and has arms to push on.'],
        worse: ['agent: The Alder: it is the highest and has arms to push on.'],
      },
      'zh-Hans': {
        asked: ['客户: 我腰摔伤了，哪把椅子站起来省力？'],
        better: ['客服: 您腰刚摔伤，选这把高的，有扶手可以撑着站。'],
        worse: ['客服: 选这把高的，有扶手可以撑着站。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我腰摔傷了，哪張椅子站起來省力？'],
        better: ['客服: 你腰剛摔傷，選這張高的，有扶手可以撐著站。'],
        worse: ['客服: 選這張高的，有扶手可以撐著站。'],
      },
    },
  },
  {
    why: 'Another name before the deed that was asked of theirs is the wrong name.',
    twins: {
      en: {
        asked: ['customer: It is our spaniel Juniper again. Does she need the cone overnight?'],
        better: ['agent: Juniper needs the cone until Friday, nights too. Take it off when she eats.'],
        worse: ['agent: Rosie needs the cone until Friday, nights too. Take it off when she eats.'],
      },
      'zh-Hans': {
        asked: ['客户: 我来接小满，前天洗牙的橘猫'],
        better: ['客服: 小满今天吃得香，牙也不渗血了，我抱它出来。'],
        worse: ['客服: 小雨今天吃得香，牙也不渗血了，我抱它出来。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我隻狗叫豆豉，琴日打咗針，今日可唔可以沖涼'],
        better: ['客服: 豆豉今日唔好沖住，後日先。'],
        worse: ['客服: 豆漿今日唔好沖住，後日先。'],
      },
    },
  },
  {
    why: 'Initials between a title and a name do not hide who signed.',
    twins: {
      en: {
        asked: ['customer: Please send me the minutes of the March meeting. Yours sincerely, Mrs J. Ashdown'],
        better: ['agent: Dear Mrs Ashdown, the minutes are attached, with the budget on page four.'],
        worse: ['agent: Dear Mr Ashford, the minutes are attached, with the budget on page four.'],
      },
      'zh-Hans': {
        asked: ['客户: 请把三月的会议纪要发我。我姓桑，桑晓兰'],
        better: ['客服: 桑女士，纪要发您了，预算在第四页。'],
        worse: ['客服: 孙女士，纪要发您了，预算在第四页。'],
      },
      'zh-Hant': {
        asked: ['顧客: 請把三月的會議紀錄寄給我。我姓桑，桑曉蘭'],
        better: ['客服: 桑小姐，會議紀錄寄出了，預算在第四頁。'],
        worse: ['客服: 孫小姐，會議紀錄寄出了，預算在第四頁。'],
      },
    },
  },
]

describePairs(pairs)
