import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Command } from 'commander'
import { markdownTable } from 'markdown-table'
import { quantile } from './live/quantile.ts'
import { startProcess } from './start-process.ts'
import { bareInserts } from './sync/bare-insert.ts'
import { needPostgres } from './sync/need-postgres.ts'
import type { Place } from './sync/open-own-sync.ts'
import { openSql } from './sync/sql.ts'
import { wholeNumber } from './whole-number.ts'

/** How many webhooks a second are kept before they are answered, and whether any that was accepted gets lost. */
const { seconds, connections, kills } = new Command('bench:webhooks')
  .description(
    'Sends signed webhooks from a second process: first for the speed, beside bare inserts; then while the server is ' +
      'killed (kill -9) again and again. Ends with 1 if an accepted one is missing.',
  )
  .option('--seconds <n>', 'of each part', wholeNumber, 15)
  .option('--connections <n>', 'at a time', wholeNumber, 16)
  .option('--kills <n>', 'of the server, in the second part', wholeNumber, 5)
  .parse()
  .opts<{ seconds: number; connections: number; kills: number }>()

interface Load {
  accepted: { delivery: string; subject: string }[]
  refused: number
  latencies: number[]
  perSecond: number
}

const folder = mkdtempSync(path.join(tmpdir(), 'attune-webhooks-'))
process.env.ATTUNE_KEY_FILE = path.join(folder, 'keys.json')
const postgres = await needPostgres()
const helpdesk = await startProcess<Place['helpdesk']>(new URL('./sync/helpdesk.ts', import.meta.url), ['10'])
const webhookSecret = 'a-secret-of-the-run'
const place: Place = { store: { url: postgres.url }, helpdesk: helpdesk.line, concurrency: 1, webhookSecret }
const serve = (port: number) =>
  startProcess<{ url: string }>(new URL('./sync/intake.ts', import.meta.url), [JSON.stringify(place), String(port)])
let server = await serve(0)
const { url } = server.line
const load = async (run: string) => {
  const argv = [`${url}/webhooks/desk`, webhookSecret, String(seconds), String(connections), run]
  return startProcess(new URL('./sync/loader.ts', import.meta.url), argv)
}

const calm = await (await load('calm')).next<Load>()
const bare = await bareInserts(postgres.url, seconds, connections)

const stormy = await load('stormy')
for (let kill = 0; kill < kills; kill++) {
  await sleep((seconds * 1000) / (kills + 1))
  server.child.kill('SIGKILL')
  server = await serve(Number(new URL(url).port))
}
const storm = await stormy.next<Load>()

const { sql, close } = openSql(postgres.url)
const kept = new Set((await sql('select id from attune.webhook_deliveries')).map(({ id }) => String(id)))
const queued = new Set(
  (await sql("select data ->> 'subject' as subject from attune_jobs.job where name = 'fetch'")).map(({ subject }) =>
    String(subject),
  ),
)
const accepted = [...calm.accepted, ...storm.accepted]
const lost = accepted.filter(({ delivery }) => !kept.has(`event-of-${delivery}`))
const unqueued = accepted.filter(({ subject }) => !queued.has(subject))
await close()
server.child.kill()
helpdesk.child.kill()
postgres.stop()
rmSync(folder, { recursive: true, force: true })

const milliseconds = (values: number[], q: number) => quantile(values, q).toFixed(1)
const row = (name: string, one: { perSecond: number; latencies: number[] }) => [
  ...[name, one.perSecond.toFixed(0), milliseconds(one.latencies, 0.5), milliseconds(one.latencies, 0.99)],
]
console.log(
  markdownTable([
    [`${connections} at a time`, 'a second', 'p50 ms', 'p99 ms'],
    row('webhooks: verified, kept, queued, answered', calm),
    row('bare inserts of the same size', bare),
  ]),
)
console.log(
  `\nthe server killed ${kills} times under load: ${storm.accepted.length} accepted, ${storm.refused} not; ` +
    `${lost.length} accepted ones lost, ${unqueued.length} without a job`,
)
process.exitCode = lost.length + unqueued.length === 0 ? 0 : 1
