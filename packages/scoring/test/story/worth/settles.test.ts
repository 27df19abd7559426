import { describe, expect, it } from 'vitest'
import { asksPlainly } from '../../../src/story/asked/asks-plainly.ts'
import { asksWhether, leavesAllOpen, leavesOpen, withoutPointers } from '../../../src/story/worth/settles.ts'

describe('a question of yes or no', () => {
  it.each([
    ['Can I bring my own cake?', 'Our tables seat eight and look over the harbour.'],
    ['Has my kayak been repaired yet?', 'Repairs usually take two weeks. You can follow them in your account.'],
    ['办了卡能不能转给我弟弟用?', '我们这里器械很新，教练都有证照。'],
    ['我送去的羽绒被洗好了没有', '羽绒被清洗一般需要5个工作日，进度可以在小程序里查询。'],
    ['表演中途可以離場嗎', '本團的燈光與音響都是一流的。'],
    ['我張八達通解咗鎖未呀', '解鎖一般需要三個工作天，你可以喺網頁查詢進度。'],
  ])('“%s” is left open by “%s”', (asked, reply) => {
    expect(leavesOpen(asked, reply)).toBe(true)
    expect(leavesAllOpen(asked, reply)).toBe(true)
  })

  it.each([
    ['Can I bring my own cake?', 'Sure, there is no extra charge.'],
    ['Can I come at seven?', 'We close at six, unless you book the late slot.'],
    ['Has my kayak been repaired yet?', 'The hull was sealed this morning.'],
    ['办了卡能不能转给我弟弟用?', '转给家人收50元手续费。'],
    ['我送去的羽绒被洗好了没有', '昨天烘干了，今天下午来拿。'],
    ['表演中途可以離場嗎', '中場休息時離場最方便。'],
    ['我張八達通解咗鎖未呀', '解咗喇，而家用得。'],
    ['明天会不会下雨取消?', '照常开。'],
  ])('“%s” is settled by “%s”', (asked, reply) => {
    expect(leavesOpen(asked, reply)).toBe(false)
  })

  it('is no wish for a deed', () => {
    expect(asksWhether('想补两块地板，还有吗')).toBe(true)
    expect(asksWhether('能不能帮我退了')).toBe(false)
    expect(asksWhether('Could you cancel it?')).toBe(false)
  })
})

it('what only says where the answer stands is taken out, a figure beside it is not', () => {
  expect(withoutPointers('You will find the rates on our website.')).toBe('')
  expect(withoutPointers('It is £12, as on our website.')).toContain('£12')
  expect(withoutPointers('收费标准可以在小程序里查看。')).toBe('')
})

it('only asks who tells nothing', () => {
  expect(asksPlainly('Is the sauna open on Sundays?')).toBe(true)
  expect(asksPlainly('你好，请问周日开门吗')).toBe(true)
  expect(asksPlainly('Is it true? My sister and I went there every year.')).toBe(false)
})
