import type { ShortConversation } from '@attune/core'
import { describePaces, type Line, type PacePair } from './describe-paces.ts'
import type { Words } from './pace-words.ts'

const answered =
  (from: string, to: string) =>
  (w: Words): readonly Line[] => [
    [from, 'c', w.where],
    [to, 'a', w.arrives],
  ]
const office = (timeZone: string, extra: object = {}): NonNullable<ShortConversation['serviceHours']> => {
  const day: [string, string][] = [['09:00', '18:00']]
  return { timeZone, weekly: { mon: day, tue: day, wed: day, thu: day, fri: day }, ...extra }
}

const pairs: readonly PacePair[] = [
  { why: 'Two minutes beat eight.', better: answered('10:00', '10:02'), worse: answered('10:00', '10:08') },
  { why: 'Eight minutes beat fifteen.', better: answered('10:00', '10:08'), worse: answered('10:00', '10:15') },
  {
    why: 'Too fast is never a fault: two seconds are as good as fifty.',
    same: true,
    better: answered('10:00:00', '10:00:02'),
    worse: answered('10:00:00', '10:00:50'),
  },
  {
    why: 'The same hour later in the day changes nothing.',
    same: true,
    better: answered('10:00', '10:04'),
    worse: answered('15:00', '15:04'),
  },
  {
    why: 'Who is in a hurry feels four minutes more than who is not.',
    better: answered('10:00', '10:04'),
    worse: (w) => [
      ['10:00', 'c', w.urgent],
      ['10:04', 'a', w.arrives],
    ],
  },
  {
    why: 'Who says there is no rush minds six minutes less.',
    better: (w) => [
      ['10:00', 'c', w.relaxed],
      ['10:06', 'a', w.arrives],
    ],
    worse: answered('10:00', '10:06'),
  },
  {
    why: 'Hurry is met by speed: one minute beats five.',
    better: (w) => [
      ['10:00', 'c', w.urgent],
      ['10:01', 'a', w.sentNow],
    ],
    worse: (w) => [
      ['10:00', 'c', w.urgent],
      ['10:05', 'a', w.sentNow],
    ],
  },
  {
    why: 'Hurry is met by an act, not by “please hold”.',
    better: (w) => [
      ['10:00', 'c', w.urgent],
      ['10:01', 'a', w.sentNow],
    ],
    worse: (w) => [
      ['10:00', 'c', w.urgent],
      ['10:01', 'a', w.holdBare],
    ],
  },
  {
    why: 'Twenty minutes are fine in a letter and not in a chat.',
    better: (w) => ({ lines: answered('10:00', '10:20')(w), setting: { channel: 'email' } }),
    worse: answered('10:00', '10:20'),
  },
  {
    why: 'Two minutes of silence are longer on the phone.',
    better: answered('10:00', '10:02'),
    worse: (w) => ({ lines: answered('10:00', '10:02')(w), setting: { channel: 'phone' } }),
  },
  {
    why: 'A day is too long for social media and fair for a letter.',
    better: (w) => ({
      lines: answered('2026-05-04 10:00', '2026-05-05 02:00')(w),
      setting: { channel: 'email' },
    }),
    worse: (w) => ({
      lines: answered('2026-05-04 10:00', '2026-05-05 02:00')(w),
      setting: { channel: 'social' },
    }),
  },
  {
    why: 'A week-end outside service hours is no wait.',
    better: (w) => ({
      lines: answered('2026-05-01 17:59', '2026-05-04 09:02')(w),
      setting: { serviceHours: office('UTC') },
    }),
    worse: answered('2026-05-01 17:59', '2026-05-04 09:02'),
  },
  {
    why: 'A holiday outside service hours is no wait.',
    better: (w) => ({
      lines: answered('2026-05-06 17:59', '2026-05-08 09:01')(w),
      setting: { serviceHours: office('UTC', { holidays: ['2026-05-07'] }) },
    }),
    worse: (w) => ({
      lines: answered('2026-05-06 17:59', '2026-05-08 09:01')(w),
      setting: { serviceHours: office('UTC') },
    }),
  },
  {
    why: 'A Saturday that is worked makes the wait longer.',
    better: (w) => ({
      lines: answered('2026-05-08 17:59', '2026-05-11 09:01')(w),
      setting: { serviceHours: office('UTC', { holidays: [] }) },
    }),
    worse: (w) => ({
      lines: answered('2026-05-08 17:59', '2026-05-11 09:01')(w),
      setting: {
        serviceHours: {
          ...office('UTC'),
          weekly: { ...office('UTC').weekly, sat: [['09:00', '18:00']] },
        },
      },
    }),
  },
  {
    why: 'The night the clocks go forward is as long as any other outside service hours.',
    same: true,
    better: (w) => ({
      // 29 March 2026 in Berlin: 17:58 on Friday is 16:58 UTC, 9:02 on Monday is 7:02 UTC.
      lines: answered('2026-03-27 16:58', '2026-03-30 07:02')(w),
      setting: { serviceHours: office('Europe/Berlin') },
    }),
    worse: (w) => ({
      lines: answered('2026-03-20 16:58', '2026-03-23 08:02')(w),
      setting: { serviceHours: office('Europe/Berlin') },
    }),
  },
  {
    why: 'The night the clocks go back is, too.',
    same: true,
    better: (w) => ({
      lines: answered('2026-10-23 15:58', '2026-10-26 08:02')(w),
      setting: { serviceHours: office('Europe/Berlin') },
    }),
    worse: (w) => ({
      lines: answered('2026-10-16 15:58', '2026-10-19 07:02')(w),
      setting: { serviceHours: office('Europe/Berlin') },
    }),
  },
  {
    why: 'Without times nobody is late.',
    better: (w) => [
      [null, 'c', w.where],
      [null, 'a', w.arrives],
    ],
    worse: answered('10:00', '10:15'),
  },
  {
    why: 'An answer beats none, seen an hour later.',
    better: (w) => ({ lines: answered('10:00', '10:02')(w), setting: { now: '2026-05-04T12:00:00Z' } }),
    worse: (w) => ({ lines: [['10:00', 'c', w.where]], setting: { now: '2026-05-04T12:00:00Z' } }),
  },
  {
    why: 'A late answer beats none.',
    better: (w) => ({ lines: answered('10:00', '10:15')(w), setting: { now: '2026-05-04T12:00:00Z' } }),
    worse: (w) => ({ lines: [['10:00', 'c', w.where]], setting: { now: '2026-05-04T12:00:00Z' } }),
  },
  {
    why: 'Who has to ask whether anybody is there was left alone.',
    better: answered('10:00', '10:02'),
    worse: (w) => [
      ['10:00', 'c', w.where],
      ['10:07', 'c', w.there],
      ['10:08', 'a', w.arrives],
    ],
  },
  {
    why: 'Three lines in a burst are one message: the answer to the last is in time.',
    better: (w) => [
      ['10:00:00', 'c', w.hello],
      ['10:00:05', 'c', w.where],
      ['10:01:00', 'a', w.arrives],
    ],
    worse: (w) => [
      ['10:00:00', 'c', w.hello],
      ['10:00:05', 'c', w.where],
      ['10:09:00', 'a', w.arrives],
    ],
  },
  {
    why: 'Who writes back every twenty seconds is not left for nine minutes.',
    better: (w) => brisk(w, '10:02:30'),
    worse: (w) => brisk(w, '10:11:00'),
  },
]

const brisk = (w: Words, last: string): readonly Line[] => [
  ['10:00:00', 'c', w.where],
  ['10:00:20', 'a', w.arrives],
  ['10:00:40', 'c', w.fee],
  ['10:01:00', 'a', w.feeAnswer],
  ['10:01:20', 'c', w.where],
  ['10:01:40', 'a', w.arrives],
  ['10:02:00', 'c', w.fee],
  [last, 'a', w.feeAnswer],
]

describePaces(pairs)
