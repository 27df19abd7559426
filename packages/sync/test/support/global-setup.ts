import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { providePostgres } from '../../../../vitest.postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** An empty embedded database with all its tables, and the keys it was made with. */
    template: { file: string; keyFile: string }
  }
}

/** The databases, once for all tests: making them takes seconds. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-sync-'))
  const template = { file: path.join(folder, 'empty.tar'), keyFile: path.join(folder, 'keys.json') }
  // By a process of its own: this one does not read the packages' sources.
  const program = path.join(import.meta.dirname, 'make-template.ts')
  execFileSync(process.execPath, ['--conditions=@attune/source', program, template.file, template.keyFile])
  provide('template', template)
  const stop = await providePostgres(provide)
  return () => {
    stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
