import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'
import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'The goods that were ordered, not others in as many boxes.',
    twins: {
      en: {
        asked: ['customer: 6 trays of basil to the Harbour Kitchen on Thursday please'],
        better: ['agent: 6 trays of basil to the Harbour Kitchen on Thursday, before eight.'],
        worse: ['agent: 6 trays of parsley to the Harbour Kitchen on Thursday, before eight.'],
      },
      'zh-Hans': {
        asked: ['客户: 周四要五箱罗勒，送到海港厨房'],
        better: ['客服: 五箱罗勒，周四八点前送到海港厨房。'],
        worse: ['客服: 五箱香菜，周四八点前送到海港厨房。'],
      },
      'zh-Hant': {
        asked: ['顧客: 週四要五箱羅勒，送到海港廚房'],
        better: ['客服: 五箱羅勒，週四八點前送到海港廚房。'],
        worse: ['客服: 五箱香菜，週四八點前送到海港廚房。'],
      },
    },
  },
  {
    why: 'The house whose number was given.',
    twins: {
      en: {
        asked: ['customer: skip hire please, drop it at 38 Tanner Street'],
        better: ['agent: The skip comes to 38 Tanner Street tomorrow at seven.'],
        worse: ['agent: The skip comes to 83 Tanner Street tomorrow at seven.'],
      },
    },
  },
  {
    why: 'Who says “of course” calls the customer by their own name.',
    twins: {
      en: {
        asked: ['customer: Hello, this is Aoife Kelly. Can I bring my MOT forward to Monday?'],
        better: ['agent: No problem, Aoife. Monday at nine it is.'],
        worse: ['agent: No problem, Alice. Monday at nine it is.'],
      },
    },
  },
  {
    why: 'The name of who it is about.',
    twins: {
      en: {
        asked: ['customer: My daughter Freya has her grading on Sunday, can she do the later slot?'],
        better: ['agent: Freya’s grading is now at 2.30 on Sunday.'],
        worse: ['agent: Fiona’s grading is now at 2.30 on Sunday.'],
      },
    },
  },
  {
    why: 'The sum that was taken is the sum that goes back.',
    twins: {
      en: {
        asked: ['customer: You took $63.20 for a class that never ran.'],
        better: ['agent: It never ran, so that was ours to give back. I’ve put the $63.20 back on your card.'],
        worse: ['agent: It never ran, so that was ours to give back. I’ve put the $36.20 back on your card.'],
      },
    },
  },
  {
    why: 'The hour that was asked for is the hour that is booked.',
    twins: {
      en: {
        asked: ['customer: put me down for the 7:40 ferry on saturday'],
        better: ['agent: You’re down for the 7:40 on Saturday, pier 2.'],
        worse: ['agent: You’re down for the 7:14 on Saturday, pier 2.'],
      },
      'zh-Hant': {
        asked: ['顧客: 幫我劃週六7:40那班船'],
        better: ['客服: 劃好了，週六7:40那班，2號碼頭上船。'],
        worse: ['客服: 劃好了，週六7:14那班，2號碼頭上船。'],
      },
    },
  },
  {
    why: 'To the day they wanted to move to, not the one they leave.',
    twins: {
      en: {
        asked: ['customer: Could you move our viewing from Monday to Friday?'],
        better: ['agent: Moved: your viewing is on Friday at ten.'],
        worse: ['agent: Moved: your viewing is on Monday at ten.'],
      },
      'zh-Hans': {
        asked: ['客户: 麻烦把看房从周一改到周五'],
        better: ['客服: 给您改好了，看房在周五上午十点。'],
        worse: ['客服: 给您改好了，看房在周一上午十点。'],
      },
      'zh-Hant': {
        asked: ['顧客: 麻煩把看屋從週一改到週五'],
        better: ['客服: 幫您改好了，看屋在週五早上十點。'],
        worse: ['客服: 幫您改好了，看屋在週一早上十點。'],
      },
    },
  },
  {
    why: 'Limits told at once beat a yes to everybody that turns into a no.',
    twins: {
      en: {
        asked: ['customer: are the lockers included'],
        better: [
          'agent: With a yearly pass, yes; day guests pay 2 dollars.',
          'customer: i only have a day pass',
          'agent: Then it is 2 dollars.',
        ],
        worse: [
          'agent: Yes, lockers are included for all our guests!',
          'customer: i only have a day pass',
          'agent: Ah, then they aren’t included. Day guests have always paid 2 dollars.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 小朋友能进泳池吗'],
        better: ['客服: 一米二以上可以。', '客户: 我家孩子一米一', '客服: 那还差一点，儿童池他可以玩。'],
        worse: ['客服: 可以呀，谁都可以进！', '客户: 我家孩子一米一', '客服: 那不行，一米二以下从来都不让进。'],
      },
      'zh-Hant': {
        asked: ['顧客: 小朋友可以進泳池嗎'],
        better: ['客服: 120公分以上可以。', '顧客: 我家孩子110公分', '客服: 那還差一點，兒童池他可以玩。'],
        worse: ['客服: 可以呀，誰都可以進！', '顧客: 我家孩子110公分', '客服: 那不行喔，120公分以下從來都不能進。'],
      },
    },
  },
  {
    why: 'Who asks for the catch hears of the tie-in at once.',
    twins: {
      en: {
        asked: ['customer: A free phone? What’s the catch?'],
        better: [
          'agent: You’re tied in for 18 months.',
          'customer: And if I move house?',
          'agent: Then it moves with you.',
        ],
        worse: [
          'agent: No catch at all!',
          'customer: And if I move house?',
          'agent: It moves with you, you’re tied in for 18 months.',
        ],
      },
    },
  },
  {
    why: 'A worry is not laughed off as children being children.',
    twins: {
      en: {
        asked: ['customer: My boy was pushed down the steps at your club today.'],
        better: ['agent: Nobody should be pushed here. I’ll ring you at four when I have spoken to the trainer.'],
        worse: [
          'agent: Boys will be boys. Maybe ask yourself what he did to provoke it. I’ll ring you at four when I have spoken to the trainer.',
        ],
      },
    },
  },
  {
    why: 'A way beside a short no.',
    twins: {
      en: {
        asked: ['customer: got any 40 litre bags of peat-free? need 10'],
        better: ['agent: None left, but I can do twenty 20 litre bags for the same money.'],
        worse: ['agent: Nah, none left.'],
      },
      'zh-Hans': {
        asked: ['客户: 我司拟于下周在贵场馆拍摄，需使用无人机，望予批准。'],
        better: ['客服: 馆内人多不能飞，周一闭馆日可以，回信报一下时间就给您安排。'],
        worse: ['客服: 无人机不得入内。'],
      },
      'zh-Hant': {
        asked: ['顧客: 敝社擬於下週至貴館拍攝，需使用空拍機，懇請同意。'],
        better: ['客服: 館內人多不能飛，週一休館日可以，回信告訴我時間就幫您安排。'],
        worse: ['客服: 空拍機不得入內。'],
      },
    },
  },
]
describePairs(pairs)

