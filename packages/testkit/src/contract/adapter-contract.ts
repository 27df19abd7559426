import { afterAll, describe, it } from 'vitest'
import { clauses } from './clauses/index.ts'
import type { AdapterDescriptor } from './descriptor.ts'
import { runClause } from './run-clause.ts'

/**
 * Registers the whole contract as vitest tests, one for each clause. A clause that this adapter cannot be tried on, by
 * what it declares, is skipped; all skips are printed with their reasons.
 *
 * @example
 * adapterContract({ name: 'zendesk', create: (setup) => zendesk({ … }), emulator: () => zendeskEmulator() })
 */
export function adapterContract(descriptor: AdapterDescriptor): void {
  describe(`the helpdesk contract, kept by ${descriptor.name}`, () => {
    const skipped: string[] = []
    for (const { id, title, timeoutMs } of clauses) {
      const options = timeoutMs === undefined ? {} : { timeout: timeoutMs }
      it(`${id}: ${title}`, options, async ({ skip }) => {
        const outcome = await runClause(descriptor, id)
        if (outcome.skipped === null) return
        skipped.push(`${id}: ${outcome.skipped}`)
        skip(outcome.skipped)
      })
    }
    afterAll(() => {
      if (skipped.length > 0)
        console.info(`${descriptor.name} skips ${skipped.length} clauses:\n  ${skipped.join('\n  ')}`)
    })
  })
}
