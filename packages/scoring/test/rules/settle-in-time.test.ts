import type { ServiceHours } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { defineScorecard, type Scorecard, scoreConversation } from '../../src/index.ts'
import { workdayMsBetween } from '../../src/timeline/workday-time.ts'

type Said = [at: string | null, role: 'customer' | 'agent' | 'bot', text: string]
interface More {
  now?: string
  scorecard?: Scorecard
  serviceHours?: ServiceHours
}

/** What the rule says of messages of May 2026, their times as `04 10:00`. */
function reported(said: Said[], { now, scorecard, serviceHours }: More = {}) {
  const time = (at: string) => `2026-05-${at.replace(' ', 'T')}:00Z`
  const messages = said.map(([at, role, text]) => ({ role, text, ...(at !== null && { at: time(at) }) }))
  return scoreConversation(
    { id: 'c', messages, ...(now && { now: time(now) }), ...(serviceHours && { serviceHours }) },
    scorecard ? { scorecard } : {},
  )
}

const settled = (said: Said[], more?: More) =>
  reported(said, more)
    .duties.filter(({ kind }) => kind === 'settle-in-time')
    .map(({ state, credit }) => ({ state, credit }))

const met = { state: 'met', credit: 1 }
const partly = { state: 'partly', credit: expect.closeTo(0.25, 0) }
const missed = { state: 'missed', credit: 0 }

