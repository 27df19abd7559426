import { describe, expect, it } from 'vitest'
import { accusations } from '../../describe-innocents.ts'

describe('a name', () => {
  it.each([
    ["customer: The reading on my bill is wrong. I'm Greg.", "agent: You're right, Craig, two digits were swapped."],
    ['客户: 我女儿欧阳静怡明天上午十点复诊，想改到下午。', '客服: 欧阳静宜小朋友的复诊改到明天下午三点了。'],
    ['顧客: 我叫歐陽靜怡，想改一下預約', '客服: 歐陽靜宜您好，已經改好了'],
  ])('is heard wrong wherever somebody is called by it: %s', (asked, reply) => {
    expect(accusations('right-name', [asked, reply])).toHaveLength(1)
  })

  it.each([
    ["customer: The reading on my bill is wrong. I'm Greg.", "agent: You're right, Greg, two digits were swapped."],
    ["customer: Do you ship to Leeds? I'm British.", 'agent: Thanks, Leeds, yes: two days.'],
    ["customer: When do you come? I'm Greg.", 'agent: Sorry, Tuesday, between ten and twelve.'],
    ['客户: 我女儿欧阳静怡明天上午十点复诊，想改到下午。', '客服: 欧阳静怡小朋友的复诊改到明天下午三点了。'],
    ['顧客: 我叫歐陽靜怡，想改一下預約', '客服: 歐陽靜怡您好，已經改好了'],
  ])('is right as it was told, and a day or a place is none: %s', (asked, reply) => {
    expect(accusations('right-name', [asked, reply])).toEqual([])
  })
})
