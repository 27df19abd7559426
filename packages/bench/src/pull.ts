import { Command } from 'commander'
import { markdownTable } from 'markdown-table'
import { pullByAdapter, pullByNodeZendesk } from './pull/pull-all.ts'
import { startServer } from './pull/start-server.ts'
import { wholeNumber } from './whole-number.ts'

/** How the memory of a long pull goes, and its speed beside the client that people use. */
const { tickets, compare } = new Command('bench:pull')
  .description('Pulls an emulated Zendesk over HTTP: memory along the way, and tickets a second beside node-zendesk.')
  .option('--tickets <n>', 'for the memory', wholeNumber, 100_000)
  .option('--compare <n>', 'for the ratio', wholeNumber, 3000)
  .parse()
  .opts<{ tickets: number; compare: number }>()

const rows: string[][] = [['tickets so far', 'resident MB', 'heap MB', 'tickets/s']]
await onServer(tickets, async (server) => {
  let done = 0
  let shown = 0
  const started = performance.now()
  await pullByAdapter(server, (count) => {
    done += count
    if (done - shown < tickets / 10) return
    shown = done
    const { rss, heapUsed } = process.memoryUsage()
    const perSecond = (done / (performance.now() - started)) * 1000
    rows.push([String(done), megabytes(rss), megabytes(heapUsed), perSecond.toFixed(0)])
    process.stderr.write(`${done} tickets\n`)
  })
})
console.log(markdownTable(rows))

const speeds = await onServer(compare, async (server) => {
  const turn = async (pull: typeof pullByAdapter): Promise<number> => {
    let done = 0
    const started = performance.now()
    await pull(server, (count) => {
      done += count
    })
    return (done / (performance.now() - started)) * 1000
  }
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < 3; round++) {
    ours.push(await turn(pullByAdapter))
    theirs.push(await turn(pullByNodeZendesk))
  }
  return { ours: Math.max(...ours), theirs: Math.max(...theirs) }
})
const ratio = (speeds.ours / speeds.theirs).toFixed(2)
console.log(
  `\nbest of three turns each over ${compare} tickets with their comments: adapter ${speeds.ours.toFixed(0)}/s, `,
)
console.log(`node-zendesk ${speeds.theirs.toFixed(0)}/s; the adapter is ${ratio} times as fast`)

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}

async function onServer<T>(count: number, work: (server: Awaited<ReturnType<typeof startServer>>) => Promise<T>) {
  const server = await startServer(count)
  try {
    return await work(server)
  } finally {
    server.stop()
  }
}
