export { serveHealth } from './serve-health.ts'
export { type ServeOptions, serveSync } from './serve-sync.ts'
