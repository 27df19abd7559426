import type { Clause } from '../clause.ts'
import { killRun } from '../kill-run.ts'

const RUNS = 4

export const killAnywhere: Clause = {
  id: 'kill-anywhere',
  title: 'a pull killed at any point and resumed from the last cursor that was kept ends like one that was not',
  async run(bench) {
    for (let seed = 1; seed <= (bench.real ? 1 : RUNS); seed++) await killRun(bench, seed)
  },
}
