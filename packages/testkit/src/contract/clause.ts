import type { Bench } from './bench.ts'

/** One thing that every adapter has to keep. */
export interface Clause {
  /** Stable, and the name of its file. */
  id: string
  /** What holds, as a sentence. */
  title: string
  /** Why it cannot be tried on this adapter, as far as it declares; `null` = it can. */
  skip?(bench: Bench): string | null
  /** How long it may take, in milliseconds, where that is more than most take; absent = what vitest is set to. */
  timeoutMs?: number
  /** Rejects, saying what was expected and what came instead, when the adapter does not keep it. */
  run(bench: Bench): Promise<void>
}
