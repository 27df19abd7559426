import { parseConversation } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { judged, sample } from '../judged.ts'

const solved = (conversation: Parameters<typeof judged>[1]) => judged('resolve-and-confirm', conversation).duties[0]

describe('resolve-and-confirm', () => {
  it('leaves open whether an order was to their liking, and misses nothing when the helpdesk closes it', () => {
    const input = parseConversation({
      channel: 'chat',
      messages: [
        { role: 'customer', text: 'Please change my booking to Friday.' },
        { role: 'agent', text: 'I have changed it to Friday.' },
      ],
    })
    expect(solved(input)?.state).toBe('open')
    const status = { canonical: 'resolved', raw: 'resolved' } as const
    expect(solved({ ...input, conversation: { ...input.conversation, status } })).toEqual({
      state: 'partly',
      credit: 0.74,
    })
  })
  it('does not take thanks for a promise as a solution', () => {
    expect(
      solved("customer: You charged me twice!\nagent: I'll refund it by Friday.\ncustomer: Thank you.")?.state,
    ).toBe('open')
  })
  it('takes thanks for a deed as one', () => {
    expect(
      solved('customer: You charged me twice!\nagent: I have refunded the second charge.\ncustomer: Thank you.'),
    ).toEqual({ state: 'met', credit: 0.9 })
  })
  it('is reopened by a complaint that comes after the thanks', () => {
    expect(
      solved(
        'customer: You charged me twice!\nagent: I have refunded it.\ncustomer: Thanks!\nagent: You are welcome.\ncustomer: It is still not working, you charged me again!\nagent: Hm.',
      )?.state,
    ).toBe('missed')
  })
  it('is not met by a question whether it has arrived', () => {
    expect(
      solved('客户: 怎么还没发货？\n客服: 麻烦您再等等。\n客户: 没人给我打电话，我怎么知道到了？\n客服: 嗯。')?.state,
    ).not.toBe('met')
  })
  it('points at the words that show it was missed', () => {
    const { findings } = judged(
      'resolve-and-confirm',
      'customer: The app crashes.\nagent: Please restart it.\ncustomer: Still not working.\nagent: Sorry to hear that.',
    )
    expect(findings[0]?.evidence.at(-1)?.quote).toMatch(/still not/i)
  })
  it('stays unknown when a new complaint was answered with a way and nobody said more', () => {
    expect(
      solved(
        "customer: Where is my parcel?\nagent: It arrives tomorrow.\ncustomer: And you charged me twice!\nagent: I'm refunding it now.",
      )?.state,
    ).toBe('open')
  })
  it.each(['02', '04', '05', '08'])('is missed in sample %s, where the customer is left with the trouble', (number) => {
    expect(solved(sample(number))?.state).toBe('missed')
  })
  it.each(['01', '03', '06', '07'])('is met in sample %s', (number) => {
    expect(solved(sample(number))?.state).toBe('met')
  })
})
