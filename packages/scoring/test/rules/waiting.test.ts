import type { ShortConversation, ShortMessage } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'
import { judged } from '../judged.ts'

const office: [string, string][] = [['09:00', '18:00']]
const serviceHours = {
  timeZone: 'Asia/Shanghai',
  weekly: { mon: office, tue: office, wed: office, thu: office, fri: office },
}
const messages = (...lines: [role: ShortMessage['role'], at: string, text: string][]): ShortMessage[] =>
  lines.map(([role, at, text]) => ({ role, at: `${at}:00+08:00`, text }))

describe('reply-in-time', () => {
  // Friday evening to Monday morning.
  const overTheWeekend = messages(
    ['customer', '2026-05-08T17:50', '订单还没到，麻烦看一下'],
    ['agent', '2026-05-11T09:02', '查到了，明天送到。'],
  )
  const talk = (more: Partial<ShortConversation> = {}): ShortConversation => ({
    id: 'c',
    channel: 'social',
    messages: overTheWeekend,
    ...more,
  })

  it('does not count the night and the weekend where service hours are known', () => {
    expect(judged('reply-in-time', talk()).duties[0]?.state).toBe('missed')
    expect(judged('reply-in-time', talk({ serviceHours })).duties[0]?.state).toBe('met')
  })
  it.each([
    ['en', 'The customer was answered in time: 2 d 15 h, 12 min of it in service hours.'],
    ['zh-Hans', '顾客没有久等：前后2天15小时，其中服务时间内只有12分钟。'],
    ['zh-Hant', '顧客沒有久等：前後2天15小時，其中服務時間內只有12分鐘。'],
  ] as const)('says how long it was, in %s', (locale, message) => {
    const { findings } = scoreConversation(talk({ serviceHours }), { locale })
    expect(findings.find(({ ruleId }) => ruleId === 'reply-in-time')?.message).toBe(message)
  })
  it('says it on the wall clock without service hours', () => {
    const { findings } = judged('reply-in-time', talk())
    expect(findings[0]?.message).toContain('2 d 15 h')
    expect(findings[0]?.message).not.toContain('service hours')
  })
  it('is missed at the end once a reply is overdue by now', () => {
    const [asked] = overTheWeekend
    const waiting = (now: string) =>
      judged('reply-in-time', talk({ serviceHours, now, messages: asked ? [asked] : [] })).duties[0]?.state
    expect(waiting('2026-05-10T12:00:00+08:00')).toBe('open')
    expect(waiting('2026-05-15T12:00:00+08:00')).toBe('missed')
  })
  it.each([
    ['Where is my parcel?', 'One moment please.', 'Are you still there?', 'It is in Leeds and comes tomorrow.'],
    ['快递到哪了？', '请稍等', '还在吗', '在武汉，明天到'],
    ['包裹到哪了？', '請稍候', '還在嗎', '在台中，明天到'],
  ])('praises nobody who had to be called back after “one moment”: %s', (asked, hold, call, reply) => {
    const { duties } = judged('reply-in-time', {
      id: 'c',
      messages: messages(
        ['customer', '2026-05-08T10:00', asked],
        ['agent', '2026-05-08T10:01', hold],
        ['customer', '2026-05-08T10:26', call],
        ['agent', '2026-05-08T10:27', reply],
      ),
    })
    expect(duties).toHaveLength(1)
  })
  it('runs faster for a deadline that is near than for one that is far', () => {
    const credit = (when: string) =>
      judged(
        'reply-in-time',
        `[2026-05-04 10:00] customer: It's urgent, I need it by ${when}.\n[2026-05-04 10:20] agent: I have sent it now.`,
      ).duties[0]?.credit ?? 0
    expect(credit('11 am today')).toBeLessThan(credit('noon on 14 May'))
  })
})

describe('urgency-answered-first', () => {
  it('weighs a deadline the more the nearer it is', () => {
    const weight = (when: string) =>
      scoreConversation(
        `[2026-05-04 10:00] customer: It's urgent, I need it by ${when}.\n[2026-05-04 10:20] agent: Hello.`,
      ).duties.find(({ kind }) => kind === 'urgency-answered-first')?.weight ?? 0
    const [soon, tomorrow, nextWeek] = [weight('11 am today'), weight('noon tomorrow'), weight('noon on 14 May')]
    expect(soon).toBeGreaterThan(tomorrow)
    expect(tomorrow).toBeGreaterThan(nextWeek)
    expect(nextWeek).toBeGreaterThan(0)
  })
})

describe('come-back-after-a-wait', () => {
  const wait = (...lines: string[]) =>
    judged(
      'come-back-after-a-wait',
      ['[10:00] customer: Where is my refund?', '[10:01] agent: Please hold for five minutes.', ...lines].join('\n'),
    )
  it('is not missed when the customer asks before the time that was named is over', () => {
    const back = '[10:06] agent: I have found it: it was paid yesterday.'
    expect(wait('[10:03] customer: Hello?', back).duties[0]?.state).toBe('met')
    expect(wait('[10:08] customer: Hello?', back).duties[0]?.state).toBe('missed')
  })
  it('is half met by coming back long after it, and says both times', () => {
    const { duties, findings } = wait('[10:31] agent: I have found it: it was paid yesterday.')
    expect(duties).toEqual([{ state: 'partly', credit: 0.6 }])
    expect(findings[0]?.message).toBe('The wait was announced as 5 min and took 30 min.')
  })
})

describe('explain-the-wait', () => {
  it('is met by how long it takes, said in the next sentence', () => {
    const explained = (notice: string) =>
      judged(
        'explain-the-wait',
        `[10:00] 客户: 退款到哪了？\n[10:01] 客服: ${notice}\n[10:05] 客服: 查到了，明天到账。`,
      ).duties[0]
    expect(explained('请您稍等。三分钟左右。')?.state).toBe('met')
    expect(explained('请您稍等。')?.state).toBe('partly')
  })
})

describe('answer-the-silence', () => {
  it('does not take the night for a silence where service hours are known', () => {
    const talk = (more: Partial<ShortConversation> = {}) =>
      judged('answer-the-silence', {
        id: 'c',
        channel: 'chat',
        messages: messages(
          ['customer', '2026-05-07T22:00', '订单还没到，麻烦看一下'],
          ['customer', '2026-05-08T08:59', '在吗？'],
          ['agent', '2026-05-08T09:01', '在的，您好。'],
          ['customer', '2026-05-08T09:02', '好'],
        ),
        ...more,
      }).duties
    expect(talk()).toHaveLength(1)
    expect(talk({ serviceHours })).toEqual([])
  })
})

describe('keep-promises', () => {
  it('is missed when a word was promised, its time is over and nobody has said anything', () => {
    const promise = (now: string, text: string) =>
      judged('keep-promises', {
        id: 'c',
        serviceHours,
        now,
        messages: messages(['customer', '2026-05-07T10:00', 'My parcel is lost.'], ['agent', '2026-05-07T10:01', text]),
      }).duties[0]?.state
    const word = "I'll get back to you by 5 pm today."
    expect(promise('2026-05-07T16:00:00+08:00', word)).toBe('open')
    expect(promise('2026-05-07T17:30:00+08:00', word)).toBe('missed')
    // A refund may have been paid without a word.
    expect(promise('2026-05-07T17:30:00+08:00', "I'll refund you by 5 pm today.")).toBe('open')
  })
})
