import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'
import { providePostgres } from '../../../../vitest.postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    emptyDatabase: string
  }
}

/** An empty embedded database once for all tests: making one takes seconds, copying one does not. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-template-'))
  const template = path.join(folder, 'empty.tar')
  const pglite = await PGlite.create()
  writeFileSync(template, new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer()))
  await pglite.close()
  provide('emptyDatabase', template)
  const stop = await providePostgres(provide)
  return () => {
    stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
