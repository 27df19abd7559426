import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'

/** Rules that must stay quiet about a reply, and a reply beside it about which they must speak up. */
interface Alarm {
  rule: string
  why: string
  quiet: readonly (readonly string[])[]
  loud: readonly (readonly string[])[]
}

const roles = { 'c:': 'customer', 'a:': 'agent', 'b:': 'bot' } as const

/** The rules that hold something against the service side. */
function faults(lines: readonly string[]): string[] {
  const messages = lines.map((line) => ({ role: roles[line.slice(0, 2) as keyof typeof roles], text: line.slice(3) }))
  return scoreConversation({ channel: 'chat', messages }).findings.flatMap(({ outcome, severity, ruleId }) =>
    outcome === 'fault' && severity !== 'info' ? [ruleId] : [],
  )
}

const alarms: readonly Alarm[] = [
  {
    rule: 'no-watching',
    why: 'what the matter itself asks for may be asked, and a transfer may be looked up',
    quiet: [
      ['c: Can I hire skis?', 'a: Yes. How much do you weigh, and how old are you? The bindings are set by weight.'],
      ['c: Where is my refund?', 'a: According to your bank the transfer came back, the account is closed.'],
      ['c: 我想办张月票', 'a: 可以，请问您多大年纪？六十岁以上免费。'],
      ['c: 想買件大衣', 'a: 有的，您平常穿多大？'],
    ],
    loud: [
      ['c: Can I hire skis?', 'a: Yes. Why are you still single, and what do you earn?'],
      ['c: 我想办张月票', 'a: 可以，您一个月挣多少？结婚了没有？'],
      ['c: 想買件大衣', 'a: 有的，你咁肥，著唔著得落㗎？'],
    ],
  },
  {
    rule: 'no-blame',
    why: 'who looks for the cause blames nobody',
    quiet: [
      ['c: 洗衣机不转了', 'a: 您是不是用力关门了？门锁有个保护，松一下就好。'],
      ['c: 这个锅怎么用', 'a: 先放油再开火。不会的话我可以教您。'],
    ],
    loud: [
      ['c: 洗衣机不转了', 'a: 你是不是乱按？不会用买它干嘛？门锁松一下就好。'],
      ['c: 這個鍋黏底', 'a: 你到底怎麼用的？火不會先關小嗎？'],
    ],
  },
  {
    rule: 'offer-a-way',
    why: 'a limit beside a yes and a no that is only supposed refuse nothing',
    quiet: [
      ['c: 能带鲜花进去吗', 'a: 鲜花可以带，蜡烛不能点。'],
      ['c: 票还能用吗', 'a: 直接用在周六那场，不能来的话今天就退。'],
      ['c: How do I find the stables?', 'a: Get off at the church and walk uphill. You can’t miss it!'],
      ['c: 我想改到周五', 'a: 改好了，周五下午三点，不用另外付钱。'],
    ],
    loud: [
      ['c: 能带蜡烛进去吗', 'a: 不能。'],
      ['c: 我想改到周五', 'a: 周五不行，满了。'],
      ['c: I want to bring my own wine.', 'a: That is not allowed.'],
    ],
  },
  {
    rule: 'no-rudeness',
    why: 'the mother they spoke of is no insult',
    quiet: [['c: 我妈的药到了吗', 'a: 下午四点到，你妈那份单独装了一袋。']],
    loud: [['c: 我的药到了吗', 'a: 你妈的，等着。']],
  },
  {
    rule: 'no-cheer-over-bad-news',
    why: 'who is well may be told of cheerfully',
    quiet: [
      ['c: How is my dog at the kennels?', 'a: He is grand, he ate everything and won the ball game!!'],
      ['c: 我家狗狗寄养怎么样', 'a: 好着呢！早上还抢了别人的球～'],
    ],
    loud: [
      ['c: How is my dog at the kennels?', 'a: He died last night!! Have a lovely day!'],
      ['c: 我家狗狗寄养怎么样', 'a: 昨晚没救回来哦～祝您生活愉快！'],
    ],
  },
  {
    rule: 'no-orders',
    why: 'a step or an invitation serves, a curt command and a condition of the house do not',
    quiet: [
      ['c: The tumble dryer smells of burning', "a: Don't use it again until we have seen it. A fitter comes at 4."],
      ['c: Which gate for the night train?', 'a: Gate 7. Be at the barrier by 22.10, the doors close early.'],
      ['c: my oven clock is wrong', 'a: You need to press both arrows for three seconds, and it will blink.'],
      ['c: Can I leave my pram?', 'a: Yes. Leave your pram by the lift, someone keeps an eye on it.'],
      ['c: 洗碗机漏水了', 'a: 先把水阀关上,不要再用了,怕水流到楼下。师傅两点到。'],
      ['c: 明天能做完吗', 'a: 这个现在说不准,配件今晚到,九点前我告诉您。'],
      ['c: 電梯一直發出怪聲', 'a: 先不要再搭了,技師半小時內到,到了我打給您。'],
    ],
    loud: [
      ['c: I would like to change my seat', 'a: Give me your booking code now.'],
      ['c: Can I get a copy?', 'a: You need to fill in the form first.'],
      ['c: 我想改地址', 'a: 您给我听好了,改地址只能改一次。'],
      ['c: 還要等多久', 'a: 不要再問了,等通知。'],
    ],
  },
  {
    rule: 'no-buck-passing',
    why: 'who is sorry that somebody has to ask sends nobody away',
    quiet: [['c: where is my locker key', "a: Sorry you need to ask twice, it's at the front desk under your name."]],
    loud: [['c: where is my locker key', 'a: You need to ask the courier.']],
  },
  {
    rule: 'no-pressure',
    why: 'what went to others is told, and what is kept for somebody hurries nobody',
    quiet: [
      [
        'c: Did we get the allotment?',
        "a: Sorry, no. The last plot went to number 12 in Elm Row; you're third on the waiting list.",
      ],
      ['c: 还有两居室吗,我想再看看', 'a: 只剩一套,我给您留到周日,您慢慢看。'],
    ],
    loud: [
      ['c: I will sleep on it', "a: Only two left and others are looking, so decide today or it's gone."],
      ['c: 我再想想', 'a: 只剩一套了,今天不定明天就没了,别人都在抢。'],
    ],
  },
  {
    rule: 'no-contradiction',
    why: 'a price told as a condition at once is no other price',
    quiet: [
      [
        'c: Is the delivery free?',
        'a: Free, yes, but only from £40 on; below that it is £5.',
        'c: And what does delivery cost me then?',
        'a: £5 for the delivery.',
      ],
    ],
    loud: [['c: Is the delivery free?', 'a: Yes, delivery is free.', 'c: Lovely, send it.', 'a: The delivery is £5.']],
  },
  {
    rule: 'disclose-the-bot',
    why: 'a note of what happened is nobody speaking',
    quiet: [
      [
        'c: a person please',
        'a: Of course, one moment.',
        'b: Tomasz from Repairs has joined the chat.',
        'a: Hi, Tomasz here.',
      ],
      ['c: 转人工', 'b: 客服 3315 已接入', 'a: 您好,我是3315。'],
      ['c: 我的卡不能用', 'b: 您好,我是智能小帮手,请回复:1 挂失 2 补卡'],
    ],
    loud: [['c: 我的卡不能用', 'b: 您好,我是小美,请说您的问题。']],
  },
  {
    rule: 'no-repeat-effort',
    why: 'who has only just come in and mends it makes nobody repeat; who asks for it anew does',
    quiet: [
      [
        'c: Third time the lift is out this month!',
        "a: Three times is far too often. I've sent the engineer, he is there at 2.",
      ],
      ['c: 又多扣了我一次话费', 'a: 多扣的12元已经退回,原因是套餐重复生效,下月不会再扣。'],
      ['c: 暖氣為什麼停了', 'a: 閥門壞了,已經換好。', 'c: 下個月會不會又這樣'],
    ],
    loud: [
      ['c: Third time the lift is out this month!', 'a: Could you describe the problem?'],
      ['c: The lift is out', 'a: Which block?', 'c: I already told you, block C.'],
      ['c: 又多扣了我一次话费,说了三遍了', 'a: 请描述一下您的问题。'],
    ],
  },
  {
    rule: 'offer-a-way',
    why: 'a no beside a way, a reason why somebody did not come, and a loss that is owned are no bare no',
    quiet: [
      ['c: 靠窗的位子还有吗', 'a: 靠窗的没了,阳台那边还有一张四人桌,晚上能看到江,我给您先占着。'],
      ['c: 師傅怎麼沒來', 'a: 對不起,是我們失約了。師傅被前一戶的漏水絆住走不開,沒有先通知您。'],
      [
        'c: Can you look up my voucher?',
        "a: Unfortunately we can't see vouchers here. Do you have the email it came in?",
      ],
    ],
    loud: [
      ['c: 靠窗的位子还有吗', 'a: 没有了。'],
      ['c: Can you look up my voucher?', "a: Unfortunately we can't."],
    ],
  },
  {
    rule: 'no-jargon',
    why: 'a department has its name, and a statement is a paper',
    quiet: [
      ['c: 我買的基金一直沒到帳', 'a: 這筆要請清算組的同事查,我跟他說好了,三點前回您。'],
      ['c: 申請按揭要帶乜', 'a: 身份證、糧單同埋三個月銀行月結單。'],
    ],
    loud: [['c: 我的包裹呢', 'a: 已经走逆向履约了,等二线派单。']],
  },
  {
    rule: 'no-dismissal',
    why: 'do not worry with the help behind it calms, alone it hushes',
    quiet: [
      ['c: 我不会弄这个,急死了', 'a: 大爷别急,我在这儿陪着您,先按一下遥控器最上面的红色按钮。'],
      [
        'c: I dropped the library book in the bath, I feel awful',
        'a: These things happen. Dry it flat and bring it in.',
      ],
      ['c: 拔牙以后还在渗血', 'a: 当天渗一点血是常见的,咬紧纱布半小时,要是还不停就打我电话,我让医生看。'],
      ['c: how do i top up', 'a: Tap your card on the reader, choose an amount and press OK. That’s it.'],
    ],
    loud: [
      ['c: 我的钱还没到,急死了', 'a: 别这么激动。'],
      ['c: you lost my parcel', 'a: These things happen.'],
      ['c: 新锅一用就掉涂层', 'a: 这很正常,大家都这样。'],
    ],
  },
  {
    rule: 'no-absolute-claims',
    why: 'a promise that is not made promises nothing',
    quiet: [
      ['c: 他走了三個月了', 'a: 這段日子您一定不好過,文件慢慢來就好。'],
      ['c: 幾時到貨?', 'a: 我保證唔到,船期話係星期五,一到我即刻通知你。'],
    ],
    loud: [['c: 幾時到貨?', 'a: 星期五百分百到,我保證。']],
  },
  {
    rule: 'no-blame',
    why: 'what somebody should have tomorrow is expected, what they should have read is held against them',
    quiet: [['c: Did my glasses go out?', 'a: Yes, at noon. You should have them on Friday.']],
    loud: [['c: Did my glasses go out?', 'a: You should have read the email.']],
  },
  {
    rule: 'no-overreaction',
    why: 'no word is too great for a child in danger',
    quiet: [
      ['c: 你们把我儿子漏在操场上一个小时!', 'a: 孩子现在和老师在一起,没有受伤。把他一个人留下,是我们不可原谅的疏忽。'],
    ],
    loud: [['c: 吸管少给了一根', 'a: 这是不可原谅的疏忽,我们万分愧疚!']],
  },
]

