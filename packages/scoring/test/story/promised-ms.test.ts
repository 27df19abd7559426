import { expect, it } from 'vitest'
import { promisedMs } from '../../src/story/promised-ms.ts'

const hour = 3_600_000

it.each([
  ['within 24 hours', 24],
  ['24小时内给您', 24],
  ['within 30 minutes', 0.5],
  ['今晚八点前', 12],
  ['明天下午三点前', 24],
  ['two weeks', 14 * 24],
  ['三個工作天內', (3 + 2) * 24],
  ['1-3个工作日', (3 + 2) * 24],
])('reads %s as %d hours', (words, hours) => {
  expect(promisedMs(words)).toBe(hours * hour)
})

// A Wednesday, half past ten.
const from = Date.UTC(2026, 9, 14, 10, 30)

it.each([
  ['by Friday noon', 16],
  ['周五前给您', 16],
  ['下週五前回覆您', 23],
  ['10月23日到账', 23],
  ['by 23 October', 23],
  ['on October 23', 23],
  ['10/23 上午', 23],
])('reads %s as the end of that day, wherever the customer lives', (words, day) => {
  expect(promisedMs(words, from)).toBe(Date.UTC(2026, 9, day + 1, 12) - from)
})

it.each(['by 5 pm', '下午三点前', 'by noon'])('reads %s as the next such hour', (words) => {
  expect(promisedMs(words, from)).toBe(12 * hour)
})

it.each(['soon', '尽快', 'by Friday'])('cannot tell the time of %s', (words) => {
  expect(promisedMs(words)).toBeNull()
})
