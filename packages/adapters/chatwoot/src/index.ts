export { createChatwoot } from './adapter.ts'
export { kind } from './kind.ts'
export type { ChatwootOptions } from './options.ts'
