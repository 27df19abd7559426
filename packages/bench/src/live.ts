import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { openSession, type Session } from '@attune/scoring'
import { Command } from 'commander'
import { markdownTable } from 'markdown-table'
import { busySession, draftWords, nextMessage } from './live/busy-session.ts'
import { quantile } from './live/quantile.ts'
import { wholeNumber } from './whole-number.ts'

interface Options {
  events: number
  keystrokes: number
}

const program = new Command('bench:live')
  .description(
    'Times a live session: one more message, advice, and a draft check per keystroke, after few and many events.',
  )
  .option('--events <n>', 'events of the long session', wholeNumber, 10_000)
  .option('--keystrokes <n>', 'keystrokes that are timed', wholeNumber, 400)
  .parse()

const { events, keystrokes } = program.opts<Options>()
const reader = createReader({ packs: [english, chinese], details })
const sizes = [10, 100, 1000, events]
// Everything is compiled before anything is timed.
timesOf(busySession(openSession({ reader, conversation: { channel: 'chat' } }), 400), 400)
const rows = sizes.map((size) =>
  timesOf(busySession(openSession({ reader, conversation: { channel: 'chat' } }), size), size),
)

console.log(
  markdownTable(
    [
      ['events', 'apply p50 µs', 'advise p50 µs', 'check while typing p50 µs', 'p99 µs', 'check with edits p50 µs'],
      ...rows.map(({ size, apply, advise, typing, typing99, edits }) =>
        [size, apply, advise, typing, typing99, edits].map((value) => String(Math.round(value))),
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

/** Microseconds per step. */
function timesOf(session: Session, size: number) {
  const apply = timed(60, (index) => session.apply(nextMessage(size + index)))
  const advise = timed(200, (index) => void session.advise(nextMessage(size + 60 + index).at))
  const typing = timed(
    keystrokes,
    (index) => void session.check(draftWords.slice(0, 1 + (index % draftWords.length)), { typing: true }),
  )
  const edits = timed(40, () => void session.check(draftWords))
  return {
    size,
    apply: quantile(apply, 0.5),
    advise: quantile(advise, 0.5),
    typing: quantile(typing, 0.5),
    typing99: quantile(typing, 0.99),
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
