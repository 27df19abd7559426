export { createRequestTracker } from './adapter.ts'
export type { RequestTrackerOptions } from './options.ts'
