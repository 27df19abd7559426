import { setTimeout as sleep } from 'node:timers/promises'
import { startProcess } from '../start-process.ts'
import { askControl } from './ask-control.ts'
import { startCrew } from './crew.ts'
import { openOwnSync, type Place } from './open-own-sync.ts'
import { openSql } from './sql.ts'

export interface Throughput {
  workers: number
  /** Pulled, kept, scored and written back, from nothing to settled. */
  perSecond: number
  /** After an outage in which `missed` customers wrote: from its end to settled. */
  missed: number
  recoverySeconds: number
}

/** One run with so many workers, in a database of its own. */
export async function throughput(
  serverUrl: string,
  { workers, tickets, missed }: { workers: number; tickets: number; missed: number },
): Promise<Throughput> {
  const url = await freshDatabase(serverUrl, `workers_${workers}`)
  const helpdesk = await startProcess<Place['helpdesk'] & { control: string }>(
    new URL('./helpdesk.ts', import.meta.url),
    [String(tickets)],
  )
  const control = askControl(helpdesk.line.control)
  const place: Place = { store: { url }, helpdesk: helpdesk.line, concurrency: 4, webhookSecret: 'unused' }
  // Opened once before, so that what is measured is work and not the making of tables.
  const watcher = await openOwnSync(place)
  const started = performance.now()
  const crew = await startCrew(workers, place)
  await watcher.sync.settled()
  const perSecond = tickets / ((performance.now() - started) / 1000)

  await control.outage(true)
  await control.change(missed)
  // Long enough for every worker to find the helpdesk gone.
  await sleep(5000)
  await control.outage(false)
  const back = performance.now()
  await watcher.sync.settled()
  const recoverySeconds = (performance.now() - back) / 1000

  await crew.stop()
  await watcher.sync.stop()
  await watcher.store.close()
  helpdesk.child.kill()
  return { workers, perSecond, missed, recoverySeconds }
}

export async function freshDatabase(serverUrl: string, name: string): Promise<string> {
  const { sql, close } = openSql(serverUrl)
  await sql(`create database ${name}`)
  await close()
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
