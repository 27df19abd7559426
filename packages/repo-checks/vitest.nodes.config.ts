import { defineConfig } from 'vitest/config'

// The oldest promised Node and the maintained lines; `npm run test:nodes` hands their paths over.
export default defineConfig({
  test: { include: ['nodes-test/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 240_000 },
})
