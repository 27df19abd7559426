import { describe, expect, it } from 'vitest'
import { judged, sample } from '../judged.ts'

const lost = '[2026-05-06 10:00] customer: My parcel is lost.'
const byFriday = "[2026-05-06 10:01] agent: I'll email you the tracking number by Friday."

describe('keep-promises', () => {
  const kept = (...lines: string[]) => judged('keep-promises', lines.join('\n')).duties

  it('is not opened by a reproach that the customer should have been quick', () => {
    expect(
      kept('客户: 虾全化了。', '客服: 那您为什么不及时签收呢？页面上不是写了生鲜要尽快签收吗？', '客户: 没人打电话。'),
    ).toEqual([])
  })
  it('is not opened by “please wait patiently”', () => {
    expect(kept('客户: 还没好吗？', '客服: 请您耐心等待。')).toEqual([])
  })
  it('is not kept by thanks or “all sorted” before its day', () => {
    expect(kept(lost, byFriday, "[2026-05-06 10:02] customer: OK thanks, that's all sorted.")).toEqual([
      { state: 'open', credit: 0 },
    ])
  })
  it('is not kept by saying it again', () => {
    expect(
      kept(
        lost,
        byFriday,
        '[2026-05-06 10:20] customer: Friday then.',
        '[2026-05-06 10:30] agent: You can count on it. Friday at the latest.',
      ),
    ).toEqual([{ state: 'open', credit: 0 }])
  })
  it('is kept by what is done in its time', () => {
    expect(
      kept(
        lost,
        byFriday,
        '[2026-05-06 10:02] customer: OK thanks.',
        '[2026-05-08 09:00] agent: I have sent you the tracking number.',
      ),
    ).toEqual([{ state: 'met', credit: 1 }])
  })
  it('is kept at once when it was promised for at once', () => {
    expect(
      kept(
        '[2026-05-06 10:00] 客户: 码打不开。',
        '[2026-05-06 10:01] 客服: 一分钟内给您补发。',
        '[2026-05-06 10:02] 客户: 收到了，谢谢。',
      ),
    ).toEqual([{ state: 'met', credit: 1 }])
  })
  it('is broken when the customer has to come back, in their words', () => {
    const { duties, findings } = judged(
      'keep-promises',
      [lost, byFriday, '[2026-05-11 09:00] customer: Still nothing has arrived.'].join('\n'),
    )
    expect(duties).toEqual([{ state: 'missed', credit: 0 }])
    expect(findings[0]?.evidence.at(-1)?.quote).toMatch(/still nothing/i)
  })
  it('is broken in sample 05 and kept in samples 01 and 06', () => {
    expect(judged('keep-promises', sample('05')).duties[0]?.state).toBe('missed')
    expect(judged('keep-promises', sample('01')).duties.map(({ state }) => state)).toEqual(['met', 'met'])
    expect(judged('keep-promises', sample('06')).duties.map(({ state }) => state)).toEqual(['met'])
  })
})

describe('be-definite', () => {
  it('does not hear a “soon” in a reproach', () => {
    const { faults } = judged('be-definite', '客户: 很着急，明天就要用。\n客服: 页面上不是写了要尽快签收吗？')
    expect(faults).toEqual([])
  })
})

describe('fitting-apology', () => {
  const apologies = (...lines: string[]) => judged('fitting-apology', lines.join('\n')).duties
  const wrong = '[2026-05-06 10:00] customer: You charged me twice!'
  const first = "[2026-05-06 10:01] agent: That was our mistake, I'm sorry. I'll refund it by Friday."
  const back = '[2026-05-11 09:00] customer: Nothing has been refunded, I still have no money back.'

  it('is owed anew for a broken promise', () => {
    expect(apologies(wrong, first, back, '[2026-05-11 09:05] agent: Please hold.').map(({ state }) => state)).toEqual([
      'met',
      'missed',
    ])
  })
  it('takes more than “sorry” then', () => {
    expect(apologies(wrong, first, back, '[2026-05-11 09:05] agent: Sorry about that.')[1]?.credit).toBeLessThan(0.75)
    expect(apologies(wrong, first, back, "[2026-05-11 09:05] agent: That's our fault. I'm sorry.")[1]?.state).toBe(
      'met',
    )
  })
  it('is owed once for one broken promise, however often the customer has to say so', () => {
    const reply = '[2026-05-11 09:05] agent: What is your order number?'
    const again = '[2026-05-11 09:06] customer: I already told you. Still no money back!'
    expect(apologies(wrong, first, back, reply, again)).toHaveLength(2)
  })
  it('is missed in sample 05 for the promise that was broken', () => {
    expect(judged('fitting-apology', sample('05')).duties.map(({ state }) => state)).toEqual(['met', 'missed'])
  })
})
