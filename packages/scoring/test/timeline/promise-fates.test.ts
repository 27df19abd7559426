import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'

type Line = readonly [at: string, role: 'customer' | 'agent', text: string]

/** What became of the promises of messages of May 2026, their times as `04 10:00`. */
function fates(...lines: readonly Line[]) {
  const messages = lines.map(([at, role, text]) => ({ role, text, at: `2026-05-${at.replace(' ', 'T')}:00Z` }))
  const { timeline } = scoreConversation({ id: 'c', customer: { id: 'x', timeZone: 'UTC' }, messages })
  return timeline.promises.map(({ state }) => state)
}

const languages = [
  {
    language: 'en',
    where: 'Where is my parcel?',
    byFive: 'I will call you by 5 pm.',
    thanks: 'OK, thank you.',
    umbrellas: 'Do you sell umbrellas?',
    colours: 'Yes, in black and blue, from 12 euros.',
    voucher: 'I also added a voucher of 10 euros.',
    notCalled: 'You didn’t call.',
    anew: 'I will call you by 5 pm tomorrow.',
    called: 'I have just called you and left a message.',
    found: 'The courier has found your parcel in Leeds.',
    two: 'I will send you the invoice by 18:00. I will call you on Wednesday at 9 about the contract.',
    notTheInvoice: 'I’m afraid I can’t send the invoice by 18:00; I will send it tomorrow at noon.',
    notOnWednesday: 'You did not call me on Wednesday.',
    notReached: 'I couldn’t reach you by phone just now.',
    takenBack: 'I’m afraid I won’t be able to call you by 5 pm.',
  },
  {
    language: 'zh-Hans',
    where: '我的包裹呢？',
    byFive: '下午五点前给您回电话。',
    thanks: '好的，谢谢。',
    umbrellas: '你们卖伞吗？',
    colours: '卖的，有黑色和蓝色，十二块起。',
    voucher: '另外给您加了一张十元券。',
    notCalled: '等了一下午没人打。',
    anew: '明天下午五点前给您回电话。',
    called: '刚才给您打了电话，没人接，留了言。',
    found: '快递在杭州站找到您的包裹了。',
    two: '发票今天下午六点前发给您。周三上午九点我打电话跟您谈合同。',
    notTheInvoice: '发票今天六点前赶不上了，明天中午发给您。',
    notOnWednesday: '周三你们没打电话来。',
    notReached: '刚才电话没打通。',
    takenBack: '说好五点前回您电话，今天赶不上了。',
  },
  {
    language: 'zh-Hant',
    where: '我的包裹呢？',
    byFive: '下午五點前回電給您。',
    thanks: '好的，謝謝。',
    umbrellas: '你們有賣傘嗎？',
    colours: '有的，黑色和藍色，十二塊起。',
    voucher: '另外幫您加了一張十元券。',
    notCalled: '等了一下午都沒人打來。',
    anew: '明天下午五點前回電給您。',
    called: '剛才打了電話給您，沒人接，留了言。',
    found: '物流在台中站找到您的包裹了。',
    two: '發票今天下午六點前寄給您。週三上午九點我打電話跟您談合約。',
    notTheInvoice: '發票今天六點前來不及了，明天中午寄給您。',
    notOnWednesday: '週三你們沒有打電話來。',
    notReached: '剛才電話沒打通。',
    takenBack: '說好五點前回電，今天來不及了。',
  },
]

describe.each(languages)('a promise ($language)', (w) => {
  const promised: readonly Line[] = [
    ['04 10:00', 'customer', w.where],
    ['04 10:01', 'agent', w.byFive],
  ]
  it('is kept by its act, or by the news it was about', () => {
    expect(fates(...promised, ['04 16:30', 'agent', w.called])).toEqual(['kept'])
    expect(fates(...promised, ['04 16:30', 'agent', w.found])).toEqual(['kept'])
  })
  it('is not kept by the answer to another question, nor by a thing done besides', () => {
    expect(fates(...promised, ['04 16:00', 'customer', w.umbrellas], ['04 16:01', 'agent', w.colours])).toEqual([
      'open',
    ])
    expect(fates(...promised, ['04 10:10', 'customer', w.thanks], ['04 10:20', 'agent', w.voucher])).toEqual(['open'])
  })
  it('is broken by “you did not”, and is not kept by being made anew', () => {
    const anew = ['04 19:01', 'agent', w.anew] as const
    expect(fates(...promised, ['04 19:00', 'customer', w.notCalled], anew)).toEqual(['broken', 'open'])
    expect(fates(...promised, anew)).toEqual(['broken', 'open'])
  })
  it('is taken back by its own words alone', () => {
    const lines: readonly Line[] = [
      ['04 10:00', 'customer', w.where],
      ['04 10:01', 'agent', w.two],
      ['04 17:30', 'agent', w.notTheInvoice],
      ['07 09:00', 'customer', w.notOnWednesday],
    ]
    expect(fates(...lines).slice(0, 2)).toEqual(['released', 'broken'])
    expect(fates(...promised, ['04 10:30', 'agent', w.notReached])).toEqual(['open'])
    expect(fates(...promised, ['04 12:00', 'agent', w.takenBack])).toEqual(['released'])
  })
})
