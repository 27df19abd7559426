import { describe, expect, it } from 'vitest'
import { defineScorecard, scoreConversation } from '../../src/index.ts'
import { judged, sample } from '../judged.ts'

const begging = '亲，在吗？如果没有其他问题，麻烦给个五星好评哦'

describe('urgency-answered-first', () => {
  const hurried = (reply: string) =>
    judged('urgency-answered-first', `客户: 急急急，订单号是AB12345，明天就要用！\n客服: ${reply}\n客户: ？`).duties[0]

  it.each(['亲，在吗？', begging, '麻烦提供一下订单号。'])('is not met by %s', (reply) => {
    expect(hurried(reply)).toEqual({ state: 'missed', credit: 0 })
  })
  it('is met by an act', () => {
    expect(hurried('我马上帮您改成加急。')?.state).toBe('met')
  })
})

describe('come-back-after-a-wait', () => {
  const back = (reply: string) =>
    judged(
      'come-back-after-a-wait',
      `[10:00] 客户: 退款到哪了？\n[10:01] 客服: 请稍等。\n[10:20] 客服: ${reply}\n[10:25] 客户: 还在吗？`,
    ).duties[0]?.state

  it('is not met by a nudge or by begging for five stars', () => {
    expect(back('亲，还在吗？')).toBe('missed')
    expect(back(begging)).toBe('missed')
  })
  it('is met by what was found', () => {
    expect(back('查到了，已经为您提交，明天到账。')).toBe('met')
  })
})

describe('leave-room', () => {
  const faults = (...lines: string[]) => judged('leave-room', lines.join('\n')).faults
  const hello = '[10:00:04] 客服: 您好，请问有什么可以帮您？'

  it('sees nudges some seconds apart', () => {
    expect(
      faults('[10:00:00] 客户: 二维码打不开！', hello, '[10:00:10] 客服: 亲，在吗？', '[10:00:17] 客服: 亲，还在吗？'),
    ).toHaveLength(2)
  })
  it('leaves a first question after the greeting alone', () => {
    expect(
      faults(
        '[10:00:00] customer: It crashes.',
        '[10:00:04] agent: Hello! How can I help?',
        '[10:00:10] agent: Could you provide your order number?',
      ),
    ).toEqual([])
  })
  it('leaves an answer in several messages alone', () => {
    expect(
      faults(
        '[10:00:00] customer: It crashes.',
        '[10:00:04] agent: Which phone do you use?',
        '[10:00:10] agent: I have just sent you the new version.',
      ),
    ).toEqual([])
  })
  it('fires in sample 04', () => {
    expect(judged('leave-room', sample('04')).faults.length).toBeGreaterThanOrEqual(2)
  })
})

describe('reply-in-time', () => {
  it('is owed again for the next message after a late answer', () => {
    const { duties } = judged(
      'reply-in-time',
      '[10:00] customer: Where is my order?\n[11:30] agent: It is on its way.\n[11:31] customer: When will it arrive?\n[14:00] agent: Tomorrow.',
    )
    expect(duties.map(({ state }) => state)).toEqual(['partly', 'partly'])
  })
})

describe('reply-in-time, by people only', () => {
  const talk =
    '[10:00] customer: Where is my order?\n[10:00] bot: Your order has been sent and arrives tomorrow.\n[11:00] agent: It arrives tomorrow.'
  const state = (humanOnly: boolean) => {
    const rules = { 'reply-in-time': { options: { humanOnly } } }
    const scorecard = defineScorecard({ id: 'own', version: '1', channel: 'chat', rules })
    return scoreConversation(talk, { scorecard }).duties.find(({ kind }) => kind === 'reply-in-time')?.state
  }

  it('is met by a bot that helps, unless only people count', () => {
    expect(state(false)).toBe('met')
    expect(state(true)).toBe('missed')
  })
})

describe('ask-once', () => {
  it('fires in sample 04, where the order number is asked for again', () => {
    expect(judged('ask-once', sample('04')).faults).toHaveLength(1)
  })
})
