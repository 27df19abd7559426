import type { Fault } from '../../emulator/faults/fault.ts'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { typedError } from '../rejection.ts'

export const passing: readonly { name: string; fault: Fault }[] = [
  { name: '500', fault: { kind: 'status', status: 500 } },
  {
    name: '502',
    fault: { kind: 'status', status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway</h1>' },
  },
  { name: '503', fault: { kind: 'status', status: 503 } },
  { name: '504', fault: { kind: 'status', status: 504 } },
  { name: 'a refused connection', fault: { kind: 'refused' } },
  { name: 'a lost answer', fault: { kind: 'lost_answer' } },
  { name: 'a connection cut in the middle', fault: { kind: 'cut' } },
]

export const passingFailures: Clause = {
  id: 'passing-failures',
  title: 'a failure that passes is passed over; one that stays is typed and retryable',
  async run(bench) {
    const id = await bench.make()
    await bench.settle()
    for (const { name, fault } of passing) {
      bench.faults.add({ fault, times: 1 })
      got(await bench.pull({}, bench.again()), id, `after ${name}, once`)
      bench.faults.clear()
      bench.faults.add({ fault, times: Number.POSITIVE_INFINITY })
      await typedError(bench.again().conversations(), `${name}, for ever`, {
        codes: ['upstream', 'network'],
        retryable: true,
      })
      bench.faults.clear()
    }
  },
}
