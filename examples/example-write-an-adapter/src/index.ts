export { createTinpost } from './adapter.ts'
export { kind } from './kind.ts'
export type { TinpostOptions } from './options.ts'
