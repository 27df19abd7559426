import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTimes } from '../../src/time/read-times.ts'
import type { ResolveOptions } from '../../src/time/resolve/resolved-time.ts'
import { zoneClock } from '../../src/time/resolve/zone-clock.ts'
import { resolveTime } from '../../src/time/resolve-time.ts'

const resolve = (text: string, options: ResolveOptions) => {
  const [expression] = readTimes(text)
  return expression ? resolveTime(expression, options) : null
}
const london = (at: string): ResolveOptions => ({ at, timeZone: 'Europe/London' })

describe('"Friday" said on a Friday', () => {
  it('is today while there is time left by the wording', () => {
    expect(resolve('by Friday noon', london('2026-05-08T08:00:00Z'))?.to).toBe('2026-05-08T11:00:00.000Z')
    expect(resolve('by Friday', london('2026-05-08T20:00:00Z'))?.to).toBe('2026-05-08T23:00:00.000Z')
  })

  it('is next week once that time is over, and says that it had to choose', () => {
    const resolved = resolve('by Friday noon', london('2026-05-08T12:00:00Z'))
    expect(resolved?.to).toBe('2026-05-15T11:00:00.000Z')
    expect(resolved?.doubts).toEqual(['which-week'])
  })

  it('is the last one when somebody looks back', () => {
    expect(resolve('on Friday', { ...london('2026-05-06T09:00:00Z'), looking: 'back' })?.from).toBe(
      '2026-04-30T23:00:00.000Z',
    )
  })
})

describe('a clock without a day', () => {
  it('is the next such time', () => {
    expect(resolve('at 3pm', london('2026-05-06T09:00:00Z'))?.to).toBe('2026-05-06T14:00:00.000Z')
    expect(resolve('at 3pm', london('2026-05-06T15:00:00Z'))?.to).toBe('2026-05-07T14:00:00.000Z')
  })

  it('may lie in either half of the day', () => {
    expect(resolve('by 5', london('2026-05-06T01:00:00Z'))?.to).toBe('2026-05-06T04:00:00.000Z')
    expect(resolve('by 5', london('2026-05-06T09:00:00Z'))?.doubts).toEqual(['half-of-day'])
  })
})

describe('certainty', () => {
  it('is lower without a time zone, except for hours, which pass alike everywhere', () => {
    const at = '2026-05-06T09:00:00Z'
    expect(resolve('by Friday', { at })).toMatchObject({ certainty: 'likely', doubts: ['time-zone'] })
    expect(resolve('within 24 hours', { at })).toMatchObject({ certainty: 'certain', doubts: [] })
  })

  it('is lower in a zone that nobody knows, which is read as UTC', () => {
    const at = '2026-05-06T09:00:00Z'
    expect(resolve('by noon', { at, timeZone: 'Mars/Olympus' })).toMatchObject({
      to: '2026-05-06T12:00:00.000Z',
      certainty: 'likely',
    })
  })

  it('is lower for 5/3, which is the one that comes first unless the order is known', () => {
    const at = '2026-02-01T00:00:00Z'
    const zone = { at, timeZone: 'UTC' }
    expect(resolve('by 5/3', zone)).toMatchObject({ to: '2026-03-06T00:00:00.000Z', doubts: ['date-order'] })
    expect(resolve('by 5/3', { ...zone, dateOrder: 'month-first' })).toMatchObject({
      to: '2026-05-04T00:00:00.000Z',
      doubts: [],
    })
    expect(resolve('5/3前', zone)?.to).toBe('2026-05-04T00:00:00.000Z')
  })

  it('is lower for "next Friday" on a Monday and not on a Saturday', () => {
    expect(resolve('next Friday', london('2026-05-04T09:00:00Z'))?.doubts).toEqual(['which-week'])
    expect(resolve('next Friday', london('2026-05-09T09:00:00Z'))?.doubts).toEqual([])
  })

  it('is lower for 周五前, which is read as with Friday', () => {
    expect(resolve('周五前', { at: '2026-05-06T02:00:00Z', timeZone: 'Asia/Shanghai' })?.doubts).toEqual(['edge'])
  })
})

describe('working days', () => {
  it('skip the weekend', () => {
    expect(resolve('within 2 business days', london('2026-05-08T09:00:00Z'))?.to).toBe('2026-05-12T23:00:00.000Z')
    expect(resolve('within 1 business day', london('2026-05-09T09:00:00Z'))?.to).toBe('2026-05-11T23:00:00.000Z')
  })

  it('skip holidays and count make-up days when they are told', () => {
    const workdays = (day: string) => day === '2026-05-09' || !['2026-05-07', '2026-05-08'].includes(day)
    const options = { at: '2026-05-06T02:00:00Z', timeZone: 'Asia/Shanghai', workdays }
    expect(resolve('一个工作日内', options)?.to).toBe('2026-05-09T16:00:00.000Z')
  })

  it('end in nothing when nobody ever works', () => {
    expect(resolve('一个工作日内', { at: '2026-05-06T02:00:00Z', workdays: () => false })).toBeNull()
  })
})