describe.each(alarms)('$rule: $why', ({ rule, quiet, loud }) => {
  it.each(quiet.map((lines) => ({ reply: lines.at(-1) ?? '', lines })))('is quiet on “$reply”', ({ lines }) => {
    expect(faults(lines)).not.toContain(rule)
  })
  it.each(loud.map((lines) => ({ reply: lines.at(-1) ?? '', lines })))('speaks up on “$reply”', ({ lines }) => {
    expect(faults(lines)).toContain(rule)
  })
})

describe('A deed said in a word', () => {
  it.each([
    ['c: Please cancel my table for Friday', 'a: Cancelled, Mr Osei.', 'a: That’s cancelled for you, Mr Osei.'],
    ['c: 我要取消明天的预约', 'a: 取消了,周先生。', 'a: 已经帮您取消了,周先生。'],
  ])('%s', (asked, brief, full) => {
    const [one, other] = [brief, full].map((reply) => {
      const messages = [asked, reply].map((line) => ({
        role: roles[line.slice(0, 2) as keyof typeof roles],
        text: line.slice(3),
      }))
      return scoreConversation({ channel: 'chat', messages }).score ?? 0
    })
    expect(Math.abs((one ?? 0) - (other ?? 1))).toBeLessThan(0.04)
  })
})
