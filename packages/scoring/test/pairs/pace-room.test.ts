import { describePaces, type Line, type PacePair, type Way } from './describe-paces.ts'
import type { Words } from './pace-words.ts'

const nudged =
  (...times: readonly string[]) =>
  (w: Words): readonly Line[] => [
    ['10:00:00', 'c', w.lost],
    ['10:00:20', 'a', w.which],
    ...times.map((time, index): Line => [time, 'a', index % 2 === 0 ? w.nudge : w.nudgeAgain]),
    ['10:40:00', 'c', w.ok],
  ]

const sevenAt = (w: Words, times: readonly string[]): Way => ({
  lines: [['10:00:00', 'c', w.fee], ...times.map((time): Line => [time, 'a', w.feeAnswer])],
  setting: { channel: 'unknown' },
})

const pairs: readonly PacePair[] = [
  { why: 'Room beats a nudge after fifteen seconds.', better: nudged(), worse: nudged('10:00:35') },
  {
    why: 'A check-in after a minute beats one after ten seconds.',
    better: nudged('10:01:20'),
    worse: nudged('10:00:30'),
  },
  { why: 'One check-in beats three.', better: nudged('10:02:00'), worse: nudged('10:02:00', '10:04:00', '10:06:00') },
  {
    why: 'Two nudges are worse than one, and three worse than two.',
    better: nudged('10:02:00', '10:04:00'),
    worse: nudged('10:02:00', '10:04:00', '10:06:00'),
  },
  {
    why: 'Who wants to think is left to it.',
    better: (w) => [
      ['10:00', 'c', w.fee],
      ['10:01', 'a', w.offer],
      ['10:02', 'c', w.thinking],
      ['10:03', 'a', w.takeYourTime],
      ['10:20', 'a', w.nudge],
    ],
    worse: (w) => [
      ['10:00', 'c', w.fee],
      ['10:01', 'a', w.offer],
      ['10:02', 'c', w.thinking],
      ['10:03', 'a', w.takeYourTime],
      ['10:05', 'a', w.nudge],
    ],
  },
  {
    why: 'Who wants to think is not pushed.',
    better: (w) => [
      ['10:00', 'c', w.fee],
      ['10:01', 'a', w.offer],
      ['10:02', 'c', w.thinking],
      ['10:03', 'a', w.takeYourTime],
    ],
    worse: (w) => [
      ['10:00', 'c', w.fee],
      ['10:01', 'a', w.offer],
      ['10:02', 'c', w.thinking],
      ['10:03', 'a', w.hurryUp],
    ],
  },
  {
    why: 'Whoever is stuck with a step is asked, not left for twenty minutes.',
    better: (w) => [
      ['10:00', 'c', w.stuck],
      ['10:01', 'a', w.step],
      ['10:03', 'a', w.nudge],
      ['10:20', 'c', w.stuck],
    ],
    worse: (w) => [
      ['10:00', 'c', w.stuck],
      ['10:01', 'a', w.step],
      ['10:20', 'c', w.stuck],
    ],
  },
  {
    why: 'Silence of forty seconds is not taken for an ending.',
    better: (w) => [
      ['10:00:00', 'c', w.lost],
      ['10:00:20', 'a', w.which],
      ['10:20:00', 'a', w.closing],
    ],
    worse: (w) => [
      ['10:00:00', 'c', w.lost],
      ['10:00:20', 'a', w.which],
      ['10:01:00', 'a', w.closing],
    ],
  },
  {
    why: 'Nobody is asked, nudged and shown out within a minute and a half.',
    better: nudged('10:02:00'),
    worse: (w) => [
      ['10:00:00', 'c', w.lost],
      ['10:00:20', 'a', w.which],
      ['10:01:00', 'a', w.nudge],
      ['10:01:40', 'a', w.closing],
      ['10:40:00', 'c', w.ok],
    ],
  },
  {
    why: 'Closed while the customer waits is worse than answered and closed.',
    better: (w) => ({
      lines: [
        ['10:00', 'c', w.where],
        ['10:01', 'a', w.arrives],
      ],
      setting: { closed: true },
    }),
    worse: (w) => ({ lines: [['10:00', 'c', w.where]], setting: { closed: true } }),
  },
  {
    why: 'Nobody is left for days and comes back to give up.',
    better: (w) => [
      ['2026-05-04 10:00', 'c', w.where],
      ['2026-05-04 10:02', 'a', w.arrives],
      ['2026-05-08 10:00', 'c', w.nothingCame],
      ['2026-05-08 10:01', 'a', w.sentNow],
    ],
    worse: (w) => [
      ['2026-05-04 10:00', 'c', w.where],
      ['2026-05-08 10:00', 'c', w.nothingCame],
      ['2026-05-08 10:01', 'a', w.sentNow],
    ],
  },
  {
    why: 'Two messages beat seven in a row.',
    better: (w) => [
      ['10:00:00', 'c', w.fee],
      ['10:00:20', 'a', w.feeAnswer],
      ['10:00:25', 'a', w.arrives],
    ],
    worse: (w) => [
      ['10:00:00', 'c', w.fee],
      ['10:00:20', 'a', w.feeAnswer],
      ['10:00:25', 'a', w.arrives],
      ['10:00:30', 'a', w.takeYourTime],
      ['10:00:35', 'a', w.feeAnswer],
      ['10:00:40', 'a', w.sentNow],
      ['10:00:45', 'a', w.arrives],
      ['10:00:50', 'a', w.feeAnswer],
    ],
  },
  {
    why: 'The same seven over a day are news, not a flood.',
    better: (w) => sevenAt(w, ['10:05', '11:05', '12:05', '13:05', '14:05', '15:05', '16:05']),
    worse: (w) => sevenAt(w, ['10:05:05', '10:05:10', '10:05:15', '10:05:20', '10:05:25', '10:05:30', '10:05:35']),
  },
  {
    why: 'Answered before the script beats the script.',
    better: (w) => [
      ['10:00', 'c', w.fee],
      ['10:01', 'a', w.feeAnswer],
    ],
    worse: (w) => [
      ['10:00', 'c', w.fee],
      ['10:01', 'a', w.feeScript],
    ],
  },
  {
    why: 'A kind farewell beats a bare one after thanks.',
    better: (w) => [
      ['10:00', 'c', w.where],
      ['10:01', 'a', w.arrives],
      ['10:02', 'c', w.thanksBye],
      ['10:03', 'a', w.welcome],
    ],
    worse: (w) => [
      ['10:00', 'c', w.where],
      ['10:01', 'a', w.arrives],
      ['10:02', 'c', w.thanksBye],
      ['10:03', 'a', w.ok],
    ],
  },
]

describePaces(pairs)
