export { createZendesk } from './adapter.ts'
export { kind } from './kind.ts'
export type { ZendeskOptions } from './options.ts'
