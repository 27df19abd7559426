import assert from 'node:assert/strict'
import type { Fault } from '../../emulator/faults/fault.ts'
import type { Clause } from '../clause.ts'
import { typedError } from '../rejection.ts'

const broken: readonly Fault[] = [{ kind: 'truncated' }, { kind: 'invalid_json' }, { kind: 'html' }]

export const brokenAnswers: Clause = {
  id: 'broken-answers',
  title: 'an answer that is not what it should be is a typed error, never an empty page',
  async run(bench) {
    const id = await bench.make()
    await bench.settle()
    for (const fault of broken) {
      bench.faults.add({ fault, times: Number.POSITIVE_INFINITY })
      const codes = ['wire_format', 'upstream', 'network']
      await typedError(bench.again().conversations(), `${fault.kind}, to a pull`, { codes })
      await typedError(bench.again().conversation(id), `${fault.kind}, to conversation(id)`, { codes })
      bench.faults.clear()
    }
    assert.ok((await bench.pull({}, bench.again())).conversations.has(id), 'it does not recover')
  },
}
