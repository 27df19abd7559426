import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'
import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'Who was introduced is called by that name wherever in the reply they are called.',
    twins: {
      en: {
        asked: ['customer: Good afternoon, Imogen Tarrant here. Has my coat been taken up yet?'],
        better: ['agent: It has, Ms Tarrant. It hangs at the counter until seven.'],
        worse: ['agent: It has, Ms Thornton. It hangs at the counter until seven.'],
      },
      'zh-Hans': {
        asked: ['客户: 我是周一改裤脚的上官婉，裤子能取了吗？'],
        better: ['客服: 能取，上官女士，七点前都有人。'],
        worse: ['客服: 能取，官女士，七点前都有人。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我是週一改褲腳的上官婉，褲子可以取了嗎？'],
        better: ['客服: 可以，上官小姐，七點前都有人。'],
        worse: ['客服: 可以，官小姐，七點前都有人。'],
      },
    },
  },
  {
    why: 'A child or an animal of theirs keeps its name.',
    twins: {
      en: {
        asked: ['customer: My tenant Bettina lost the cellar key, can she have another?'],
        better: ["agent: Bettina's key is being cut and will be at the desk by noon."],
        worse: ["agent: Beatrix's key is being cut and will be at the desk by noon."],
      },
      'zh-Hans': {
        asked: ['客户: 我是陶小禾妈妈，周三的画画课能请假吗'],
        better: ['客服: 小禾妈妈好，周三的课已请好假，周五可以来补。'],
        worse: ['客服: 小棠妈妈好，周三的课已请好假，周五可以来补。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我家的貓叫「米香」，上次驅蟲是哪一天？'],
        better: ['客服: 米香上次驅蟲是三月二號，下次六月。'],
        worse: ['客服: 栗子上次驅蟲是三月二號，下次六月。'],
      },
    },
  },
  {
    why: 'What is to go goes, and what is to stay stays.',
    twins: {
      en: {
        asked: ['customer: Cancel ticket 55-3081 please, but keep 55-3018.'],
        better: ['agent: 55-3081 is cancelled and 55-3018 stays as it is.'],
        worse: ['agent: 55-3018 is cancelled and 55-3081 stays as it is.'],
      },
      'zh-Hans': {
        asked: ['客户: 台灯我要退，落地扇不退'],
        better: ['客服: 好的，台灯的退货单开好了，落地扇保留。'],
        worse: ['客服: 好的，落地扇的退货单开好了，台灯保留。'],
      },
      'zh-Hant': {
        asked: ['顧客: 檯燈我要退,落地扇不退'],
        better: ['客服: 好的,檯燈的退貨單開好了,落地扇保留。'],
        worse: ['客服: 好的,落地扇的退貨單開好了,檯燈保留。'],
      },
    },
  },
  {
    why: 'The day it was and the day it becomes, in figures or in words.',
    twins: {
      en: {
        asked: ['customer: Please move my fitting from 21 May to 23 May.'],
        better: ['agent: All done, moved from 21 May to 23 May, same fitter.'],
        worse: ['agent: All done, moved from 11 May to 13 May, same fitter.'],
      },
      'zh-Hans': {
        asked: ['客户: 六月二十一日的体检可以改到二十三号上午吗？'],
        better: ['客服: 可以，六月二十三号上午，已经改好，还是三楼。'],
        worse: ['客服: 可以，六月二十八号上午，已经改好，还是三楼。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我 5/21 的場地,改成 5/23 可以嗎?'],
        better: ['客服: 可以,5/21 改 5/23,場地費一樣。'],
        worse: ['客服: 可以,5/11 改 5/13,場地費一樣。'],
      },
    },
  },
  {
    why: 'What they told us may be said; what was seen, heard or passed on behind their back is not.',
    twins: {
      en: {
        asked: ['customer: Could I come in on the 9th for the second fitting?'],
        better: [
          'agent: You are in at ten on the 9th. In March you told us stairs are hard for you, so it is the ground floor.',
        ],
        worse: [
          'agent: You are in at ten on the 9th. The doorbell camera showed us how you struggle, so it is the ground floor.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 想再约一次量尺寸，九号'],
        better: ['客服: 约好九号十点。三月您跟我们提过爬楼吃力，这次在一楼量。'],
        worse: ['客服: 约好九号十点。邻居群友跟我们说您爬楼都喘，这次在一楼量。'],
      },
      'zh-Hant': {
        asked: ['顧客: 想再約一次量尺寸,九號'],
        better: ['客服: 約好九號十點。三月您跟我們提過爬樓吃力,這次在一樓量。'],
        worse: ['客服: 約好九號十點。監視器拍到您上次扶著牆才上得了樓,這次在一樓量。'],
      },
    },
  },
  {
    why: 'The animal by its own name.',
    twins: {
      en: {
        asked: ['customer: We have a spaniel pup called Biscuit, boarding from Friday.'],
        better: ['agent: Bring Biscuit in at nine on Friday, with his own blanket.'],
        worse: ['agent: Bring Bandit in at nine on Friday, with his own blanket.'],
      },
      'zh-Hans': {
        asked: ['客户: 我家的柯基叫布丁，后天来打疫苗'],
        better: ['客服: 布丁后天上午十点，带上疫苗本。'],
        worse: ['客服: 奶茶后天上午十点，带上疫苗本。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我隻貓叫豆腐，聽日三點洗澡'],
        better: ['客服: 收到，豆腐三點，帶牠自己的毛巾。'],
        worse: ['客服: 收到，湯圓三點，帶牠自己的毛巾。'],
      },
    },
  },
  {
    why: 'The part whose code was given.',
    twins: {
      en: {
        asked: ['customer: two of the pump 3HX-250 please'],
        better: ['agent: 3HX-250, two, £80, out tomorrow.'],
        worse: ['agent: 3HX-350, two, £80, out tomorrow.'],
      },
      'zh-Hans': {
        asked: ['客户: 门锁要左开的，型号8KD-120B'],
        better: ['客服: 8KD-120B有货，明天寄。'],
        worse: ['客服: 8KD-160B有货，明天寄。'],
      },
      'zh-Hant': {
        asked: ['顧客: 門鎖要左開的，型號8KD-120B'],
        better: ['客服: 8KD-120B有貨，明天寄。'],
        worse: ['客服: 8KD-160B有貨，明天寄。'],
      },
    },
  },
  {
    why: 'What a telephone knows is for nobody else.',
    twins: {
      en: {
        asked: ['customer: Which tent is lightest?'],
        better: ['agent: You told us in May you walk alone in the hills: the Duo, at 1.2 kg.'],
        worse: ['agent: Your watch shows you were alone at the lake all night: the Duo, at 1.2 kg.'],
      },
      'zh-Hans': {
        asked: ['客户: 瑜伽垫哪款好'],
        better: ['客服: 您五月说过膝盖怕硬，八毫米的好。'],
        worse: ['客服: 您手机显示您昨天在骨科待了两小时，八毫米的好。'],
      },
      'zh-Hant': {
        asked: ['顧客: 瑜伽墊哪款好'],
        better: ['客服: 您五月說過膝蓋怕硬，八毫米的好。'],
        worse: ['客服: 您手機顯示您昨天在骨科待了兩小時，八毫米的好。'],
      },
    },
  },
]

