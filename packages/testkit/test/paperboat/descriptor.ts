import type { AdapterDescriptor } from '@attune/testkit/contract'
import { paperboat } from './adapter.ts'
import { paperboatEmulator } from './emulator.ts'

export const paperboatDescriptor: AdapterDescriptor = {
  name: 'paperboat',
  create: paperboat,
  emulator: () => paperboatEmulator(),
  traps: { neverNull: ['kind', 'change', 'letters', 'more'], fields: { boat: 'paper', sail: 'red' } },
}
