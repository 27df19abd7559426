import type { Clause } from '../clause.ts'
import { typedError } from '../rejection.ts'

const refusals = [
  { status: 401, codes: ['authentication'] },
  { status: 403, codes: ['permission'] },
  { status: 404, codes: ['not_found'] },
] as const

export const refusalsTyped: Clause = {
  id: 'refusals',
  title: '401, 403 and 404 are authentication, permission and not_found, and not worth a retry',
  async run(bench) {
    const id = await bench.make()
    for (const { status, codes } of refusals) {
      bench.faults.add({ fault: { kind: 'status', status }, times: Number.POSITIVE_INFINITY })
      const calls = {
        'conversation(id)': () => bench.again().conversation(id),
        'a pull': () => bench.again().conversations(),
      }
      for (const [name, call] of Object.entries(calls)) {
        // A list that is not there is somebody's mistake, whose depends on the helpdesk.
        if (status === 404 && name === 'a pull') continue
        await typedError(call(), `${status} to ${name}`, { codes, retryable: false })
      }
      bench.faults.clear()
    }
  },
}
