export { createIntercom } from './adapter.ts'
export { kind } from './kind.ts'
export type { IntercomOptions, IntercomRegion } from './options.ts'
