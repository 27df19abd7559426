import type { AdapterDescriptor } from './descriptor.ts'
import { killRun } from './kill-run.ts'
import { makeBench } from './make-bench.ts'

/** How often a pull is killed, and by which dice. */
export interface KillOptions {
  /** How many pulls are killed, each at other points. Default: 20. */
  runs?: number | undefined
  /** The seed of the first; each further one counts up. Default: 1. */
  seed?: number | undefined
}

/**
 * Kills pulls at random points – broken connections, aborts, crashes between pages – while the helpdesk goes on changing,
 * and goes on from the cursor that was kept last. Rejects, naming the seed, when the outcome is not that of one clean pull.
 *
 * @example
 * await pullSurvivesKills(descriptor, { runs: 200 })
 */
export async function pullSurvivesKills(descriptor: AdapterDescriptor, options: KillOptions = {}): Promise<void> {
  const { runs = 20, seed: first = 1 } = options
  for (let seed = first; seed < first + runs; seed++) {
    const bench = await makeBench(descriptor)
    try {
      await killRun(bench, seed)
    } finally {
      await bench.close()
    }
  }
}
