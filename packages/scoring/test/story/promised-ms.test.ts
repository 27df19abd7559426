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

it.each(['soon', '尽快', 'by Friday'])('cannot tell the time of %s', (words) => {
  expect(promisedMs(words)).toBeNull()
})
