import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openStore } from '@attune/store'
import { Command } from 'commander'
import { markdownTable } from 'markdown-table'
import { fillBeside } from './sync/fill-beside.ts'
import { fillStore } from './sync/fill-store.ts'
import { hotQueries } from './sync/hot-queries.ts'
import { needPostgres } from './sync/need-postgres.ts'
import { logPlans, plansOf } from './sync/plans-of.ts'
import { openSql } from './sync/sql.ts'
import { freshDatabase, throughput } from './sync/throughput.ts'
import { wholeNumber } from './whole-number.ts'

/** What one machine carries on a PostgreSQL of its own. */
const { tickets, missed, messages, workers } = new Command('bench:sync')
  .description(
    'Throughput by workers, recovery after an outage, memory over many messages, and how queries are answered.',
  )
  .option('--tickets <n>', 'for the throughput', wholeNumber, 3000)
  .option('--missed <n>', 'messages customers write during the outage', wholeNumber, 1000)
  .option('--messages <n>', 'for the memory', wholeNumber, 1_000_000)
  .option('--workers <list>', 'numbers of workers to try', (text) => text.split(',').map(wholeNumber), [1, 2, 4])
  .parse()
  .opts<{ tickets: number; missed: number; messages: number; workers: number[] }>()

const folder = mkdtempSync(path.join(tmpdir(), 'attune-scale-'))
process.env.ATTUNE_KEY_FILE = path.join(folder, 'keys.json')
const postgres = await needPostgres()
const say = (text: string) => process.stderr.write(`${text}\n`)

const rows = [['workers', 'conversations a second, pulled to written back', 'seconds until settled after the outage']]
for (const count of workers) {
  const one = await throughput(postgres.url, { workers: count, tickets, missed })
  rows.push([String(count), one.perSecond.toFixed(1), one.recoverySeconds.toFixed(1)])
  say(`${count} workers: done`)
}
console.log(`${tickets} conversations; during the outage ${missed} customers wrote\n\n${markdownTable(rows)}\n`)

const url = await freshDatabase(postgres.url, 'many_messages')
const store = await openStore({ url })
const memory = [['messages kept', 'resident MB', 'heap MB', 'messages a second']]
const started = performance.now()
await fillStore(store, messages, (done) => {
  const { rss, heapUsed } = process.memoryUsage()
  const perSecond = (done / (performance.now() - started)) * 1000
  memory.push([String(done), (rss / 1e6).toFixed(0), (heapUsed / 1e6).toFixed(0), perSecond.toFixed(0)])
  say(`${done} messages kept`)
})
const beside = Math.min(20_000, messages / 20)
await fillBeside(store, beside)
say(`${beside} scores, notes and webhooks kept, and the profiles of 5000 customers`)
await store.close()
console.log(`${markdownTable(memory)}\n`)

const admin = openSql(url)
await admin.sql('analyze')
await logPlans(admin.sql, 'many_messages')
await admin.close()
const place = {
  store: { url },
  helpdesk: { url: 'http://127.0.0.1:9', secret: 'none' },
  concurrency: 1,
  webhookSecret: 'x',
}
const asked = await openStore({ url })
const plans = await plansOf(postgres.log, hotQueries(asked, place))
await asked.close()
postgres.stop()
rmSync(folder, { recursive: true, force: true })
console.log(
  markdownTable([
    ['question', 'statements', 'indexes used', 'large tables read whole'],
    ...plans.map((plan) => [
      ...[plan.question, String(plan.statements), plan.indexes.join(', '), plan.wholeTables.join(', ') || 'none'],
    ]),
  ]),
)
process.exitCode = plans.some(({ wholeTables }) => wholeTables.length > 0) ? 1 : 0
