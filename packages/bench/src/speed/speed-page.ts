import os from 'node:os'
import type { Growth } from './growth.ts'
import type { ImportTime } from './import-time.ts'
import type { RaceResult } from './race.ts'
import { growthTable, peersTable, raceTable } from './tables.ts'

export interface MeasuredSpeed {
  readerVersion: string
  rounds: number
  messages: Readonly<Record<'en' | 'zh', number>>
  races: Readonly<Record<'en' | 'zh', readonly RaceResult[]>>
  growths: readonly Growth[]
  /** `null` when the package was not built. */
  imports: ImportTime | null
}

/** The measurements as markdown, for the terminal and for `docs/measured`. */
export function speedTables({ messages, races, growths, imports }: MeasuredSpeed): string {
  return `## English, ${messages.en} messages

${raceTable(races.en)}

The English pack alone, in the same rounds:

${peersTable(races.en)}

## Chinese, ${messages.zh} messages

${raceTable(races.zh)}

## Nanoseconds per character, by length of the text

${growthTable(growths)}

## Importing

${imports ? importLine(imports) : 'Not measured: the package was not built (`npm run build`).'}
`
}

const importLine = ({ importMs, firstReadingMs }: ImportTime): string =>
  `Reader and English pack add ${importMs.toFixed(0)} ms to the start of a process; the first reading, which decodes the pack, takes ${firstReadingMs.toFixed(0)} ms more.`

export function speedPage(measured: MeasuredSpeed): string {
  return `<!-- Written by \`npm run bench:speed -- --write docs/measured/speed.md\`. -->
# How fast the reader reads

Reader ${measured.readerVersion}, Node ${process.versions.node}, ${os.cpus()[0]?.model.trim() ?? os.arch()}.

- A full reading – signals with spans, all measures, language – beside libraries that compute one score or look for a few
  faults. All read the same messages in ${measured.rounds} rounds, taking turns; each figure is the fastest turn, because other work on the machine only ever adds
  time. Ratios travel to another machine, messages per second do not.
- \`alex\` stands here for the checks it consists of (retext-equality and retext-profanities over retext-english).
- \`JSON.parse\` is the floor: what it costs to get at the text at all.
- The last table shows whether time grows in step with length, also for text made to prevent that. 1.00 = in step.

${speedTables(measured)}`
}
