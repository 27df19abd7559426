export { createHelpScout } from './adapter.ts'
export { kind } from './kind.ts'
export type { HelpScoutOptions } from './options.ts'
