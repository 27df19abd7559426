import { clauses } from './clauses/index.ts'
import type { AdapterDescriptor } from './descriptor.ts'
import { makeBench } from './make-bench.ts'

/** What trying a clause came to. */
export interface ClauseOutcome {
  /** Why it was not tried; `null` = it was tried, and is kept. */
  skipped: string | null
}

/** The ids of all clauses, in the order they are tried. */
export const clauseIds: readonly string[] = clauses.map(({ id }) => id)

/**
 * Tries one clause on a fresh helpdesk, without any test runner. Rejects, saying what is wrong, when it is not kept.
 *
 * @throws RangeError when there is no such clause.
 * @example
 * for (const id of clauseIds) console.log(id, (await runClause(descriptor, id)).skipped ?? 'kept')
 */
export async function runClause(descriptor: AdapterDescriptor, id: string): Promise<ClauseOutcome> {
  const clause = clauses.find((candidate) => candidate.id === id)
  if (clause === undefined) throw new RangeError(`There is no clause "${id}".`)
  const bench = await makeBench(descriptor)
  try {
    const skipped = clause.skip?.(bench) ?? null
    if (skipped === null) await clause.run(bench)
    return { skipped }
  } finally {
    await bench.close()
  }
}
