import { adapterContract } from '@attune/testkit/contract'
import { requestTracker } from './descriptor.ts'

adapterContract(requestTracker)
