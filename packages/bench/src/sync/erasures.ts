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

/** Asks for the erasure of so many customers, and does not wait for it. @returns their ids in the helpdesk */
export async function askForErasure(place: Place, count: number): Promise<string[]> {
  const { store, sync } = await openOwnSync(place)
  const ids: string[] = []
  for await (const { id, source } of store.customers.all()) {
    if (ids.length === count) break
    await sync.erase(id, { by: 'the run', reason: 'asked to be forgotten' })
    ids.push(source?.id ?? id)
  }
  await sync.stop()
  await store.close()
  return ids
}

/** How many of their conversations can be read from the backup, with the keys there are now. */
export async function stillReadable(url: string, erased: ReadonlySet<string>): Promise<number> {
  const store = await openStore({ url, schema: 'backup', migrate: false })
  const { sql, close } = openSql(url)
  let readable = 0
  for (const { id } of await sql('select id, customer_id from backup.conversations')) {
    const conversation = await store.conversations.get(String(id)).catch((error: unknown) => {
      if (error instanceof StoreError && error.code === 'erased') return null
      throw error
    })
    if (conversation !== null && erased.has(conversation.customer?.source?.id ?? '')) readable += 1
  }
  await close()
  await store.close()
  return readable
}
