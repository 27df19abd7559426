import { describe, expect, it } from 'vitest'
import { accusations, describeInnocents, type Innocent } from './describe-innocents.ts'

const innocents: readonly Innocent[] = [
  {
    why: 'that something cannot be had or found yet is no failure',
    rules: ['fitting-apology'],
    talks: [
      ['客户: 你好', '客服: 您好，请讲', '客户: 我找不到签名的地方', '客服: 在合同最后一页，点右下角就能签。'],
      ['顧客: 你好', '客服: 您好，請說', '顧客: 不行的話我就改選藍色', '客服: 好的，藍色還有三件。'],
      [
        'customer: Hi',
        'agent: Hello!',
        'customer: Having trouble picking a seat, can you help?',
        'agent: Tap the seat map, then “Change”.',
      ],
    ],
  },
  {
    why: 'a question how things stand reproaches nobody',
    rules: ['fitting-apology', 'walk-the-five-steps'],
    talks: [
      ['客户: 麻烦帮我登记一下', '客服: 好的，稍等', '客户: 还没好吗?', '客服: 好了，登记号是 5521。'],
      ['顧客: 下週降價會補差額嗎？', '客服: 會的，十五天內降價都補。'],
      ['客户: 屏幕有问题能换吗?', '客服: 能换，七天之内都可以。'],
    ],
  },
  {
    why: 'what was only just asked for is not late, nor what is still within its term',
    rules: ['fitting-apology'],
    talks: [
      ['客户: 我刚刚申请了改签', '客户: 还没反应', '客服: 看到了，已经通过，票马上给您换。'],
      ['客户: 退款去哪了', '客服: 昨天退的，储蓄卡要 3 个工作日到账。', '客户: 没收到钱', '客服: 后天之前会到的。'],
      ['顧客: 退款到哪了', '客服: 昨天退的，約 5 個工作日內入帳。', '顧客: 還沒收到', '客服: 最晚週五會入帳。'],
    ],
  },
  {
    why: 'their own doing, found out a line later, is owed no apology',
    rules: ['fitting-apology', 'walk-the-five-steps'],
    talks: [
      ['客户: 我的地址簿不见了', '客户: 好像是被我删了', '客服: 没关系，重新加一个就行。'],
      ['顧客: 優惠券不見了', '顧客: 怪我沒看清楚，上個月就用掉了', '客服: 好的，下個月還會再發。'],
      [
        'customer: The invoice has the wrong name.',
        'customer: Oh, my mistake, I typed it wrong',
        'agent: Easily mended: what should it say?',
      ],
    ],
  },
  {
    why: 'what stood in the first part of a torn reply nobody can tell',
    rules: ['fitting-apology', 'walk-the-five-steps'],
    talks: [
      ['customer: My order arrived broken.', 'agent: and the number on the receipt. 2/2 ^Ann'],
      ['客户: 收到的杯子是碎的', '客服: 还有收据上的号码。 2/2'],
    ],
  },
  {
    why: 'gladness, and a grumble at themselves, ask for no comfort',
    rules: ['acknowledge-feeling'],
    talks: [
      ['customer: Can’t believe our week at the lake is over, it was wonderful 😩💛', 'agent: Come back any time!'],
      ['customer: Forgot my umbrella at your café. Ugh.', 'agent: It is behind the counter, we close at six.'],
      ['客户: 你们太好了，我都感动哭了', '客服: 应该的，祝您开心！'],
      ['顧客: 謝謝，我感動哭了', '客服: 這是我們該做的！'],
    ],
  },
  {
    why: 'what a machine does is no feeling and no second telling',
    rules: ['acknowledge-feeling', 'no-repeat-effort'],
    talks: [
      ['顧客: 燈一下正常，一下又不亮了', '客服: 可以申請檢測，明天到府收件。'],
      ['customer: How do I stop it from flashing?', 'agent: Hold the button for three seconds.'],
    ],
  },
  {
    why: 'a person who answers is the person who was asked for',
    rules: ['grant-a-human'],
    talks: [
      ['客户: 人工', '客服: 您好，请问有什么可以帮您？', '客户: 快递几点到', '客服: 下午三点。'],
      ['顧客: 真人客服', '客服: 您好，請問需要什麼協助？', '顧客: 幾點打烊', '客服: 九點。'],
      ['customer: agent please', 'agent: Hello, how can I help?', 'customer: When do you close?', 'agent: At nine.'],
    ],
  },
  {
    why: 'done twice for the joy of it, or as they were told to, costs no effort',
    rules: ['no-repeat-effort'],
    talks: [
      ['customer: Came for a second time today, as lovely as yesterday!', 'agent: So glad, see you tomorrow?'],
      ['客户: 怎么办卡', '客服: 麻烦您先填一下表', '客户: 已经填了', '客服: 收到，今天就寄出。'],
      ['顧客: 怎麼辦卡', '客服: 麻煩您先填一下表', '顧客: 已經填了', '客服: 收到，今天就寄出。'],
    ],
  },
]

/** What is owed all the same: a plain failure, a feeling, a person behind a menu. */
const owed: readonly { rule: string; talks: readonly (readonly string[])[] }[] = [
  {
    rule: 'fitting-apology',
    talks: [
      ['客户: 你们把我的快递弄丢了', '客服: 请提供单号。'],
      ['顧客: 退款都兩個禮拜了還沒收到', '客服: 請提供單號。'],
      ['customer: When I opened the box, the lamp was smashed.', 'agent: Send us the number.'],
      ['客户: 找不到，气死我了', '客服: 请提供单号。'],
    ],
  },
  {
    rule: 'walk-the-five-steps',
    talks: [
      ['customer: The vase arrived broken.', 'agent: If you had opened it carefully it would not have cracked.'],
      ['客户: 收到的花瓶是碎的', '客服: 您要是拆的时候小心点就不会碎了。'],
      ['顧客: 收到的花瓶是碎的', '客服: 您要是拆的時候小心點就不會碎了。'],
    ],
  },
  {
    rule: 'acknowledge-feeling',
    talks: [
      ['customer: Great, lost my bag again, I am so angry 😩', 'agent: Send us the number.'],
      ['客户: 真的太失望了，等了一周', '客服: 请提供单号。'],
      ['顧客: 真的太失望了，等了一週', '客服: 請提供單號。'],
    ],
  },
  {
    rule: 'grant-a-human',
    talks: [
      ['客户: 人工', '客服: 请选择您要咨询的问题：1 物流 2 退款'],
      ['customer: Can I speak to a human please?', 'bot: Please choose one of the topics below.'],
    ],
  },
]

describeInnocents(innocents)

describe('what is plainly owed still is', () => {
  for (const { rule, talks } of owed)
    for (const talk of talks)
      it(`${rule}: ${talk[0]}`, () => {
        expect(accusations(rule, talk)).not.toEqual([])
      })
})
