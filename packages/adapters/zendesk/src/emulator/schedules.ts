/** One schedule, Monday to Friday from 9 to 17, and half of Saturday; minutes since Sunday, 00:00. */
export const schedules = [
  {
    id: 81,
    name: 'Office',
    time_zone: 'Eastern Time (US & Canada)',
    intervals: [1, 2, 3, 4, 5]
      .map((day) => ({ start_time: day * 1440 + 540, end_time: day * 1440 + 1020 }))
      .concat([{ start_time: 6 * 1440 + 720, end_time: 7 * 1440 }]),
    created_at: '2020-01-06T09:00:00Z',
    updated_at: '2020-01-06T09:00:00Z',
  },
]

export const holidays = (schedule: string): object[] =>
  schedule === '81' ? [{ id: 91, name: 'Year’s end', start_date: '2026-12-30', end_date: '2027-01-01' }] : []
