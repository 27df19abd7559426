import { expect, it } from 'vitest'
import { accusations, describeInnocents, type Innocent } from './describe-innocents.ts'

const clock = ['restate-specifics', 'name-the-next-step', 'bring-an-answer']

const innocents: readonly Innocent[] = [
  {
    why: 'who has to ask first is judged by what comes with the answer',
    rules: clock,
    talks: [
      [
        'customer: The kayak we rented took in water at the stern all morning.',
        'agent: Oh no. May I have the number on the hull?',
        'customer: 27',
        'agent: Thank you. Number 27 had its drain plug changed yesterday and it was not screwed tight. I have refunded the half day and the red one is ready for you at two.',
        'customer: great, thanks',
      ],
      [
        '客户: 租的皮划艇一上午船尾一直进水',
        '客服: 麻烦提供一下船身上的编号',
        '客户: 27',
        '客服: 27号船昨天刚换过排水塞，没有拧紧。半天的租金已经退给您了，两点换红色那条给您。',
        '客户: 好，谢谢',
      ],
      [
        '顧客: 租的獨木舟整個早上船尾一直進水',
        '客服: 您好，請給我船身上的編號',
        '顧客: 27',
        '客服: 27號船昨天剛換過排水塞，沒有鎖緊。半天的租金已經退給您了，兩點換紅色那艘給您。',
        '顧客: 好，謝謝',
      ],
    ],
  },
  {
    why: 'who goes to look comes back with it in the next message',
    rules: ['restate-specifics'],
    talks: [
      [
        'customer: Any idea when the bassoon I brought in on Tuesday will be done?',
        'agent: Morning! Let me find your ticket, bear with me',
        'agent: Got it. The pads are glued in and drying, so Friday from noon.',
        'customer: and what does it cost',
        'agent: 85 all in',
      ],
      [
        '客户: 在吗\n客户: 我周二送来的大管什么时候能修好？',
        '客服: 我看下哈',
        '客服: 垫子已经粘好在晾了，周五中午可以取',
        '客户: 多少钱',
        '客服: 一共850',
      ],
    ].map((talk) => talk.flatMap((line) => line.split('\n'))),
  },
  {
    why: 'a question about what was told just before asks for no step',
    rules: ['restate-specifics', 'name-the-next-step'],
    talks: [
      [
        '客户: 我们订了周五的湖边小木屋',
        '客户: 能带狗吗',
        '客服: 可以带的，小型犬不收费',
        '客户: 停车呢',
        '客服: 门口就能停',
      ],
      [
        '顧客: 我們訂了週五的湖邊小木屋',
        '顧客: 可以帶狗嗎',
        '客服: 可以帶喔，小型犬不收費',
        '顧客: 停車呢',
        '客服: 門口就能停',
      ],
    ],
  },
  {
    why: 'a promise to tell answers who asks to be told',
    rules: ['bring-an-answer'],
    talks: [
      [
        'customer: ok. will you let me know when the kiln is back on?',
        'agent: Yes, I’ll message you right here as soon as it is.',
      ],
      ['客户: 好 窑修好了跟我说一声？', '客服: 没问题，修好我在这里告诉您'],
      ['顧客: 好 窯修好了跟我說一聲？', '客服: 沒問題，修好我在這裡告訴您'],
    ].map((talk) => ['customer: Are you open today?', 'agent: Yes, until six.', ...talk]),
  },
  {
    why: 'what for is said with the wait, or just before',
    rules: ['explain-the-wait'],
    talks: [
      [
        '客户: 我这期账单怎么多了',
        '客服: 我帮您看一下，请提供卡号后四位',
        '客户: 3391',
        '客服: 谢谢，稍等我一下',
        '客服: 看到了，多的是上个月的滑雪课',
      ],
      [
        '顧客: 這期帳單怎麼多了',
        '客服: 我幫您看一下，請提供卡號後四碼',
        '顧客: 3391',
        '客服: 謝謝，稍等我一下',
        '客服: 看到了，多的是上個月的滑雪課',
      ],
    ],
  },
  {
    why: 'hurry is no sign of having been forgotten, when the result comes next',
    rules: ['come-back-after-a-wait'],
    talks: [
      [
        '客户: 门票还没出来',
        '客服: 收到，稍等我查一下',
        '客户: 快点啊 两点就开演了',
        '客服: 查到了，票已经发到您手机，直接扫码进场',
      ],
      [
        '顧客: 門票還沒出來',
        '客服: 收到，稍等我查一下',
        '顧客: 快點啊 兩點就開演了',
        '客服: 查到了，票已經傳到您手機，直接掃碼進場',
      ],
    ],
  },
  {
    why: 'thoughts aloud ask nothing of anybody here',
    rules: ['answer-each-need', 'name-the-next-step'],
    talks: [
      ['客户: 那下午几点 我看能不能让我爸过来', '客服: 两点左右'],
      ['顧客: 那可以試騎嗎 我女兒很怕高 想說先讓她來看看習不習慣', '客服: 可以，這週六直接來'],
    ].map((talk) => ['客户: 你好', '客服: 您好', ...talk]),
  },
]

describeInnocents(innocents)

it.each([
  [
    'customer: The kayak we rented took in water at the stern all morning.',
    'agent: What is the number on the hull?',
    'customer: 27',
    'agent: ok',
    'customer: so what now',
    'agent: You have to fill in a form.',
  ],
  [
    '客户: 租的皮划艇一上午船尾一直进水',
    '客服: 麻烦提供一下船身编号',
    '客户: 27',
    '客服: 嗯',
    '客户: 然后呢',
    '客服: 等通知吧',
  ],
  [
    '顧客: 租的獨木舟整個早上船尾一直進水',
    '客服: 請提供船身編號',
    '顧客: 27',
    '客服: 嗯',
    '顧客: 然後呢',
    '客服: 等通知吧',
  ],
])('who asks and then does nothing is still found: %s', (...lines) => {
  for (const rule of clock.slice(0, 2)) expect(accusations(rule, lines)).toHaveLength(1)
})

it.each([
  ['客户: 门票还没出来', '客服: 收到，稍等我查一下', '客户: 快点啊 两点就开演了', '客服: 稍等', '客户: 还没好吗'],
  ['顧客: 門票還沒出來', '客服: 收到，稍等我查一下', '顧客: 快點啊 兩點就開演了', '客服: 稍等', '顧客: 還沒好嗎'],
])('who is told to hurry and only asks to wait has not come back: %s', (...lines) => {
  expect(accusations('come-back-after-a-wait', lines)).toHaveLength(1)
})

it.each([
  ['客户: 你好', '客服: 您好', '客户: 下午几点能来 还要带押金吗', '客服: 两点左右'],
  ['顧客: 你好', '客服: 您好', '顧客: 下午幾點可以來 還要帶押金嗎', '客服: 兩點左右'],
])('two questions stay two: %s', (...lines) => {
  expect(accusations('answer-each-need', lines)).toHaveLength(1)
})
