export { createRequestTracker } from './adapter.ts'
export { kind } from './kind.ts'
export type { RequestTrackerOptions } from './options.ts'
