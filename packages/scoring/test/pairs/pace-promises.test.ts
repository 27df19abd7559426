import type { ShortFact } from '@attune/core'
import { describePaces, type Line, type PacePair, type Way } from './describe-paces.ts'
import type { Words } from './pace-words.ts'

const monday = (time: string) => `2026-05-04 ${time}`
const promised = (w: Words): readonly Line[] => [
  [monday('10:00'), 'c', w.lost],
  [monday('10:01'), 'a', w.byFive],
  [monday('10:02'), 'c', w.ok],
]
const course =
  (...lines: readonly ((w: Words) => Line)[]) =>
  (w: Words): Way => ({
    lines: [...promised(w), ...lines.map((line) => line(w))],
    setting: { customer: { timeZone: 'UTC' } },
  })
const done =
  (time: string) =>
  (w: Words): Line => [time, 'a', w.done]
const kept = course(done(monday('16:00')))
const late = course(done(monday('20:00')))
const later = course(done('2026-05-06 10:00'))
const broken = course((w) => ['2026-05-05 09:29', 'c', w.nothingCame], done('2026-05-05 09:30'))
const withdrawn = course((w) => [monday('16:00'), 'a', w.takenBack], done('2026-05-05 09:30'))
const onlyTold = course((w) => [monday('16:00'), 'a', w.takenBackOnly], done('2026-05-05 09:30'))
const toldLate = course((w) => [monday('20:00'), 'a', w.takenBack], done('2026-05-05 09:30'))
const vague = (w: Words): readonly Line[] => [
  [monday('10:00'), 'c', w.lost],
  [monday('10:01'), 'a', w.soon],
  [monday('10:02'), 'c', w.ok],
  [monday('16:00'), 'a', w.done],
]
const waiting =
  (notice: (w: Words) => string, back: string, ...between: readonly ((w: Words) => Line)[]) =>
  (w: Words): readonly Line[] => [
    ['10:00:00', 'c', w.where],
    ['10:00:30', 'a', notice(w)],
    ...between.map((line) => line(w)),
    [back, 'a', w.found],
  ]
const mail: ShortFact = {
  id: 'email',
  subject: 'customer',
  predicate: 'email',
  value: 'ann@example.com',
  statement: 'Her e-mail address is ann@example.com',
  status: 'active',
  sensitivity: 'personal',
  mention: 'may',
  provenance: [{ statedBy: 'customer', at: '2026-05-01T10:00:00Z' }],
}
const askMail: Readonly<Record<string, string>> = {
  customer: 'Could you provide your email address?',
  客户: '麻烦提供一下邮箱。',
  顧客: '請提供您的電子郵件。',
}

