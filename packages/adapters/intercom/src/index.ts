export { createIntercom } from './adapter.ts'
export type { IntercomOptions, IntercomRegion } from './options.ts'
