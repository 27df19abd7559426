import { createMemory, type Profile } from '@attune/memory'
import { Command } from 'commander'
import { markdownTable } from 'markdown-table'
import { quantile } from './live/quantile.ts'
import { inventProfiles, lineListener, predicates } from './memory/invented-profiles.ts'
import { wholeNumber } from './whole-number.ts'

interface Options {
  profiles: number
  facts: number
  asked: number
}

const program = new Command('bench:memory')
  .description('Times recall and brief over many customers, and weighs what one profile takes in memory.')
  .option('--profiles <n>', 'customers', wholeNumber, 100_000)
  .option('--facts <n>', 'facts of each', wholeNumber, 20)
  .option('--asked <n>', 'customers that are asked for', wholeNumber, 5000)
  .parse()

const options = program.opts<Options>()
const { profiles: count, facts, asked } = options
const now = '2026-06-01T12:00:00Z'
const memory = createMemory({ listener: lineListener, predicates })
const asking = { now, assurance: 'channel', purpose: 'service_personalisation' } as const
const conversation = {
  id: 'now',
  channel: 'chat' as const,
  messages: [
    {
      role: 'customer' as const,
      text: 'Good morning! Is there a window seat left, and could I have tea?',
      at: '2026-06-01T11:50:00Z',
    },
    { role: 'agent' as const, text: 'Good morning, let me look.', at: '2026-06-01T11:52:00Z' },
    { role: 'customer' as const, text: '谢谢，最好靠窗。', at: '2026-06-01T11:55:00Z' },
  ],
}

// Everything is compiled before anything is timed.
for (const profile of inventProfiles(memory, 300, facts, now)) ask(profile)

const before = heap()
const started = performance.now()
const profiles = inventProfiles(memory, count, facts, now)
const remembering = performance.now() - started
const perProfile = (heap() - before) / count

const step = Math.max(1, Math.floor(count / asked))
const chosen = profiles.filter((_, index) => index % step === 0)
const recallOnly = chosen.map((profile) => timed(() => memory.recall(profile, asking)))
// The first question builds the index of a customer, the next one finds it.
const firstQuery = chosen.map((profile) => timed(() => memory.recall(profile, { ...asking, conversation })))
const nextQuery = chosen.map((profile) => timed(() => memory.recall(profile, { ...asking, conversation })))
const fresh = inventProfiles(memory, Math.min(count, 2000), facts, now)
const briefs = fresh.map((profile) => timed(() => memory.brief(profile, { ...asking, conversation })))

const row = (what: string, times: readonly number[]) => [
  what,
  ...[0.5, 0.99].map((share) => String(Math.round(quantile(times, share)))),
]
console.log(
  markdownTable(
    [
      [`${count} customers × ${facts} facts`, 'p50 µs', 'p99 µs'],
      row('recall, nothing asked', recallOnly),
      row('recall for a conversation, first time', firstQuery),
      row('recall for a conversation, again', nextQuery),
      row('brief, first time', briefs),
    ],
    { align: ['l', 'r', 'r'] },
  ),
)
console.log(
  `\nmemory per profile ${(perProfile / 1024).toFixed(1)} kB; remembered ${Math.round((count * facts) / (remembering / 1000))} facts per second`,
)

function ask(profile: Profile): void {
  memory.recall(profile, { ...asking, conversation })
  memory.brief(profile, { ...asking, conversation })
}

function timed(what: () => unknown): number {
  const from = performance.now()
  what()
  return (performance.now() - from) * 1000
}

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
