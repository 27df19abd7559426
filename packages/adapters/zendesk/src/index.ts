export { createZendesk } from './adapter.ts'
export type { ZendeskOptions } from './options.ts'
