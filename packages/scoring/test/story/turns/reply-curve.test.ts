import { expect, it } from 'vitest'
import { replyCredit, replyCurves } from '../../../src/story/turns/reply-curve.ts'

const minute = 60_000

it('gives all of the credit at once and none at the end of the curve', () => {
  for (const [channel, points] of Object.entries(replyCurves)) {
    const [endMs = 0] = points.at(-1) ?? []
    expect(replyCredit(channel as keyof typeof replyCurves, 0)).toBe(1)
    expect(replyCredit(channel as keyof typeof replyCurves, endMs)).toBe(0)
    expect(replyCredit(channel as keyof typeof replyCurves, endMs * 10)).toBe(0)
  }
})

it('never gives more for a longer wait', () => {
  for (const channel of Object.keys(replyCurves) as (keyof typeof replyCurves)[]) {
    let last = 1
    for (let waitMs = 0; waitMs < 80 * 60 * minute; waitMs += 7 * minute) {
      const credit = replyCredit(channel, waitMs)
      expect(credit).toBeLessThanOrEqual(last)
      last = credit
    }
  }
})

it('expects minutes in a chat and hours in a letter', () => {
  expect(replyCredit('chat', 10 * minute)).toBeCloseTo(0.2)
  expect(replyCredit('chat', 4 * minute)).toBeCloseTo(0.675)
  expect(replyCredit('email', 10 * minute)).toBe(1)
  expect(replyCredit('unknown', 10 * minute)).toBeGreaterThan(replyCredit('chat', 10 * minute))
})
