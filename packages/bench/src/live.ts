import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { openSession, type Session } from '@attune/scoring'
import { Command } from 'commander'
import { markdownTable } from 'markdown-table'
import { busySession, draftWords, nextMessage } from './live/busy-session.ts'
import { type Keystrokes, typed } from './live/keystrokes.ts'
import { quantile } from './live/quantile.ts'
import { wholeNumber } from './whole-number.ts'

interface Options {
  events: number
  rounds: number
}

const program = new Command('bench:live')
  .description(
    'Times a live session: one more message, advice, and a draft check per keystroke, after few and many events.',
  )
  .option('--events <n>', 'events of the long session', wholeNumber, 10_000)
  .option('--rounds <n>', `times the ${draftWords.length} letters of a reply are typed`, wholeNumber, 20)
  .parse()

const { events, rounds } = program.opts<Options>()
const reader = createReader({ packs: [english, chinese], details })
const sizes = [10, 100, 1000, events]
// Everything is compiled before anything is timed.
timesOf(busySession(openSession({ reader, conversation: { channel: 'chat' } }), 400), 400)
const sessionOf = (size: number) => busySession(openSession({ reader, conversation: { channel: 'chat' } }), size)
const rows = sizes.map((size) => timesOf(sessionOf(size), size))

console.log(
  markdownTable(
    [
      ['events', 'apply p50 µs', 'advise p50 µs', 'check while typing p50 µs', 'check with edits p50 µs'],
      ...rows.map(({ size, apply, advise, typing, edits }) =>
        [size, apply, advise, typing, edits].map((value) => String(Math.round(value))),
      ),
    ],
    { align: 'r' },
  ),
)
const [first, last] = [rows[0], rows.at(-1)]
if (first && last) {
  const ratio = (name: 'apply' | 'advise' | 'typing') => (last[name] / first[name]).toFixed(2)
  console.log(
    `\n${last.size} events over ${first.size}: apply ×${ratio('apply')}, advise ×${ratio('advise')}, check ×${ratio('typing')}`,
  )
}

const session = sessionOf(events)
const ways: readonly (readonly [string, Keystrokes])[] = [
  ['findings', await typed(draftWords, rounds, (text) => void session.check(text, { typing: true }))],
  ['findings and edits', await typed(draftWords, rounds, (text) => void session.check(text))],
]
console.log('\nA draft check for every letter of a reply, typed again and again; µs per keystroke:\n')
console.log(
  markdownTable(
    [
      ['per keystroke', 'keystrokes', 'p50', 'p99', 'not preempted', 'p50', 'p99', 'nor collecting', 'p50', 'p99'],
      ...ways.map(([name, { all, undisturbed, withoutCollection }]) => [
        name,
        ...[all, undisturbed, withoutCollection].flatMap(({ count, p50, p99 }) =>
          [count, p50, p99].map((value) => String(Math.round(value))),
        ),
      ]),
    ],
    { align: ['l', ...Array.from({ length: 9 }, () => 'r')] },
  ),
)

/** Microseconds per step. */
function timesOf(session: Session, size: number) {
  const apply = timed(60, (index) => session.apply(nextMessage(size + index)))
  const advise = timed(200, (index) => void session.advise(nextMessage(size + 60 + index).at))
  const typing = timed(
    400,
    (index) => void session.check(draftWords.slice(0, 1 + (index % draftWords.length)), { typing: true }),
  )
  const edits = timed(40, () => void session.check(draftWords))
  return {
    size,
    apply: quantile(apply, 0.5),
    advise: quantile(advise, 0.5),
    typing: quantile(typing, 0.5),
    edits: quantile(edits, 0.5),
  }
}

function timed(times: number, step: (index: number) => void): number[] {
  return Array.from({ length: times }, (_, index) => {
    const started = performance.now()
    step(index)
    return (performance.now() - started) * 1000
  })
}
