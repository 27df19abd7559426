import { type ServiceHours, weekdays } from '@attune/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withHolidays } from '../../src/timeline/holidays.ts'
import { addServiceMs, isOpen, nextOpening, serviceMsBetween } from '../../src/timeline/service-time.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

function hoursOf(parts: Partial<ServiceHours> & { week?: Partial<ServiceHours['weekly']> } = {}): ServiceHours {
  const { week, ...rest } = parts
  const office: [string, string][] = [['09:00', '18:00']]
  return {
    timeZone: 'UTC',
    weekly: week
      ? { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [], ...week }
      : { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] },
    holidays: [],
    workdays: [],
    ...rest,
  }
}
const always: [string, string][] = [['00:00', '24:00']]
const allWeek = Object.fromEntries(weekdays.map((name) => [name, always])) as ServiceHours['weekly']

describe('service time', () => {
  const shanghai = hoursOf({ timeZone: 'Asia/Shanghai' })

  it('counts centuries by their ends, to the hour that the clock may differ by', () => {
    const berlin = hoursOf({ timeZone: 'Europe/Berlin', weekly: allWeek })
    const [from, to] = ['2026-01-04T09:00:00Z', '2526-07-04T09:00:00Z']
    expect(Math.abs(serviceMsBetween(berlin, from, to) - (Date.parse(to) - Date.parse(from)))).toBeLessThanOrEqual(hour)
    const weeks = 1500 * 7 * day
    expect(serviceMsBetween(shanghai, '2026-05-08T09:30:00Z', Date.parse('2026-05-08T09:30:00Z') + weeks)).toBe(
      1500 * 45 * hour,
    )
  })
  it('stops over the weekend', () => {
    expect(serviceMsBetween(shanghai, '2026-05-08T09:30:00Z', '2026-05-11T01:10:00Z')).toBe(40 * minute)
  })
  it('is closed on holidays and open on make-up workdays, which take the hours of the first open weekday', () => {
    const spring = { ...shanghai, holidays: ['2026-02-16', '2026-02-17'], workdays: ['2026-02-14'] }
    // Saturday 14 February, 08:00 to 20:00, is worked; Monday and Tuesday after it are not.
    expect(serviceMsBetween(spring, '2026-02-14T00:00:00Z', '2026-02-14T12:00:00Z')).toBe(9 * hour)
    expect(serviceMsBetween(spring, '2026-02-14T12:00:00Z', '2026-02-18T01:30:00Z')).toBe(30 * minute)
    expect(nextOpening(spring, '2026-02-14T12:00:00Z')).toBe(Date.parse('2026-02-18T01:00:00Z'))
  })
  it('lets a make-up workday win over a holiday', () => {
    const both = { ...shanghai, holidays: ['2026-05-09'], workdays: ['2026-05-09'] }
    expect(isOpen(both, '2026-05-09T02:00:00Z')).toBe(true)
  })
  it('has 23 and 25 hours on the days the clock changes', () => {
    const berlin = hoursOf({ timeZone: 'Europe/Berlin', week: allWeek })
    expect(serviceMsBetween(berlin, '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')).toBe(23 * hour)
    expect(serviceMsBetween(berlin, '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toBe(25 * hour)
  })
  it('counts an hour that comes twice twice, and one that is skipped not at all', () => {
    const night = hoursOf({ timeZone: 'Europe/Berlin', week: { sun: [['02:00', '03:00']] } })
    expect(serviceMsBetween(night, '2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z')).toBe(2 * hour)
    expect(serviceMsBetween(night, '2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z')).toBe(0)
  })
  it('goes on over midnight', () => {
    const late = hoursOf({ week: { fri: [['22:00', '24:00']], sat: [['00:00', '02:00']] } })
    expect(addServiceMs(late, '2026-05-08T21:00:00Z', 3 * hour)).toBe(Date.parse('2026-05-09T01:00:00Z'))
    expect(isOpen(late, '2026-05-08T23:59:59Z')).toBe(true)
  })
  it('adds up to the last moment of a day, not to the first of the next', () => {
    expect(addServiceMs(shanghai, '2026-05-08T01:00:00Z', 9 * hour)).toBe(Date.parse('2026-05-08T10:00:00Z'))
  })
  it('never comes when the service never opens again', () => {
    const closed = hoursOf({ week: {} })
    expect(addServiceMs(closed, 0, 1)).toBeNull()
    expect(nextOpening(closed, '2026-05-08T21:00:00Z')).toBeNull()
    expect(serviceMsBetween(closed, 0, 1e12)).toBe(0)
    expect(addServiceMs(shanghai, 0, 1e300)).toBeNull()
  })
  it('opens on a make-up workday when the week has no hours left', () => {
    const once = hoursOf({ week: { mon: [['09:00', '10:00']] }, holidays: [], workdays: ['2026-05-06'] })
    expect(nextOpening(once, '2026-05-05T00:00:00Z')).toBe(Date.parse('2026-05-06T09:00:00Z'))
  })
  it('says what is no time', () => {
    expect(() => serviceMsBetween(shanghai, 'Friday', 0)).toThrow(/ISO 8601/)
    expect(() => addServiceMs(shanghai, 0, -1)).toThrow(/0 ms or more/)
  })
})

describe('a holiday provider', () => {
  const china = (year: number) =>
    year === 2026 ? { holidays: ['2026-10-02', '2026-10-01'], workdays: ['2026-10-10'] } : null

  it('is written into the hours', () => {
    expect(withHolidays(hoursOf({ holidays: ['2026-10-01'] }), china, [2026])).toMatchObject({
      holidays: ['2026-10-01', '2026-10-02'],
      workdays: ['2026-10-10'],
    })
  })
  it('is not believed about a year it does not know', () => {
    expect(() => withHolidays(hoursOf(), china, [2026, 2030])).toThrow(/2030/)
  })
})

// The slow way: look at the wall clock, minute by minute.
const wallClocks = new Map<string, Intl.DateTimeFormat>()
function isOpenSlowly(hours: ServiceHours, at: number): boolean {
  const wall =
    wallClocks.get(hours.timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: hours.timeZone, dateStyle: 'short', timeStyle: 'short' })
  wallClocks.set(hours.timeZone, wall)
  const [date = '', time = ''] = wall.format(at).split(' ')
  const weekday = weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon'
  const usual = weekdays.map((name) => hours.weekly[name]).find((intervals) => intervals.length > 0) ?? []
  const own = hours.weekly[weekday]
  const intervals = hours.workdays.includes(date)
    ? own.length > 0
      ? own
      : usual
    : hours.holidays.includes(date)
      ? []
      : own
  return intervals.some(([from, to]) => from <= time && time < to)
}

const clockTime = fc
  .integer({ min: 0, max: 24 * 60 })
  .map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`)
const interval = fc
  .tuple(clockTime, clockTime)
  .filter(([from, to]) => from !== to)
  .map(([from, to]): [string, string] => (from < to ? [from, to] : [to, from]))
const intervals = fc.oneof(fc.constant(always), fc.array(interval, { maxLength: 3 }))
// Days on which clocks change somewhere, and days on which nothing happens.
const start = fc
  .tuple(
    fc.constantFrom(
      '2026-03-28',
      '2026-10-24',
      '2026-03-07',
      '2026-10-31',
      '2026-04-04',
      '2026-10-03',
      '2026-09-05',
      '2026-02-13',
      '2026-12-31',
      '2011-12-29',
    ),
    fc.integer({ min: 0, max: 24 * 60 }),
  )
  .map(([date, minutes]) => Date.parse(`${date}T00:00:00Z`) + minutes * minute)
const calendars = fc
  .record({
    timeZone: fc.constantFrom(
      'UTC',
      'Asia/Shanghai',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'America/Santiago',
      'Pacific/Apia',
    ),
    weekly: fc.record({
      mon: intervals,
      tue: intervals,
      wed: intervals,
      thu: intervals,
      fri: intervals,
      sat: intervals,
      sun: intervals,
    }),
    start,
    exceptions: fc.array(fc.tuple(fc.integer({ min: -1, max: 4 }), fc.boolean()), { maxLength: 3 }),
  })
  .map(({ start: at, exceptions, ...hours }) => {
    const date = (offset: number) => new Date(at + offset * day).toISOString().slice(0, 10)
    const pick = (isHoliday: boolean) => exceptions.filter(([, is]) => is === isHoliday).map(([offset]) => date(offset))
    return { at, hours: { ...hours, holidays: pick(true), workdays: pick(false) } satisfies ServiceHours }
  })

describe('counting service time', () => {
  it('is the same as looking at the clock every minute', () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: 0, max: 60 * 60 }), ({ at, hours }, minutes) => {
        let open = 0
        for (let step = 0; step < minutes; step++) if (isOpenSlowly(hours, at + step * minute)) open += minute
        expect(serviceMsBetween(hours, at, at + minutes * minute)).toBe(open)
        expect(isOpen(hours, at)).toBe(isOpenSlowly(hours, at))
      }),
      { numRuns: 150 },
    )
  })
  it('finds the next opening that looking every minute finds', () => {
    fc.assert(
      fc.property(calendars, ({ at, hours }) => {
        const next = nextOpening(hours, at)
        let seen: number | null = null
        for (let step = 0; seen === null && step < 3 * 24 * 60; step++)
          if (isOpenSlowly(hours, at + step * minute)) seen = at + step * minute
        if (seen === null) expect(next === null || next >= at + 3 * day).toBe(true)
        else expect(next).toBe(seen)
      }),
      { numRuns: 80 },
    )
  })
  it('comes back to where adding started', () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: 1, max: 400 * hour }), ({ at, hours }, ms) => {
        const then = addServiceMs(hours, at, ms)
        if (then === null) return
        expect(serviceMsBetween(hours, at, then)).toBe(ms)
        // The very first instant of which that is true.
        expect(serviceMsBetween(hours, at, then - 1)).toBe(ms - 1)
      }),
      { numRuns: 300 },
    )
  })
  it('adds up over parts, years apart', () => {
    fc.assert(
      fc.property(
        calendars,
        fc.integer({ min: 0, max: 3000 * day }),
        fc.integer({ min: 0, max: 3000 * day }),
        ({ at, hours }, one, two) => {
          const middle = serviceMsBetween(hours, at, at + one) + serviceMsBetween(hours, at + one, at + one + two)
          expect(serviceMsBetween(hours, at, at + one + two)).toBe(middle)
        },
      ),
      { numRuns: 100 },
    )
  })
})
