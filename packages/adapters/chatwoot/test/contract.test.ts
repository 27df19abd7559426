import { adapterContract } from '@attune/testkit/contract'
import { chatwootEmulator } from '../src/emulator/index.ts'
import { descriptor } from './descriptor.ts'

adapterContract(descriptor)
// A server of one's own may be set to pages of any size, and Chatwoot tells it nowhere.
adapterContract({
  ...descriptor,
  name: 'chatwoot with two on a page',
  emulator: () => chatwootEmulator({ perPage: 2 }),
})
