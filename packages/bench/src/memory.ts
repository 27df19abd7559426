import { PerformanceObserver } from 'node:perf_hooks'
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

/** When the collector of garbage held everything up, and for how long. */
const pauses: { from: number; to: number }[] = []
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) pauses.push({ from: startTime, to: startTime + duration })
}).observe({ entryTypes: ['gc'] })

// As a store keeps them: text outside the heap, read one by one. Reading is not timed.
const kept = inventProfiles(memory, Math.min(count, asked), facts, now).map((profile) =>
  Buffer.from(JSON.stringify(profile)),
)
globalThis.gc?.()
const readBriefs = kept.map((text) => {
  const profile: Profile = JSON.parse(text.toString())
  return timed(() => memory.brief(profile, { ...asking, conversation }))
})

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

await new Promise((resolve) => setTimeout(resolve, 100))

/** Beside the times that somebody waits, those in which the collector did not happen to run. */
const row = (what: string, runs: readonly Timed[]) => {
  const undisturbed = runs.filter(({ from, to }) => !pauses.some((pause) => pause.from < to && pause.to > from))
  const at = (share: number, of: readonly Timed[]) =>
    String(
      Math.round(
        quantile(
          of.map((run) => (run.to - run.from) * 1000),
          share,
        ),
      ),
    )
  return [what, at(0.5, runs), at(0.99, runs), at(0.99, undisturbed), String(runs.length - undisturbed.length)]
}
console.log(
  markdownTable(
    [
      [`${count} customers × ${facts} facts`, 'p50 µs', 'p99 µs', 'p99 µs without collection', 'met a collection'],
      row('recall, nothing asked', recallOnly),
      row('recall for a conversation, first time', firstQuery),
      row('recall for a conversation, again', nextQuery),
      row('brief, first time, all customers held as objects', briefs),
      row('brief, first time, customer read from text', readBriefs),
    ],
    { align: ['l', 'r', 'r', 'r', 'r'] },
  ),
)
console.log(
  `\nmemory per profile ${(perProfile / 1024).toFixed(1)} kB; remembered ${Math.round((count * facts) / (remembering / 1000))} facts per second`,
)

function ask(profile: Profile): void {
  memory.recall(profile, { ...asking, conversation })
  memory.brief(profile, { ...asking, conversation })
}

interface Timed {
  from: number
  to: number
}

function timed(what: () => unknown): Timed {
  const from = performance.now()
  what()
  return { from, to: performance.now() }
}

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
