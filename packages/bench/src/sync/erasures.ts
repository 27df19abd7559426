import { openStore, StoreError } from '@attune/store'
import { openOwnSync, type Place } from './open-own-sync.ts'
import { openSql } from './sql.ts'

/** A copy of every table, as a backup has it. */
export async function takeBackup(url: string): Promise<void> {
  const { sql, close } = openSql(url)
  await sql('create schema backup')
  for (const { name } of await sql("select tablename as name from pg_tables where schemaname = 'attune'"))
    await sql(`create table backup."${name}" as table attune."${name}"`)
  await close()
}

/** Asks for the erasure of so many customers, and does not wait for it. @returns their ids, here and in the helpdesk */
export async function askForErasure(place: Place, count: number): Promise<{ id: string; remote: string }[]> {
  const { store, sync } = await openOwnSync(place)
  const ids: { id: string; remote: string }[] = []
  for await (const { id, source } of store.customers.all()) {
    if (ids.length === count) break
    await sync.erase(id, { by: 'the run', reason: 'asked to be forgotten' })
    ids.push({ id, remote: source?.id ?? id })
  }
  await sync.stop()
  await store.close()
  return ids
}

/** Conversations in the backup, by what becomes of reading them with the keys there are now. */
export interface BackupReadings {
  /** Of the erased: refused, as they should be. None would mean that nothing was tried. */
  erasedRefused: number
  erasedReadable: number
  /** Of everybody else. */
  othersReadable: number
  othersRefused: number
}

export async function readBackup(url: string, erased: ReadonlySet<string>): Promise<BackupReadings> {
  const store = await openStore({ url, schema: 'backup', migrate: false })
  const { sql, close } = openSql(url)
  const readings: BackupReadings = { erasedRefused: 0, erasedReadable: 0, othersReadable: 0, othersRefused: 0 }
  for (const { id, customer_id } of await sql('select id, customer_id from backup.conversations')) {
    const isReadable = await store.conversations.get(String(id)).then(
      (conversation) => conversation !== null,
      (error: unknown) => {
        if (error instanceof StoreError && error.code === 'erased') return false
        throw error
      },
    )
    const whose = erased.has(String(customer_id)) ? 'erased' : 'others'
    readings[`${whose}${isReadable ? 'Readable' : 'Refused'}`] += 1
  }
  await close()
  await store.close()
  return readings
}

export const isForgotten = ({
  erasedRefused,
  erasedReadable,
  othersReadable,
  othersRefused,
}: BackupReadings): boolean => erasedRefused > 0 && erasedReadable === 0 && othersReadable > 0 && othersRefused === 0
