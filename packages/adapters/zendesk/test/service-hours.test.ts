import { timeZoneSchema } from '@attune/core'
import { describe, expect, test } from 'vitest'
import { serviceHoursOf } from '../src/map/service-hours.ts'
import { zoneOf } from '../src/map/time-zone.ts'
import { deskOf } from './desk.ts'

const schedule = { id: '1', name: 'Office', time_zone: 'Beijing', intervals: [] }

describe('business hours of Zendesk', () => {
  test('count minutes from Sunday on, in a zone that Rails names', async () => {
    const [hours] = (await deskOf().adapter.serviceHours?.()) ?? []
    expect(hours).toEqual({
      timeZone: 'America/New_York',
      weekly: {
        ...{ sun: [], mon: [['09:00', '17:00']], tue: [['09:00', '17:00']], wed: [['09:00', '17:00']] },
        ...{ thu: [['09:00', '17:00']], fri: [['09:00', '17:00']], sat: [['12:00', '24:00']] },
      },
      holidays: ['2026-12-30', '2026-12-31', '2027-01-01'],
      workdays: [],
    })
  })

  test('an interval over midnight is cut there, the week’s end included', () => {
    const intervals = [
      { start_time: 1440 + 1320, end_time: 2 * 1440 + 120 },
      { start_time: 6 * 1440 + 1380, end_time: 7 * 1440 + 60 },
    ]
    const { weekly } = serviceHoursOf({ ...schedule, intervals }, [])
    expect(weekly).toMatchObject({ mon: [['22:00', '24:00']], tue: [['00:00', '02:00']] })
    expect(weekly).toMatchObject({ sat: [['23:00', '24:00']], sun: [['00:00', '01:00']] })
  })

  test('a zone that is not known is an error, for hours in another one would be wrong', () => {
    expect(() => serviceHoursOf({ ...schedule, time_zone: 'Atlantis' }, [])).toThrow(/time zone/)
  })

  test.each([
    ['Eastern Time (US & Canada)', 'America/New_York'],
    ['Pacific Time (US & Canada)', 'America/Los_Angeles'],
    ['Beijing', 'Asia/Shanghai'],
    ['Hong Kong', 'Asia/Hong_Kong'],
    ['Taipei', 'Asia/Taipei'],
    ['Berlin', 'Europe/Berlin'],
    ['London', 'Europe/London'],
    ['Buenos Aires', 'America/Argentina/Buenos_Aires'],
    ['Mumbai', 'Asia/Kolkata'],
    ['UTC', 'Etc/UTC'],
    ['Asia/Shanghai', 'Asia/Shanghai'],
  ])('%s is %s', (name, zone) => {
    const found = zoneOf(name)
    expect(timeZoneSchema.safeParse(found).success).toBe(true)
    expect(canonical(found)).toBe(canonical(zone))
  })

  test.each(['Atlantis', '', 'Etc/Nowhere', '+08:00x'])('%j is not known', (name) => {
    expect(zoneOf(name)).toBeNull()
  })
})

const canonical = (zone: string | null): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone ?? 'Etc/Unknown' }).resolvedOptions().timeZone
