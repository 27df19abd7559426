import { adapterContract } from '@attune/testkit/contract'
import { paperboatDescriptor } from './paperboat/descriptor.ts'

adapterContract(paperboatDescriptor)
