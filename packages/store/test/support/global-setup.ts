import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'
import { startPostgres } from './private-postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    template: string
    postgres: { url: string } | { reason: string }
  }
}

/** An empty embedded database once for all tests: making one takes seconds, copying one does not. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-template-'))
  const template = path.join(folder, 'empty.tar')
  const pglite = await PGlite.create()
  writeFileSync(template, new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer()))
  await pglite.close()
  provide('template', template)
  const postgres = process.env.ATTUNE_TEST_DATABASE_URL
    ? { url: process.env.ATTUNE_TEST_DATABASE_URL, stop: () => {} }
    : await startPostgres()
  provide('postgres', 'url' in postgres ? { url: postgres.url } : postgres)
  if ('reason' in postgres)
    console.warn(`PostgreSQL is left out: ${postgres.reason}; set ATTUNE_TEST_DATABASE_URL to use one`)
  return () => {
    if ('stop' in postgres) postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
