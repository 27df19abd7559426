import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { median } from 'simple-statistics'

const bench = path.resolve(import.meta.dirname, '../..')
const built = path.resolve(bench, '../language/dist/index.js')

const nothing = ''
const imported = `import { createReader } from '@attune/language'; import { english } from '@attune/language/en';`
const firstReading = `${imported} createReader({ packs: [english] }).read('I am so sorry you were charged twice')`

export interface ImportTime {
  /** Milliseconds that importing the reader and the English pack adds to a process. */
  importMs: number
  /** Milliseconds that the first reading adds to that: the pack is decoded then. */
  firstReadingMs: number
}

/** Median over new processes, less what a process takes that does nothing. `null` when the package is not built. */
export function measureImport(rounds: number): ImportTime | null {
  if (!existsSync(built)) return null
  const times = { bare: [] as number[], imported: [] as number[], first: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.bare.push(timeOf(nothing))
    times.imported.push(timeOf(imported))
    times.first.push(timeOf(firstReading))
  }
  const importMs = median(times.imported) - median(times.bare)
  return { importMs, firstReadingMs: median(times.first) - median(times.imported) }
}

function timeOf(code: string): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: bench })
  if (status !== 0) throw new Error(`A process that imports the reader failed:\n${stderr}`)
  return performance.now() - start
}
