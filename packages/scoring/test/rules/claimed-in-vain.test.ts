import { describe, expect, it } from 'vitest'
import { judged } from '../judged.ts'

const said = (...lines: readonly string[]) =>
  lines.map((line, index) => `${index % 2 === 0 ? 'customer' : 'agent'}: ${line}`).join('\n')

describe.each([
  {
    language: 'en',
    trouble: 'My internet is down since Monday.',
    claim: 'I am sorry. I have fixed it.',
    denial: 'No, it is still down.',
    again: 'I am sorry. I have fixed it now.',
    other: 'I have replaced the modem on our side and booked an engineer for tomorrow at nine.',
    works: 'Yes, it works now, thanks!',
  },
  {
    language: 'zh-Hans',
    trouble: '网断了，没法上班。',
    claim: '抱歉，已经修好了。',
    denial: '没有，还是断的。',
    again: '抱歉，现在已经修好了。',
    other: '已经给您换了新的光猫，明天九点师傅上门再测一遍。',
    works: '可以了，谢谢！',
  },
  {
    language: 'zh-Hant',
    trouble: '網路斷了，沒辦法上班。',
    claim: '抱歉，已經修好了。',
    denial: '沒有，還是斷的。',
    again: '抱歉，現在已經修好了。',
    other: '已經幫您換了新的數據機，明天九點師傅會到府再測一次。',
    works: '可以了，謝謝！',
  },
])('a deed that the customer denied ($language)', ({ trouble, claim, denial, again, other, works }) => {
  it('solves nothing by being claimed again', () => {
    const talk = said(trouble, claim, denial, again)
    const { duties, findings } = judged('resolve-and-confirm', talk)
    expect(duties).toEqual([{ state: 'missed', credit: 0 }])
    expect(findings[0]?.evidence.map(({ quote }) => quote)).toContain(denial)
    expect(findings[0]?.message).toContain('only called done again')
    expect(judged('bring-an-answer', talk).duties.at(-1)?.credit ?? 0).toBeLessThanOrEqual(0.3)
    for (const { credit } of judged('name-the-next-step', talk).duties.slice(1)) expect(credit).toBeLessThanOrEqual(0.3)
  })
  it('may be done after all, or in another way', () => {
    expect(judged('resolve-and-confirm', said(trouble, claim, denial, again, works)).duties[0]?.state).toBe('met')
    expect(judged('resolve-and-confirm', said(trouble, claim, denial, other)).duties[0]?.state).not.toBe('missed')
  })
})

describe.each([
  ['en', 'Are you open today?', 'Yes, until six.', 'And tomorrow?', 'We open at nine tomorrow.', 'Have a lovely day!'],
  ['zh-Hans', '今天开门吗？', '开的，到六点。', '明天呢？', '明天九点开。', '祝您生活愉快！'],
  ['zh-Hant', '今天有開嗎？', '有的，到六點。', '明天呢？', '明天九點開。', '祝您順心！'],
])('resolve-and-confirm (%s)', (_language, first, yes, second, answer, wish) => {
  it('takes nothing from an answer for a kind word in a message of its own', () => {
    const talk = said(first, yes, second, answer)
    const before = judged('resolve-and-confirm', talk)
    const after = judged('resolve-and-confirm', `${talk}\nagent: ${wish}`)
    expect(after.duties).toEqual(before.duties)
  })
})

describe.each([
  [
    'en',
    'Hello, is anybody there?',
    'My order A-204 has not arrived.',
    'We are checking it with the courier; it left Leeds today.',
    'okay, I’ll wait, thanks',
  ],
  ['zh-Hans', '有人吗？', '我的订单A-204还没到。', '快递说在杭州站，已经帮您登记查找了。', '好的，我再等等，谢谢'],
  ['zh-Hant', '有人嗎？', '我的訂單A-204還沒到。', '物流說在台中站，已經幫您登記查找了。', '好，那我等消息，謝謝'],
])('what a customer waits for (%s)', (_language, call, matter, reply, waits) => {
  it('is not settled by their thanks', () => {
    expect(judged('resolve-and-confirm', said(matter, reply, waits)).duties[0]?.state).toBe('open')
  })
  it('is their matter, and not their call for somebody to be there', () => {
    const { report } = judged('resolve-and-confirm', `customer: ${call}\n${said(matter, reply)}`)
    const duty = report.duties.find(({ kind }) => kind === 'resolve-and-confirm')
    expect(matter).toContain(duty?.openedBy[0]?.quote)
  })
})

describe.each([
  [
    'en',
    'The site keeps logging me out. I have already cleared the cache and restarted the browser.',
    'Please clear your cache and try again.',
    'Please allow cookies for our site under Settings, Privacy.',
  ],
  [
    'zh-Hans',
    '网页一直闪退，我已经重启过了，缓存也清过了。',
    '请您清一下缓存，重启一下再试试。',
    '请您在设置里打开存储权限。',
  ],
  [
    'zh-Hant',
    '網頁一直閃退，我已經重新開機過了，快取也清過了。',
    '請您清除快取，重新開機再試試。',
    '請您在設定裡打開儲存權限。',
  ],
])('advice that the customer had followed unasked (%s)', (_language, told, again, other) => {
  it('answers nothing, takes nothing up and is said to them', () => {
    const talk = said(told, again)
    for (const rule of ['bring-an-answer', 'name-the-next-step', 'restate-specifics'])
      expect(judged(rule, talk).duties[0]?.credit ?? 0, rule).toBeLessThanOrEqual(0.3)
    expect(judged('no-failed-advice-again', talk).faults).toHaveLength(1)
  })
  it('is another thing than a step they have not tried', () => {
    expect(judged('no-failed-advice-again', said(told, other)).faults).toEqual([])
  })
})

describe('settle-in-time', () => {
  it('does not call settled what the customer goes away with unsolved', () => {
    const talk = [
      '[2026-05-04 10:00] customer: My invoice A-204 is wrong, please correct it.',
      '[2026-05-05 12:00] agent: I am sorry. I have corrected the invoice A-204.',
    ]
    const denied = '[2026-05-05 12:10] customer: It is still not corrected!'
    const again = '[2026-05-05 12:20] agent: I have corrected the invoice A-204.'
    expect(judged('settle-in-time', talk.join('\n')).duties.map(({ state }) => state)).toEqual(['met'])
    expect(judged('settle-in-time', [...talk, denied, again].join('\n')).duties).toEqual([])
  })
})