const pairs: readonly PacePair[] = [
  { why: 'Kept beats late.', better: kept, worse: late },
  { why: 'Three hours late beats two days late.', better: late, worse: later },
  { why: 'Late beats broken.', better: late, worse: broken },
  { why: 'Kept beats taken back in time.', better: kept, worse: withdrawn },
  { why: 'Taken back in time beats broken.', better: withdrawn, worse: broken },
  { why: 'Taken back in time beats late.', better: withdrawn, worse: late },
  { why: 'Taken back with a new time beats taken back alone.', better: withdrawn, worse: onlyTold },
  { why: 'Told in time beats told afterwards.', better: withdrawn, worse: toldLate },
  { why: 'A time that is kept beats “soon”.', better: kept, worse: vague },
  { why: '“Soon” that comes beats a time that is broken.', better: vague, worse: broken },
  {
    why: 'A wait with reason and length beats a bare one.',
    better: waiting((w) => w.holdReason, '10:04:00'),
    worse: waiting((w) => w.holdBare, '10:04:00'),
  },
  {
    why: 'A wait that keeps its five minutes beats one of twenty.',
    better: waiting((w) => w.holdReason, '10:05:00'),
    worse: waiting((w) => w.holdReason, '10:20:30'),
  },
  {
    why: 'A blink needs no explanation.',
    same: true,
    better: waiting((w) => w.holdBare, '10:00:50'),
    worse: waiting((w) => w.holdBare, '10:01:10'),
  },
  {
    why: 'Twenty minutes with signs of life beat twenty minutes of silence.',
    better: waiting(
      (w) => w.holdTwo,
      '10:16:00',
      (w) => ['10:04:30', 'a', w.stillOn],
      (w) => ['10:08:30', 'a', w.stillOn],
      (w) => ['10:12:30', 'a', w.stillOn],
    ),
    worse: waiting((w) => w.holdTwo, '10:16:00'),
  },
  {
    why: 'Coming back beats being asked whether one is there.',
    better: waiting((w) => w.holdTwo, '10:04:00'),
    worse: waiting(
      (w) => w.holdTwo,
      '10:13:00',
      (w) => ['10:12:00', 'c', w.there],
    ),
  },
  {
    why: 'Coming back beats never coming back.',
    better: (w) => ({
      lines: waiting((words) => words.holdTwo, '10:04:00')(w),
      setting: { now: '2026-05-04T12:00:00Z' },
    }),
    worse: (w) => ({
      lines: [
        ['10:00:00', 'c', w.where],
        ['10:00:30', 'a', w.holdTwo],
      ],
      setting: { now: '2026-05-04T12:00:00Z' },
    }),
  },
  {
    why: 'What was given is not asked for again.',
    better: (w) => [
      ['10:00', 'c', w.orderGiven],
      ['10:01', 'a', w.gotOrder],
    ],
    worse: (w) => [
      ['10:00', 'c', w.orderGiven],
      ['10:01', 'a', w.askOrder],
    ],
  },
  {
    why: 'To ask for what is not known costs nothing next to asking again.',
    better: (w) => [
      ['10:00', 'c', w.lost],
      ['10:01', 'a', w.askOrder],
    ],
    worse: (w) => [
      ['10:00', 'c', w.orderGiven],
      ['10:01', 'a', w.askOrder],
    ],
  },
  {
    why: 'What the profile holds is not asked for.',
    better: (w) => ({
      lines: [
        ['10:00', 'c', w.lost],
        ['10:01', 'a', askMail[w.c] ?? ''],
      ],
    }),
    worse: (w) => ({
      lines: [
        ['10:00', 'c', w.lost],
        ['10:01', 'a', askMail[w.c] ?? ''],
      ],
      setting: { profile: { facts: [mail] } },
    }),
  },
  {
    why: 'A warm hand-off beats a cold one.',
    better: (w) => [
      ['10:00', 'c', w.orderGiven],
      ['10:01', 'a', w.handOffWarm],
      ['10:02', 'a', w.colleagueKnows],
    ],
    worse: (w) => [
      ['10:00', 'c', w.orderGiven],
      ['10:01', 'a', w.handOffCold],
      ['10:02', 'a', w.colleagueBlank],
    ],
  },
  {
    why: 'One hand-off beats three.',
    better: (w) => [
      ['10:00', 'c', w.orderGiven],
      ['10:01', 'a', w.handOffCold],
      ['10:02', 'a', w.colleagueKnows],
    ],
    worse: (w) => [
      ['10:00', 'c', w.orderGiven],
      ['10:01', 'a', w.handOffCold],
      ['10:02', 'a', w.handOffCold],
      ['10:03', 'c', w.where],
      ['10:04', 'a', w.handOffCold],
      ['10:05', 'a', w.colleagueKnows],
    ],
  },
  {
    why: 'Taken on by oneself beats handing on.',
    better: (w) => [
      ['10:00', 'c', w.orderGiven],
      ['10:01', 'a', w.gotOrder],
    ],
    worse: (w) => [
      ['10:00', 'c', w.orderGiven],
      ['10:01', 'a', w.handOffCold],
      ['10:02', 'a', w.colleagueBlank],
    ],
  },
]

describePaces(pairs)
