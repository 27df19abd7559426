export { createFreshdesk } from './adapter.ts'
export { kind } from './kind.ts'
export type { FreshdeskOptions } from './options.ts'
