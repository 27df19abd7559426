import { adapterContract } from '@attune/testkit/contract'
import { zendesk } from './descriptor.ts'

adapterContract(zendesk)
