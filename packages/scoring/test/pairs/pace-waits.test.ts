import { describePaces, type Line, type PacePair } from './describe-paces.ts'
import type { Words } from './pace-words.ts'

type Said = (w: Words) => string

const openings: Readonly<Record<string, Said>> = { 'a question': (w) => w.where, 'a complaint': (w) => w.lost }

/** Back with the answer after two minutes, or not yet back. */
const back = (asked: Said, notice: Said) => (w: Words) => [
  ...notYet(asked, notice)(w),
  ['10:02:30', 'a', w.found] as Line,
]
const notYet =
  (asked: Said, notice: Said) =>
  (w: Words): Line[] => [
    ['10:00:00', 'c', asked(w)],
    ['10:00:30', 'a', notice(w)],
  ]

const order: readonly [why: string, better: Said, worse: Said][] = [
  ['why and how long beats why alone', (w) => w.holdBoth, (w) => w.holdTwo],
  ['why and how long beats how long alone', (w) => w.holdBoth, (w) => w.holdLong],
  ['why alone beats “please hold”', (w) => w.holdTwo, (w) => w.holdBare],
  ['why alone beats “sorry, please hold”', (w) => w.holdTwo, (w) => w.holdSorry],
  ['how long alone beats “please hold”', (w) => w.holdLong, (w) => w.holdBare],
  ['how long alone beats “sorry, please hold”', (w) => w.holdLong, (w) => w.holdSorry],
  ['“sorry” tells no more than “please hold”', (w) => w.holdBare, (w) => w.holdSorry],
]

const pairs: readonly PacePair[] = Object.entries(openings).flatMap(([opening, asked]) =>
  order.flatMap(([why, better, worse]): PacePair[] =>
    Object.entries({ back, 'not yet back': notYet }).map(([when, course]) => ({
      why: `A wait after ${opening}, ${when}: ${why}.`,
      better: course(asked, better),
      worse: course(asked, worse),
    })),
  ),
)

describePaces(pairs)
