import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'

type Said = [role: 'customer' | 'agent' | 'bot', at: string | null, text: string]

function duties(kind: string, said: Said[], more: { channel?: 'chat' | 'email'; now?: string } = {}) {
  const messages = said.map(([role, at, text], index) => ({
    id: `m${index}`,
    role,
    text,
    ...(at && { at: `2026-05-03T${at}Z` }),
  }))
  const { now, ...rest } = more
  const report = scoreConversation({
    id: 'c',
    channel: 'chat',
    ...rest,
    messages,
    ...(now && { now: `2026-05-03T${now}Z` }),
  })
  return report.duties.filter((duty) => duty.kind === kind).map(({ state, credit }) => ({ state, credit }))
}

describe('reply-in-time', () => {
  const question: Said = ['customer', '10:00:00', 'Where is my order?']

  it('is missed when nobody has answered and the time has run out', () => {
    expect(duties('reply-in-time', [question], { now: '11:00:00' })).toEqual([{ state: 'missed', credit: 0 }])
  })
  it('is open while there is time', () => {
    expect(duties('reply-in-time', [question], { now: '10:02:00' })).toEqual([{ state: 'open', credit: 0 }])
  })
  it('is not stopped by a bot that only greets', () => {
    const greeting: Said = ['bot', '10:00:05', 'Hello! Please hold.']
    const answer: Said = ['agent', '10:10:00', 'It arrives tomorrow.']
    expect(duties('reply-in-time', [question, greeting, answer])).toEqual([{ state: 'partly', credit: 0.2 }])
  })
  it('runs faster for a customer in a hurry', () => {
    const answer: Said = ['agent', '10:03:00', 'It arrives tomorrow.']
    const [calm] = duties('reply-in-time', [question, answer])
    const [hurried] = duties('reply-in-time', [['customer', '10:00:00', 'Where is my order? It is urgent!'], answer])
    expect(hurried?.credit).toBeLessThan(calm?.credit ?? 0)
  })
  it('asks for nothing after a nod', () => {
    const nod: Said = ['customer', '10:01:30', 'ok']
    const said: Said[] = [
      question,
      ['agent', '10:01:00', 'Please hold.'],
      nod,
      ['agent', '10:30:00', 'It arrives tomorrow.'],
    ]
    expect(duties('reply-in-time', said)).toHaveLength(1)
  })
})

describe('come-back-after-a-wait', () => {
  const wait: Said[] = [
    ['customer', '10:00:00', 'Where is my order?'],
    ['agent', '10:01:00', 'Please hold.'],
  ]

  it('is missed when nobody comes back', () => {
    expect(duties('come-back-after-a-wait', wait, { now: '12:00:00' })).toEqual([{ state: 'missed', credit: 0 }])
  })
  it('is open a minute later', () => {
    expect(duties('come-back-after-a-wait', wait, { now: '10:02:00' })).toEqual([{ state: 'open', credit: 0 }])
  })
})

describe('keep-promises', () => {
  const promise: Said[] = [
    ['customer', '10:00:00', 'My parcel is lost.'],
    ['agent', '10:01:00', "I'll get back to you within two hours."],
  ]

  it('cannot tell when nothing more was said', () => {
    expect(duties('keep-promises', promise)).toEqual([{ state: 'open', credit: 0 }])
  })
  it('is not broken before its time', () => {
    expect(duties('keep-promises', [...promise, ['customer', '10:30:00', 'Still nothing has arrived.']])).toEqual([
      { state: 'open', credit: 0 },
    ])
  })
  it('is broken after its time', () => {
    expect(duties('keep-promises', [...promise, ['customer', '15:30:00', 'Still nothing has arrived.']])).toEqual([
      { state: 'missed', credit: 0 },
    ])
  })
  it('is worth half at most when it is kept late, and less the later it is', () => {
    const kept = (time: string) =>
      duties('keep-promises', [...promise, ['agent', time, 'I have sent a new parcel.']])[0]
    expect(kept('18:00:00')?.state).toBe('partly')
    expect(kept('18:00:00')?.credit).toBeLessThanOrEqual(0.5)
    expect(kept('22:00:00')?.credit).toBeLessThan(kept('18:00:00')?.credit ?? 0)
    expect(kept('22:00:00')?.credit).toBeGreaterThan(0.25)
  })
})
