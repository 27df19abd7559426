import { describe, expect, it } from 'vitest'
import { nameSlip } from './name-slip.ts'

describe('another name in a living one’s place', () => {
  it.each([
    ['My pony Bracken, does he need shoes before the show?', 'Thistle needs shoes, yes.', 'Thistle', 'Bracken'],
    ['Did Biscuit eat? She is new in your kennels.', 'Pepper ate it all.', 'Pepper', 'Biscuit'],
    ['我家小乖昨天打完疫苗，没精神', '小朵已经过了一天，观察就好。', '小朵', '小乖'],
    ['我來接麻糬，那隻住院的黑貓', '紅豆今天很有精神，我抱牠出來。', '紅豆', '麻糬'],
  ])('%s', (customer, agent, said, meant) => {
    expect(nameSlip(customer, agent)).toEqual([said, meant])
  })

  it.each([
    ['My pony Bracken, does he need shoes before the show?', 'Bracken needs shoes, yes.'],
    ['My pony Bracken, does he need shoes before the show?', 'Shoeing is on Friday. Dale can see him at nine.'],
    ['My wife Ottilie is on ward 3, can she have flowers?', 'Flowers are fine, and she can have visitors too.'],
    ['Is Biscuit ready? She is the tabby.', 'Collection is from four.'],
    ['我家小乖昨天打完疫苗，没精神', '疫苗打完一天没精神常见。'],
    ['我家网络昨天断了', '光猫先断电，五分钟后再开。'],
    ['我家貓叫芝麻，可以吃罐頭嗎', '罐頭可以吃，雞肉也可以吃。'],
    ['奶茶还有吗', '豆浆今天有，奶茶明天到。'],
  ])('%s is answered with: %s', (customer, agent) => {
    expect(nameSlip(customer, agent)).toBeNull()
  })
})
