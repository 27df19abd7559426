export { type ServeOptions, serveSync } from './serve-sync.ts'
