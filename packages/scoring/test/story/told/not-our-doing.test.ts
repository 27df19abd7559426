import type { Span } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { asksFact } from '../../../src/story/told/asked-about.ts'
import { isOthersDoing, isTheirOwn } from '../../../src/story/told/not-our-doing.ts'

const spanOf = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

describe('isOthersDoing', () => {
  it.each([
    'My train was cancelled, so I will be late for my fitting.',
    'Somebody has got into my account and used the voucher.',
    '路上追尾了，十点的号没赶上',
    '我的點數被人換走了',
  ])('hears the road or a thief in “%s”', (text) => expect(isOthersDoing(text)).toBe(true))
  it.each(['Your driver was late and I missed my flight.', '你们的车晚点，我没赶上飞机', 'The chair broke.'])(
    'leaves “%s” with us',
    (text) => expect(isOthersDoing(text)).toBe(false),
  )
})

describe('isTheirOwn', () => {
  it.each([
    ['I failed the exam again.', 'failed'],
    ['We’ll be twenty minutes late tonight.', 'late'],
    ['樓梯很窄,怕撞到走音', '走音'],
  ])('is what they did or fear: “%s”', (text, words) => expect(isTheirOwn(text, spanOf(text, words))).toBe(true))
  it('is not what failed them', () =>
    expect(isTheirOwn('you failed me again', spanOf('you failed me again', 'failed'))).toBe(false))
})

describe('asksFact', () => {
  it.each([
    ['Will it stop the crashes on my old phone?', 'crashes'],
    ['前一天幾點之後不能吃東西？', '不能'],
  ])('asks: “%s”', (text, words) => expect(asksFact(text, spanOf(text, words))).toBe(true))
  it.each([
    ['Why does it crash again?', 'crash'],
    ['怎么不理人的?', '不理人'],
    ['为什么多扣了我的钱？', '多扣'],
  ])('tells: “%s”', (text, words) => expect(asksFact(text, spanOf(text, words))).toBe(false))
})
