import type { Channel, ShortConversation } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../src/index.ts'

/** What a rule must not find in a talk, each line `who: what`. */
interface Innocent {
  why: string
  rule: string
  channel?: Channel
  talks: readonly (readonly string[])[]
}

const innocents: readonly Innocent[] = [
  {
    why: 'who goes on without asking again was not kept waiting',
    rule: 'bring-an-answer',
    talks: [
      [
        'customer: Does the lamp come with a bulb?',
        'agent: Let me check, one moment.',
        'customer: It is the green reading lamp',
        'agent: Yes, a warm white bulb is in the box.',
      ],
      ['客户: 台灯带灯泡吗？', '客服: 稍等，我看一下。', '客户: 绿色那款阅读灯', '客服: 带的，盒子里有一个暖光灯泡。'],
      [
        '顧客: 檯燈有附燈泡嗎？',
        '客服: 稍等，我看一下。',
        '顧客: 綠色那款閱讀燈',
        '客服: 有的，盒子裡附一顆暖光燈泡。',
      ],
    ],
  },
  {
    why: 'a warm yes is an answer',
    rule: 'bring-an-answer',
    talks: [
      [
        'customer: So it ships on Friday, right?',
        'agent: Yes it does :)',
        'customer: Lovely, thanks',
        'agent: My pleasure!',
      ],
      ['客户: 周五发货对吧?', '客服: 亲亲是的哦', '客户: 好的，谢谢', '客服: 不客气呢'],
      ['顧客: 週五出貨嗎?', '客服: 親 是的喔', '顧客: 好的，謝謝', '客服: 不客氣喔'],
    ],
  },
  {
    why: 'a question back is no putting off',
    rule: 'bring-an-answer',
    talks: [
      ['customer: I want to return this', 'agent: Which of the two jumpers is it?'],
      ['客户: 我想退货', '客服: 您要退哪一件呢？'],
      ['顧客: 我想退貨', '客服: 請問您要退哪一件呢？'],
    ],
  },
  {
    why: 'praise asks for nothing',
    rule: 'bring-an-answer',
    talks: [
      ['customer: Brilliant service from your Leeds branch this morning! Love it', 'agent: Cheers!'],
      ['客户: 你们家师傅太棒了！', '客服: 嘿嘿~'],
      ['顧客: 你們家師傅太棒了！', '客服: 嘿嘿~'],
    ],
  },
  {
    why: 'thanks and praise with a word of time are no hurry',
    rule: 'urgency-answered-first',
    talks: [
      ['customer: Great service today! Love it', 'agent: Cheers!'],
      ['客户: 没有了，尽快处理就行，谢谢', '客服: 祝您生活愉快，再见！'],
      ['顧客: 沒有了，盡快處理就好，謝謝', '客服: 祝您生活愉快，再見！'],
    ],
  },
  {
    why: 'without a clock, the first word of a talk was not left in silence',
    rule: 'answer-the-silence',
    talks: [
      ['customer: I ordered a kettle', 'customer: Hello?', 'agent: Which colour was it?'],
      ['客户: 我买了个水壶', '客户: 在吗', '客服: 是什么颜色的呢'],
      ['顧客: 我買了一個水壺', '顧客: 在嗎', '客服: 是什麼顏色的呢'],
    ],
  },
  {
    why: 'without a clock, a trouble told after “one moment” does not say that it was long',
    rule: 'come-back-after-a-wait',
    talks: [
      [
        'customer: Where is my parcel?',
        'agent: One moment please.',
        'customer: It still has not been sent',
        'agent: It left on Monday and arrives tomorrow.',
      ],
      ['客户: 我的包裹到哪了？', '客服: 请稍等。', '客户: 还没发货', '客服: 查到了，周一已经发出，明天送到。'],
      ['顧客: 我的包裹到哪了？', '客服: 請稍候。', '顧客: 還沒出貨', '客服: 查到了，週一已經寄出，明天送達。'],
    ],
  },
]

const roles: Readonly<Record<string, 'customer' | 'agent'>> = { 客户: 'customer', 顧客: 'customer', 客服: 'agent' }

describe.each(innocents)('$why', ({ rule, channel = 'chat', talks }) => {
  it.each(talks.map((lines) => [lines[0], lines] as const))('%s', (_, lines) => {
    const messages = lines.map((line) => {
      const [who = '', text = ''] = line.split(/: (.*)/s)
      return { role: roles[who] ?? (who as 'customer' | 'agent'), text }
    })
    const conversation: ShortConversation = { channel, messages }
    const found = scoreConversation(conversation).findings.filter(
      ({ ruleId, outcome }) => ruleId === rule && outcome !== 'met',
    )
    expect(found.map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([])
  })
})
