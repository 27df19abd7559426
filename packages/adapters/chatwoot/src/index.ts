export { createChatwoot } from './adapter.ts'
export type { ChatwootOptions } from './options.ts'
