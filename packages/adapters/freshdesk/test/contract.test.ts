import { adapterContract } from '@attune/testkit/contract'
import { descriptor } from './descriptor.ts'

adapterContract(descriptor)
