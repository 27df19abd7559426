import type { PackData } from '../pack-data.ts'
import { felt } from '../scope/emphasis.ts'
import type { SignalData } from '../signal.ts'
import type { SignalKind } from '../signal-kind.ts'

/** What a matched phrase reports: its output together with what its concept says, in objects of one shape. */
export interface Report {
  /** Signal to report, or `null` when the phrase only marks a scope. */
  kind: SignalKind | null
  strength: number
  /** Whether emphasis raises the strength. */
  felt: boolean
  dropIn: number
  /** Shared by all signals of the output, hence frozen. */
  data: SignalData
  /** The same when it stands in a question. */
  askedData: SignalData
}

/** Who says it, as a number. */
export const Speaker = { anyone: 0, customer: 1, agent: 2 } as const

/** What is asked of every phrase found: in columns, which stay in the processor's cache as objects would not. */
export interface ReportColumns {
  /** One of {@link Speaker}. */
  saidBy: Int32Array
  /** Whether it must start (1) and/or end (2) its sentence. */
  anchor: Int32Array
  /** 1 when it only keeps others away. */
  trap: Int32Array
  concept: Int32Array
  /** Of overlapping hits with the same rivalry only the longest stays: those of a kind, and of data those of a datum. */
  rivalry: Int32Array
  /** Bit of `ScopeMark`, or 0. */
  mark: Int32Array
}

/** Everything a pack can report, by output. */
export function createReports({ concepts }: Pick<PackData, 'concepts'>): {
  reports: readonly Report[]
  columns: ReportColumns
} {
  const rivalries = new Map<string, number>()
  const rivalryOf = (name: string): number => {
    if (!rivalries.has(name)) rivalries.set(name, rivalries.size)
    return rivalries.get(name) as number
  }
  const reports: Report[] = []
  const rows: number[][] = []
  for (const [concept, [reported, saidBy, dropIn, outputs]] of concepts.entries()) {
    const isMark = typeof reported === 'number'
    for (const output of outputs) {
      const [strength, anchor = 0, data] = typeof output === 'number' ? [output] : output
      reports.push({
        kind: isMark ? null : reported,
        strength,
        felt: !isMark && felt.has(reported),
        dropIn,
        data: Object.freeze({ ...data }),
        askedData: Object.freeze({ ...data, asked: true }),
      })
      const rivalry = rivalryOf(`${reported} ${data?.datum}`)
      rows.push([Speaker[saidBy], anchor, Number(strength === 0), concept, rivalry, isMark ? reported : 0])
    }
  }
  const column = (index: number) => Int32Array.from(rows, (row) => row[index] as number)
  return {
    reports,
    columns: {
      saidBy: column(0),
      anchor: column(1),
      trap: column(2),
      concept: column(3),
      rivalry: column(4),
      mark: column(5),
    },
  }
}