describePairs(pairs)

const faults = (...lines: readonly string[]) =>
  scoreConversation({
    id: 'c',
    messages: lines.map((line, index) => ({
      id: `m${index}`,
      role: line.startsWith('c: ') ? ('customer' as const) : ('agent' as const),
      text: line.slice(3),
    })),
  }).findings.flatMap(({ ruleId, outcome }) => (outcome === 'fault' ? [ruleId] : []))

describe('names and cameras that accuse nobody', () => {
  it.each([
    [
      'c: Hi, Tom Bell here. Who looks after my policy?',
      'a: Your file is with our adviser, Ms Hale. She is in until five.',
    ],
    ['c: 我是陶小禾妈妈，周三请假', 'a: 王女士好，周三的假请好了。'],
    ['c: 我叫高婷，卡什么时候到？', 'a: 高女士，宝宝妈妈专享卡周五到。'],
    ['c: 发票抬头写“青禾烘焙坊”', 'a: 抬头“青禾烘焙坊”已开好，周五寄出。'],
    ['c: 5月21日的体检报告什么时候出？', 'a: 报告5月28日出来，到时短信通知您。'],
  ])('%s', (...lines) => {
    expect(faults(...lines)).toEqual([])
  })
  it('hears no watching in footage that was asked for', () => {
    expect(
      faults('c: 我的伞落店里了，能看下监控吗？', 'a: 监控里看到您把伞放在了靠窗的椅子上，已经替您收好。'),
    ).not.toContain('no-watching')
    expect(
      faults('c: Could you check the CCTV for my bag?', 'a: The camera shows you left it by the till at 4.10.'),
    ).not.toContain('no-watching')
  })
})
