export { createFreshdesk } from './adapter.ts'
export type { FreshdeskOptions } from './options.ts'