describe.each([
  [
    'en',
    'You charged me twice for order A-204!',
    'I am sorry. I am checking that with the bank and will get back to you.',
    'I have refunded the second charge.',
  ],
  ['zh-Hans', '订单A-204多扣了我一次钱！', '非常抱歉，我在跟银行核实，有结果马上回您。', '多扣的钱已经退给您了。'],
  ['zh-Hant', '訂單A-204多扣了我一次錢！', '非常抱歉，我正在跟銀行確認，有結果馬上回您。', '多扣的錢已經退給您了。'],
])('a complaint in %s', (_language, complaint, putOff, done) => {
  const until = (at: string): Said[] => [
    ['04 10:00', 'customer', complaint],
    ['04 10:10', 'agent', putOff],
    [at, 'agent', done],
  ]

  it.each([
    ['04 12:00', []],
    ['05 09:59', []],
    ['05 10:30', [met]],
    ['07 10:00', [met]],
    ['07 10:01', [partly]],
    ['10 09:59', [partly]],
    ['10 10:00', [missed]],
  ])('settled on %s', (at, expected) => {
    expect(settled(until(at))).toEqual(expected)
  })

  it('is missed when somebody still waits after twice the time, and open before', () => {
    const [asked, told] = until('04 11:00') as [Said, Said]
    expect(settled([asked, told], { now: '06 10:00' })).toEqual([])
    expect(settled([asked, told], { now: '11 10:00' })).toEqual([missed])
  })

  it('never gains by being slow', () => {
    const talks = ['04 12:00', '05 12:00', '07 09:00', '07 12:00', '09 10:00', '10 12:00'].map(until)
    const scores = talks.map((said) => reported(said).score ?? 0)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  it('is judged by no clock when times are unknown', () => {
    expect(settled(until('15 10:00').map(([, role, text]): Said => [null, role, text]))).toEqual([])
  })

  it('has the time that a scorecard gives it', () => {
    const within = (hours: number) =>
      defineScorecard({
        id: 'own',
        version: '1',
        rules: { 'settle-in-time': { options: { complaintHours: hours }, because: 'promised on our page' } },
      })
    expect(settled(until('08 10:00'), { scorecard: within(96) })).toEqual([met])
    expect(settled(until('04 14:00'), { scorecard: within(3) })).toEqual([partly])
    expect(settled(until('04 12:00'), { scorecard: within(3) })).toEqual([])
  })
})

describe('the time of a matter', () => {
  it('stands still while the customer is asked, and goes on when they answer', () => {
    const asked: Said[] = [
      ['04 10:00', 'customer', 'You charged me twice!'],
      ['04 10:05', 'agent', 'Which order is it?'],
      ['18 10:00', 'customer', 'A-204.'],
    ]
    expect(settled([...asked, ['18 10:05', 'agent', 'I have refunded the second charge.']])).toEqual([])
    expect(settled([...asked, ['22 10:05', 'agent', 'I have refunded the second charge.']])).toEqual([partly])
  })

  it('does not run out when the customer withdraws', () => {
    const talk: Said[] = [
      ['04 10:00', 'customer', 'Could you send me the invoice for A-204?'],
      ['04 10:05', 'agent', 'I will get back to you.'],
      ['20 10:00', 'customer', 'Never mind, I found it.'],
    ]
    expect(settled(talk, { now: '30 10:00' })).toEqual([])
  })

  it('does not count what the customer agreed to', () => {
    const until = (at: string, answer: string): Said[] => [
      ['04 10:00', 'customer', 'You charged me twice!'],
      ['04 10:05', 'agent', 'I am sorry. I will get back to you by 12 May.'],
      ['04 10:06', 'customer', answer],
      [at, 'agent', 'I have refunded the second charge.'],
    ]
    expect(settled(until('12 10:00', 'Okay, thanks.'))).toEqual([])
    expect(settled(until('12 10:00', 'That is far too late!'))).toEqual([missed])
  })

  it('goes on when what was said to be done was not', () => {
    const talk: Said[] = [
      ['04 10:00', 'customer', 'You charged me twice!'],
      ['04 10:05', 'agent', 'I have refunded the second charge.'],
      ['09 10:00', 'customer', 'Still no refund, I am furious.'],
      ['09 10:05', 'agent', 'I am sorry. I have refunded it now.'],
      ['09 10:20', 'customer', 'Thanks, it has arrived.'],
    ]
    expect(settled(talk)).toEqual([partly])
  })

  it('leaves out the days on which nobody works', () => {
    const day = [['09:00', '18:00']] as [string, string][]
    const weekly = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] }
    const serviceHours = { timeZone: 'UTC', weekly, holidays: ['2026-05-11'], workdays: [] }
    const talk: Said[] = [
      ['08 10:00', 'customer', 'You charged me twice!'],
      ['08 10:05', 'agent', 'I am sorry. I am checking that and will get back to you.'],
      ['13 10:00', 'agent', 'I have refunded the second charge.'],
    ]
    expect(settled(talk)).toEqual([partly])
    expect(settled(talk, { serviceHours })).toEqual([met])
    const hour = 3_600_000
    const at = (text: string) => Date.parse(`2026-05-${text}Z`)
    expect(workdayMsBetween(serviceHours, at('08T10:00:00'), at('13T10:00:00')) / hour).toBe(14 + 24 + 10)
    expect(workdayMsBetween(null, at('08T10:00:00'), at('13T10:00:00')) / hour).toBe(120)
    expect(workdayMsBetween(serviceHours, at('13T10:00:00'), at('08T10:00:00'))).toBe(0)
  })

  it('is not that of another matter', () => {
    const talk: Said[] = [
      ['04 10:00', 'customer', 'Where is my order A-204?'],
      ['04 10:05', 'agent', 'It arrives tomorrow.'],
      ['04 10:06', 'customer', 'Thanks!'],
      ['25 10:00', 'customer', 'Could you send me the invoice, please?'],
      ['25 10:05', 'agent', 'I have sent the invoice to your e-mail address.'],
    ]
    expect(settled(talk)).toEqual([])
  })

  it('feeds the dimension that a complaint is weighed by', () => {
    const report = scoreConversation(`[2026-05-04 10:00] customer: You charged me twice for order A-204!
[2026-05-04 10:10] agent: I am sorry. I am checking that with the bank and will get back to you.
[2026-05-15 09:00] agent: I have refunded the second charge.`)
    expect(report.dimensions.timeliness).toMatchObject({ owed: 1, score: 0 })
    const own = report.findings.find(({ ruleId }) => ruleId === 'settle-in-time')
    expect(own?.message).toBe('It took 10 d 23 h, twice the 3 d that it may take, or longer.')
  })
})