describe('clock changes', () => {
  // In London the clock goes from 1:00 to 2:00 on 2026-03-29 and from 2:00 back to 1:00 on 2026-10-25.
  it('do not lengthen hours but days', () => {
    expect(resolve('within 24 hours', london('2026-03-28T12:00:00Z'))?.to).toBe('2026-03-29T12:00:00.000Z')
    expect(resolve('within a day', london('2026-03-28T12:00:00Z'))?.to).toBe('2026-03-29T11:00:00.000Z')
  })

  it('move a time that they skip', () => {
    expect(resolve('tomorrow at 1:30 am', london('2026-03-28T12:00:00Z'))?.to).toBe('2026-03-29T01:30:00.000Z')
  })

  it('give the first of a time that comes twice', () => {
    expect(resolve('tomorrow at 1:30 am', london('2026-10-24T12:00:00Z'))?.to).toBe('2026-10-25T00:30:00.000Z')
  })

  it('leave minutes alone in the hour that comes twice', () => {
    expect(resolve('in 10 mins', london('2026-10-25T01:30:00Z'))?.to).toBe('2026-10-25T01:40:00.000Z')
  })
})

describe('the calendar', () => {
  it.each([
    ['in a month', '2026-01-31T12:00:00Z', '2026-03-01T00:00:00.000Z'],
    ['29 Feb', '2026-05-01T12:00:00Z', '2028-03-01T00:00:00.000Z'],
    ['by the 31st', '2026-02-10T12:00:00Z', '2026-04-01T00:00:00.000Z'],
    ['by the end of the quarter', '2026-05-10T12:00:00Z', '2026-07-01T00:00:00.000Z'],
    ['by the end of next year', '2026-05-10T12:00:00Z', '2028-01-01T00:00:00.000Z'],
  ])('puts %j, said at %s, before %s', (text, at, to) => {
    expect(resolve(text, { at, timeZone: 'UTC' })?.to).toBe(to)
  })

  it('has no place for what is out of it', () => {
    expect(resolve('tomorrow', { at: 'yesterday' })).toBeNull()
    expect(resolve('in 99999 years', { at: '2026-05-10T12:00:00Z' })).toBeNull()
    expect(resolve('soon', { at: '2026-05-10T12:00:00Z' })).toBeNull()
  })
})

interface TemporalLike {
  Instant: {
    fromEpochMilliseconds(ms: number): {
      toZonedDateTimeISO(zone: string): { toPlainDateTime(): { toString(): string } }
    }
  }
  PlainDateTime: { from(text: string): { toZonedDateTime(zone: string): { epochMilliseconds: number } } }
}
const temporal = (globalThis as { Temporal?: TemporalLike }).Temporal

describe.skipIf(!temporal)('the clock of a zone', () => {
  it('agrees with Temporal in both directions, clock changes included', () => {
    const times = fc.date({ min: new Date('1971-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    const zones = fc.constantFrom(
      'Europe/London',
      'Asia/Shanghai',
      'America/New_York',
      'Australia/Lord_Howe',
      'America/Sao_Paulo',
      'Asia/Kathmandu',
    )
    return fc.assert(
      fc.property(times, zones, (time, zone) => {
        const clock = zoneClock(zone)
        const wall = temporal?.Instant.fromEpochMilliseconds(time.getTime()).toZonedDateTimeISO(zone).toPlainDateTime()
        expect(clock?.wallOf(time.getTime())).toBe(Date.parse(`${wall}Z`))
        const local = time.toISOString().slice(0, -1)
        const epoch = temporal?.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds
        expect(clock?.epochOf(time.getTime())).toBe(epoch)
      }),
      { numRuns: 300 },
    )
  })

  it.each(['2026-03-29T01:30', '2026-10-25T01:30', '2026-03-29T00:59', '2026-03-29T02:00', '2026-10-25T02:00'])(
    'agrees with Temporal on %s in London',
    (local) => {
      const epoch = temporal?.PlainDateTime.from(local).toZonedDateTime('Europe/London').epochMilliseconds
      expect(zoneClock('Europe/London')?.epochOf(Date.parse(`${local}Z`))).toBe(epoch)
    },
  )
})