/** Replies in which another number, day or thing is no slip. */
const quiet: readonly (readonly string[])[] = [
  ['customer: I need it in York by the 18th.', 'agent: It leaves on the 15th and reaches York on the 16th.'],
  ['customer: My case is blue with a red ribbon.', 'agent: Your blue case with the ribbon is in Lyon.'],
  ['customer: Is there a seat on the 9:50?', 'agent: The 9:50 is full. I’ve held one for you on the 10:15.'],
  ['customer: We land after 9:50.', 'agent: You’re booked on the shuttle at 10:30.'],
  ['customer: My son Rohan has a jab on Tuesday.', 'agent: Rohan’s jab is at nine. Dr Mehta’s room is on the left.'],
  ['customer: I ordered 3 bags of rice.', 'agent: Your 3 bags of rice left today, with 2 packs of noodles.'],
  ['客户: 我停五小时要多少钱', '客服: 前两小时免费，那就是三小时要付，一共24块。'],
  ['客户: 昨晚9点20充的没到账', '客服: 查到了，9点15到9点30在维护，已经补发了。'],
  ['客户: 订的床头柜抽屉拉不开', '客服: 拉不开多半是滑轨卡了，明天下午师傅过去看。'],
  ['顧客: 我要三箱橘子', '客服: 三箱橘子收到，另外送您一盒柿子。'],
]
const details = ['right-detail', 'right-number', 'right-amount', 'right-name', 'no-contradiction', 'offer-a-way']
const role = { customer: 'customer', 客户: 'customer', 顧客: 'customer', agent: 'agent', 客服: 'agent' } as const

describe('What only looks like a slip is let be', () => {
  it.each(quiet.map((lines) => [lines.at(-1) ?? '', lines] as const))('%s', (_, lines) => {
    const messages = lines.map((line) => {
      const at = line.indexOf(': ')
      return { role: role[line.slice(0, at) as keyof typeof role], text: line.slice(at + 2) }
    })
    const { findings } = scoreConversation({ channel: 'chat', messages })
    const faults = findings.filter(({ outcome, ruleId }) => outcome === 'fault' && details.includes(ruleId))
    expect(faults.map(({ ruleId }) => ruleId)).toEqual([])
  })
})
