import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { localKeyFile, openStore } from '@attune/store'
import { openSync } from '@attune/sync'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../../store/test/support/private-postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** An empty embedded database with all its tables, and the keys it was made with. */
    template: { file: string; keyFile: string }
    postgres: { url: string } | { reason: string }
  }
}

/** The databases, once for all tests: making them takes seconds. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-sync-'))
  const template = { file: path.join(folder, 'empty.tar'), keyFile: path.join(folder, 'keys.json') }
  const store = await openStore({ memory: true, keys: localKeyFile(template.keyFile) })
  await (await openSync({ store })).stop()
  writeFileSync(template.file, new Uint8Array(await (await store.dump()).arrayBuffer()))
  await store.close()
  provide('template', template)
  const given = process.env.ATTUNE_TEST_DATABASE_URL
  const postgres = given ? { url: given, stop: () => {} } : await startPostgres()
  provide('postgres', 'url' in postgres ? { url: postgres.url } : postgres)
  if ('reason' in postgres)
    console.warn(`PostgreSQL is left out: ${postgres.reason}; set ATTUNE_TEST_DATABASE_URL to use one`)
  return () => {
    if ('stop' in postgres) postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
