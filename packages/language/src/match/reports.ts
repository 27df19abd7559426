import type { PackData } from '../pack-data.ts'
import { felt } from '../scope/emphasis.ts'
import type { SignalData } from '../signal.ts'
import type { SignalKind } from '../signal-kind.ts'

/** What a matched phrase reports: its output together with what its concept says, in objects of one shape. */
export interface Report {
  concept: number
  /** Signal to report, or `null` when the phrase only marks a scope. */
  kind: SignalKind | null
  /** Of overlapping hits with the same rivalry only the longest stays: those of a kind, and of data those of a datum. */
  rivalry: number
  /** Bit of `ScopeMark`, or 0. */
  mark: number
  strength: number
  /** Whether emphasis raises the strength. */
  felt: boolean
  saidBy: 'agent' | 'customer' | 'anyone'
  dropIn: number
  trap: boolean
  anchor: number
  /** Shared by all signals of the output, hence frozen. */
  data: SignalData
  /** The same when it stands in a question. */
  askedData: SignalData
}

/** Everything a pack can report, by output. */
export function createReports({ concepts }: Pick<PackData, 'concepts'>): Report[] {
  const rivalries = new Map<string, number>()
  const rivalryOf = (name: string): number => {
    if (!rivalries.has(name)) rivalries.set(name, rivalries.size)
    return rivalries.get(name) as number
  }
  return concepts.flatMap(([reports, saidBy, dropIn, outputs], concept) => {
    const kind = typeof reports === 'number' ? null : reports
    return outputs.map((output): Report => {
      const [strength, anchor, data] = typeof output === 'number' ? [output, 0] : output
      return {
        concept,
        kind,
        rivalry: rivalryOf(`${reports} ${data?.datum}`),
        mark: kind === null ? (reports as number) : 0,
        strength,
        felt: kind !== null && felt.has(kind),
        saidBy,
        dropIn,
        trap: strength === 0,
        anchor,
        data: Object.freeze({ ...data }),
        askedData: Object.freeze({ ...data, asked: true }),
      }
    })
  })
}
