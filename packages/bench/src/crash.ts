import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Command } from 'commander'
import { startProcess } from './start-process.ts'
import { askControl } from './sync/ask-control.ts'
import { startCrew } from './sync/crew.ts'
import { askForErasure, isForgotten, readBackup, takeBackup } from './sync/erasures.ts'
import { needPostgres } from './sync/need-postgres.ts'
import { openOwnSync, type Place } from './sync/open-own-sync.ts'
import { isAllWell, verify } from './sync/verify.ts'
import { wholeNumber } from './whole-number.ts'

/** Whether anything is lost, doubled or stale when processes die at any moment. Ends with 1 if so. */
const options = new Command('bench:crash')
  .description(
    'Keeps an emulated Zendesk in step by workers that are killed at random (kill -9), with a helpdesk that has bad days ' +
      'and customers who go on writing; then compares everything that is kept with what is true.',
  )
  .option('--conversations <n>', 'tickets in the helpdesk', wholeNumber, 20_000)
  .option('--workers <n>', 'processes on PostgreSQL', wholeNumber, 4)
  .option('--kills <n>', 'how many workers are killed', wholeNumber, 40)
  .option('--database-kills <n>', 'how often PostgreSQL itself is killed', wholeNumber, 5)
  .option('--every <seconds>', 'at most between two kills', wholeNumber, 5)
  .option('--erase <n>', 'customers erased in the middle', wholeNumber, 20)
  .option('--embedded', 'one process on an embedded database instead', false)
  .parse()
  .opts<{
    conversations: number
    workers: number
    kills: number
    databaseKills: number
    every: number
    erase: number
    embedded: boolean
  }>()

const folder = mkdtempSync(path.join(tmpdir(), 'attune-crash-keys-'))
process.env.ATTUNE_KEY_FILE = path.join(folder, 'keys.json')
const say = (text: string) => process.stderr.write(`${text}\n`)

const helpdesk = await startProcess<{ url: string; secret: string; control: string }>(
  new URL('./sync/helpdesk.ts', import.meta.url),
  [String(options.conversations)],
)
const control = askControl(helpdesk.line.control)
const postgres = options.embedded ? null : await needPostgres()
const where = postgres === null ? { folder: path.join(folder, 'data') } : { url: postgres.url }
const place: Place = { store: where, helpdesk: helpdesk.line, concurrency: 4, webhookSecret: 'a-secret-of-the-run' }

await control.faults(true)
const crew = await startCrew(options.embedded ? 1 : options.workers, place)
/** Ids of those who were erased, here and in the helpdesk. */
const erased = new Map<string, string>()
let databaseKills = 0
const started = Date.now()
while (crew.kills < options.kills) {
  await sleep(500 + Math.random() * 1000 * options.every)
  await control.change(20)
  if (postgres !== null && databaseKills < (options.databaseKills * crew.kills) / options.kills) {
    await postgres.killAndRestart()
    databaseKills += 1
  }
  if (postgres !== null && erased.size === 0 && crew.kills >= options.kills / 2) {
    await takeBackup(postgres.url)
    for (const { id, remote } of await askForErasure(place, options.erase)) erased.set(id, remote)
  }
  await crew.killOne(Math.random())
  say(`${crew.kills} workers killed, PostgreSQL ${databaseKills} times`)
}
const chaosSeconds = Math.round((Date.now() - started) / 1000)
await control.faults(false)
say('the helpdesk is well again; waiting until everything has settled …')
const settling = Date.now()
// On a folder there is room for one process at a time.
if (options.embedded) await crew.stop()
const { store, sync, scorer } = await openOwnSync(place)
if (options.embedded) await sync.start()
await sync.settled()
const settledSeconds = Math.round((Date.now() - settling) / 1000)
if (!options.embedded) await crew.stop()

const findings = await verify({ store, sync, scorer }, await control.truth(), new Set(erased.values()))
const backup = postgres === null ? null : await readBackup(postgres.url, new Set(erased.keys()))
await sync.stop()
await store.close()
console.log(
  JSON.stringify(
    {
      ...{ database: postgres?.version ?? 'embedded', tickets: options.conversations },
      ...{ workersKilled: crew.kills, databaseKilled: databaseKills, chaosSeconds, settledSeconds },
      ...{ erasedCustomers: erased.size, backup },
      ...findings,
    },
    null,
    2,
  ),
)
postgres?.stop()
helpdesk.child.kill()
rmSync(folder, { recursive: true, force: true })
process.exitCode = isAllWell(findings) && (backup === null || isForgotten(backup)) ? 0 : 1
